const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOCALE: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-BR', fr: 'fr-CA' };

const formats = new Map<string, Intl.DateTimeFormat>();
/** Making one costs more than all that is done with it. */
function formatFor(language: string): Intl.DateTimeFormat {
  const made = formats.get(language);
  if (made) return made;
  const options = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  const format = new Intl.DateTimeFormat(LOCALE[language] ?? language, options);
  formats.set(language, format);
  return format;
}

/**
 * A calendar date in words, the same in every time zone.
 *
 * @throws RangeError where it is no day
 */
export function sayDay(day: string, language: string): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day)
    throw new RangeError(`"${day}" is no day; write it as 2026-11-26.`);
  return formatFor(language).format(at);
}
