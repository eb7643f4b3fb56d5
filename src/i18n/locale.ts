/**
 * The locale of dates and country names: the page's own where it speaks the words' language (`en-US`), else the
 * words'. Plain English is written the British way, as most of the world does. Pseudo-locales are no locales.
 */
export function localeOf(language: string, page: string): string {
  const [base = 'en'] = language.split('-');
  try {
    const [own] = Intl.getCanonicalLocales(page);
    if (own?.startsWith(`${base}-`) && !/-X[AB]$/.test(own)) return own;
  } catch {
    // Not a language tag, like `en_US.UTF-8`; the words' own will do.
  }
  return base === 'en' ? 'en-GB' : base;
}

/** Formats `2026`, `2026-05` or `2026-05-12` as exactly as it is. */
export function formatDate(partial: string, language: string): string {
  const [year = '', month, day] = partial.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(language, options).format(date);
}
