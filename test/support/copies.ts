import { edition } from 'virtual:edition';
import vocabularyDe from '../../src/catalogue/vocabulary/de.json' with { type: 'json' };
import vocabularyEn from '../../src/catalogue/vocabulary/en.json' with { type: 'json' };
import { evidence } from '../../src/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { indexOf } from '../../src/catalogue/resolve.ts';
import type { Copy } from '../../src/elements/guard/remote-source.ts';
import type { Source } from '../../src/elements/source.ts';
import { entryOf, services } from './catalogue.ts';

/** The day on which copies are looked at in tests: none of the catalogue's dates is later. */
export const COPY_DAY = edition.date;

export const pagesOf = (id: string): readonly string[] =>
  services.find((s) => s.id === id)?.pages ?? [];

const SAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { ...vocabularyEn, noted: '{host} writes: {text}' },
  de: { ...vocabularyDe, noted: '{host} schreibt: {text}' },
};

/** The wizard's own facts, as far as a copy is held against them. */
export const ownFacts = {
  spoken: /^(de|en)(?![^-])|$/,
  entry: (id: string, language: string) =>
    services.some((s) => s.id === id)
      ? Promise.resolve(entryOf(id, language))
      : Promise.reject(new Error(`no ${id}`)),
  index: (language: string) => Promise.resolve(indexOf(services, language)),
  evidence: (id: string) => Promise.resolve(evidence(id)),
  later: () => Promise.resolve({}),
  behind: () => Promise.resolve({}),
  after: (kind: string, name: string) =>
    Promise.resolve(
      {
        'guard/pages': pagesOf(name),
        'guard/companies': services.map(({ company }) => company),
        'guard/says': SAYS[name],
      }[kind],
    ),
} as unknown as Source;

/** An entry as a copy publishes it. */
export const published = (is: unknown, catalogue: unknown = edition): string =>
  JSON.stringify({ catalogue, is });

export const copied = (id: string, language = 'en'): Entry =>
  structuredClone(entryOf(id, language));

/** A copy that is trusted by a page without additions, and what was said against it. */
export function copy(more: Partial<Copy> = {}): Copy & { said: string[] } {
  const said: string[] = [];
  return {
    address: 'https://news.example/copy',
    hosts: '',
    today: () => COPY_DAY,
    refused: (why) => said.push(why),
    said,
    ...more,
  };
}
