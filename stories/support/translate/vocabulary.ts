/// <reference types="vite/client" />
import { words } from 'virtual:words';

const files = import.meta.glob<Record<string, string>>('../../../src/catalogue/vocabulary/*.json', {
  eager: true,
  import: 'default',
});

/** Every sentence of one language: the wizard's own and the catalogue's vocabulary. */
export const sentencesIn = (language: string): Readonly<Record<string, string>> => ({
  ...words[language],
  ...files[`../../../src/catalogue/vocabulary/${language}.json`],
});

/** The languages the wizard speaks. */
export const LANGUAGES: readonly string[] = Object.keys(words);

/** Whether a sentence is the catalogue's, and not the wizard's own. */
export const isSaying = (key: string): boolean => !(key in (words['en'] ?? {}));
