/**
 * How dates are written, as patterns. `Intl` makes them when files are built: a browser's first date format is slow,
 * and a first screen shows few dates.
 */
import { formatDate, localeOf } from './locale.ts';

/**
 * 25 patterns: a day in each month (`{d} May {y}`), each month of a year, a year. By country where it writes another
 * way (`US`), under `""` for the rest.
 */
export type DatePatterns = Readonly<Record<string, readonly string[]>>;

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
  const pattern = (partial: string): string =>
    formatDate(partial, locale).replace(YEAR, '{y}').replace(DAY, '{d}');
  return [
    ...MONTHS.map((month) => pattern(`${YEAR}-${month}-${DAY}`)),
    ...MONTHS.map((month) => pattern(`${YEAR}-${month}`)),
    pattern(YEAR),
  ];
}

/** @param language a language there are words for */
export function datePatterns(language: string): DatePatterns {
  const usual = patternsOf(localeOf(language, language));
  const own = (WRITERS[language] ?? []).flatMap((country) => {
    const patterns = patternsOf(`${language}-${country}`);
    return String(patterns) === String(usual) ? [] : [[country, patterns] as const];
  });
  return { '': usual, ...Object.fromEntries(own) };
}

/**
 * A partial date as readers of a page write it.
 *
 * @param page BCP 47 tag of the page
 */
export function sayDate(partial: string, patterns: DatePatterns, page: string): string {
  const [, country = ''] = /[-_]([a-z]{2})$/i.exec(page.trim()) ?? [];
  const written = patterns[country.toUpperCase()] ?? patterns[''];
  const [year = '', month, day] = partial.split('-');
  const index = day ? Number(month) - 1 : month ? Number(month) + 11 : 24;
  return (written?.[index] ?? partial).replace('{d}', String(Number(day))).replace('{y}', year);
}
