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

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than all that is done with it. */
function formatFor(language: string, parts: number): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const known = formats.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = {
    ...{ year: 'numeric', timeZone: 'UTC' },
    // Days and years that are filled into a pattern have these digits, and are of this calendar.
    ...{ numberingSystem: 'latn', calendar: 'gregory' },
  };
  if (parts > 1) options.month = 'long';
  if (parts > 2) options.day = 'numeric';
  const format = new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format;
}

/** Formats `2026`, `2026-05` or `2026-05-12` as exactly as it is. */
export function formatDate(partial: string, language: string): string {
  const parts = partial.split('-').map(Number);
  const [year = NaN, month = 1, day = 1] = parts;
  return formatFor(language, parts.length).format(new Date(Date.UTC(year, month - 1, day)));
}
