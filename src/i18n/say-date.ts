/**
 * 25 patterns: a day in each month (`{d} May {y}`), each month of a year, a year. By country where it writes another
 * way (`US`), under `""` for the rest.
 */
export type DatePatterns = Readonly<Record<string, readonly string[]>>;

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
