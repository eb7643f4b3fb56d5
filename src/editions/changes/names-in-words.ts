import type { Language, PartialDate, Region } from '../../catalogue/types.ts';
import { formatDate, localeOf } from '../../i18n/locale.ts';
import { wordsIn } from './words.ts';

type InWords = (value: string, language: string) => string;

/** What a history holds need not be a date or a code that `Intl` knows; then it is shown as it is. */
function orAsItIs(say: InWords): InWords {
  return (value, language) => {
    try {
      return say(value, language);
    } catch {
      return value;
    }
  };
}

/** `Intl` takes long to make a format, and the pages ask for the same few names again and again. */
function remembered(say: InWords): InWords {
  const known = new Map<string, string>();
  return (value, language) => {
    const key = `${language} ${value}`;
    const said = known.get(key) ?? orAsItIs(say)(value, language);
    known.set(key, said);
    return said;
  };
}

/** A date as exact as it is known: `2026`, `May 2026`, `12 May 2026`. */
export const dateInWords = remembered((date: PartialDate, language) =>
  formatDate(date, localeOf(language, language)),
);

/** What a region is called: a country, `EU`, or `001`. */
export const regionInWords = remembered((region: Region, language) => {
  const words = wordsIn(language);
  if (region === 'EU') return words['region.EU'];
  if (region === '001') return words['region.001'];
  return (
    new Intl.DisplayNames(localeOf(language, language), { type: 'region' }).of(region) ?? region
  );
});

/** What a language is called in another. */
export const languageInWords = remembered(
  (tag: Language, language) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag,
);
