/// <reference types="vite/client" />

/** Something the element offers: an attribute, a part, a custom property, an event. */
interface Documented {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}
interface Declaration {
  tagName?: string;
  attributes?: Documented[];
  cssParts?: Documented[];
  cssProperties?: Documented[];
  events?: Documented[];
  slots?: Documented[];
  members?: Documented[];
}
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

// Made by `npm run analyze`. Without it the tables in the guide are empty, and nothing breaks.
const found = import.meta.glob<Manifest>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

/** The custom-elements manifest, where it has been made. */
export const manifest: Manifest | undefined = Object.values(found)[0];

/** What an element offers, as its source says it. */
export const offeredBy = (tag: string): Declaration =>
  manifest?.modules.flatMap((m) => m.declarations ?? []).find((d) => d.tagName === tag) ?? {};
