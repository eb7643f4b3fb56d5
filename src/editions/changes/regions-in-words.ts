import type { Region } from '../../catalogue/types.ts';
import { localeOf } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { wordsIn } from './words.ts';

/** How many are named before the rest is counted. */
const MOST = 5;

/** What a region is called: a country, `EU`, or `001`. */
export function regionInWords(region: Region, language: string): string {
  const words = wordsIn(language);
  if (region === 'EU') return words['region.EU'];
  if (region === '001') return words['region.001'];
  return (
    new Intl.DisplayNames(localeOf(language, language), { type: 'region' }).of(region) ?? region
  );
}

/** Some regions as a list: `EU, Norway and Iceland`; of a long one the first, and how many more. */
export function regionsInWords(regions: readonly Region[], language: string): string {
  const named = regions.length > MOST ? regions.slice(0, MOST - 1) : regions;
  const names = named.map((region) => regionInWords(region, language));
  const count = regions.length - named.length;
  if (count > 0) names.push(fill(wordsIn(language).more, { count: String(count) }).join(''));
  return new Intl.ListFormat(localeOf(language, language), { type: 'conjunction' }).format(names);
}
