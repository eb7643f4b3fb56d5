import type { ResolvedService } from '../catalogue/resolve.ts';
import { travels } from '../catalogue/vocabulary.ts';
import { splitWords } from '../i18n/parts.ts';
import type { Words } from '../i18n/words.ts';
import { module } from './module.ts';

/**
 * What a newer copy of the catalogue is held against, as modules by path: the pages of each service, the names of all
 * companies, and the sayings that entries may bring, with what is said of a copy. Only embeds that name a copy load them.
 */
export const guardFiles = (
  services: readonly ResolvedService[],
  vocabulary: Readonly<Record<string, Readonly<Record<string, string>>>>,
  words: Readonly<Record<string, Words>>,
): Map<string, string> =>
  new Map([
    ...services.map(({ id, pages = [] }) => [`guard/pages/${id}.js`, module(pages)] as const),
    ['guard/companies/all.js', module([...new Set(services.map(({ company }) => company))])],
    ...Object.entries(words).map(([language, own]) => {
      const sayings = Object.entries(vocabulary[language] ?? {}).filter(([key]) => travels(key));
      const says = { ...Object.fromEntries(sayings), ...splitWords(own).copy };
      return [`guard/says/${language}.js`, module(says)] as const;
    }),
  ]);
