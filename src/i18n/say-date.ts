/**
 * 25 patterns, by number: a day in each month (`{d} May {y}`), each month of a year, a year. Under `""`; by country
 * (`US`) those that it writes another way.
 */
export type DatePatterns = Readonly<Record<string, Readonly<Record<number, string>>>>;

/**
 * A partial date as readers of a page write it.
 *
 * @param page BCP 47 tag of the page
 */
export function sayDate(partial: string, patterns: DatePatterns, page: string): string {
  const [, country = ''] = /[-_]([a-z]{2})$/i.exec(page.trim()) ?? [];
  const [year = '', month, day] = partial.split('-');
  const index = day ? Number(month) - 1 : month ? Number(month) + 11 : 24;
  const own = patterns[country.toUpperCase()]?.[index];
  return (own ?? patterns['']?.[index] ?? partial)
    .replace('{d}', String(Number(day)))
    .replace('{y}', year);
}
