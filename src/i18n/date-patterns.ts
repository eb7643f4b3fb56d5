/**
 * How dates are written, as patterns. `Intl` makes them when files are built: a browser's first date format is slow,
 * and a first screen shows few dates.
 */
import { remembered } from '../catalogue/remembered.ts';
import { formatDate, localeOf } from './locale.ts';
import type { DatePatterns } from './say-date.ts';

/** Countries whose way of writing dates is looked at, by language. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'CA', 'AU', 'IE', 'NZ', 'ZA', 'IN'],
  de: ['AT', 'CH'],
  fr: ['CA', 'CH', 'BE'],
  es: ['MX', 'AR', 'US'],
  pt: ['PT'],
};

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** A year and a day that no other part of a date looks like. */
const YEAR = '2468';
const DAY = '13';

function patternsOf(locale: string): string[] {
  const pattern = (partial: string): string => {
    const found = formatDate(partial, locale).replace(YEAR, '{y}').replace(DAY, '{d}');
    if (!found.includes('{y}') || (partial.endsWith(`-${DAY}`) && !found.includes('{d}')))
      throw new RangeError(`dates in "${locale}" have no pattern: ${found}`);
    return found;
  };
  return [
    ...MONTHS.map((month) => pattern(`${YEAR}-${month}-${DAY}`)),
    ...MONTHS.map((month) => pattern(`${YEAR}-${month}`)),
    pattern(YEAR),
  ];
}

/**
 * @param language a language there are words for
 * @throws RangeError where a date of it does not show the day and the year
 */
export const datePatterns = remembered((language): DatePatterns => {
  const usual = patternsOf(localeOf(language, language));
  const own = (WRITERS[language] ?? []).flatMap((country) => {
    const others = patternsOf(`${language}-${country}`)
      .map((pattern, i) => [i, pattern] as const)
      .filter(([i, pattern]) => pattern !== usual[i]);
    return others.length === 0 ? [] : [[country, Object.fromEntries(others)] as const];
  });
  return { '': usual, ...Object.fromEntries(own) };
});
