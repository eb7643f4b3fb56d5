import type { LanguageTag } from '../catalogue/checked.ts';

/**
 * The language to speak on a page: the longest beginning of its tag that is spoken (RFC 4647, "lookup"), English where
 * none is. Forgives what pages write: case, blanks, `de_DE`.
 *
 * @param tag BCP 47, as the page says it
 * @param spoken `patternOf` what is spoken
 * @returns the language as addresses have it, in lower case
 */
export const lookUp = (tag: string, spoken: RegExp): LanguageTag =>
  (tag.trim().replace(/_/g, '-').toLowerCase().match(spoken)?.[0] as LanguageTag) || 'en';

/** The same as BCP 47 writes it: `pt-BR`. */
export const languageOn = (tag: string, spoken: RegExp): string =>
  Intl.getCanonicalLocales(lookUp(tag, spoken))[0] as string;

/** Tags that begin with the same letter, the longer first: `f[ir]`, `pt-br|p[lt]`. */
function beginning(letter: string, tags: readonly string[]): string {
  const own = tags.filter((tag) => tag.startsWith(letter));
  const seconds = own.filter((tag) => tag.length === 2).map((tag) => tag[1]);
  const long = own.filter((tag) => tag.length !== 2).sort((a, b) => b.length - a.length);
  const short = seconds.length > 1 ? `[${seconds.join('')}]` : seconds.join('');
  return [...long, ...(short ? [letter + short] : [])].join('|');
}

/**
 * Languages as a pattern, as short as can be: loaders have it, so its bytes are paid on every page. It matches every
 * text: with nothing, where no language is that text's.
 *
 * @param languages BCP 47 tags
 */
export function patternOf(languages: readonly string[]): RegExp {
  const tags = languages.map((tag) => tag.toLowerCase()).sort();
  const letters = [...new Set(tags.map((tag) => tag.charAt(0)))];
  return new RegExp(`^(${letters.map((l) => beginning(l, tags)).join('|')})(?![^-])|$`);
}
