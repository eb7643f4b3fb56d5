const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Countries that sites name where others name a language. */
const COUNTRIES: readonly string[] = ['au', 'eu', 'gb', 'ie', 'in', 'uk', 'us'];

/** Whether a part of a path names a language or a country, as in `/de/` or `/en-us/`, and not a page. */
function isLocale(part: string): boolean {
  const [, language] = /^([a-z]{2})([-_][a-z]{2,4})?$/i.exec(part) ?? [];
  if (language === undefined) return false;
  return names.of(language) !== undefined || COUNTRIES.includes(language.toLowerCase());
}

/** The parts of a path, without the language or country that it may begin with. */
export function partsOf(pathname: string): string[] {
  const parts = pathname.split('/').filter(Boolean);
  return isLocale(parts[0] ?? '') ? parts.slice(1) : parts;
}
