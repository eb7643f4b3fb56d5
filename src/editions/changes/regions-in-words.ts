import { remembered } from '../../catalogue/remembered.ts';
import type { Region } from '../../catalogue/types.ts';
import { localeOf } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { regionInWords } from './names-in-words.ts';
import { wordsIn } from './words.ts';

/** How many are named before the rest is counted. */
const MOST = 5;

const listsIn = remembered(
  (language) => new Intl.ListFormat(localeOf(language, language), { type: 'conjunction' }),
);

/** Names as a list: `Norway, Iceland and Malta`. */
export const listInWords = (names: readonly string[], language: string): string =>
  listsIn(language).format(names);

/** Some regions as a list: `EU, Norway and Iceland`; of a long one the first, and how many more. */
export function regionsInWords(regions: readonly Region[], language: string): string {
  const named = regions.length > MOST ? regions.slice(0, MOST - 1) : regions;
  const names = named.map((region) => regionInWords(region, language));
  const count = regions.length - named.length;
  if (count > 0) names.push(fill(wordsIn(language).more, { count: String(count) }).join(''));
  return listInWords(names, language);
}
