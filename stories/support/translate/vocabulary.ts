/// <reference types="vite/client" />
import { words } from 'virtual:words';
import { PSEUDO, pseudoWords } from '../../../src/i18n/pseudo.ts';
import type { Words } from '../../../src/i18n/words.ts';

const files = import.meta.glob<Record<string, string>>('../../../src/catalogue/vocabulary/*.json', {
  eager: true,
  import: 'default',
});

const written = (language: string): Readonly<Record<string, string>> => ({
  ...words[language],
  ...files[`../../../src/catalogue/vocabulary/${language}.json`],
});

/** Every sentence of one language: the wizard's own and the catalogue's vocabulary. Pseudo-locales are made of English. */
export function sentencesIn(language: string): Readonly<Record<string, string>> {
  const pseudo = PSEUDO.find((tag) => tag === language);
  return pseudo ? pseudoWords(written('en') as Words, pseudo) : written(language);
}

/** The languages the wizard speaks. */
export const LANGUAGES: readonly string[] = Object.keys(words);

/** Whether a sentence is the catalogue's, and not the wizard's own. */
export const isSaying = (key: string): boolean => !(key in (words['en'] ?? {}));
