import type { LanguageTag } from '../catalogue/checked.ts';

/**
 * The language to speak on a page: the longest beginning of its tag that is spoken (RFC 4647, "lookup"), English where
 * none is. Forgives what pages write: case, blanks, `de_DE`.
 *
 * @param tag BCP 47, as the page says it
 * @param spoken the languages there are words for
 */
export function negotiate<Tag extends string>(tag: string, spoken: readonly Tag[]): Tag | 'en' {
  const wanted = `${tag.trim().replace(/_/g, '-')}-`.toLowerCase();
  const begun = spoken.filter((own) => wanted.startsWith(`${own}-`.toLowerCase()));
  return begun.sort().pop() ?? 'en';
}

/**
 * The same for the loader, whose every byte is paid on every page: a pattern of what is spoken, made when files are built.
 *
 * @param spoken `patternOf` what is spoken
 * @returns the language as file names have it, in lower case
 */
export const lookUp = (tag: string, spoken: RegExp): LanguageTag =>
  (tag.trim().replace('_', '-').toLowerCase().match(spoken)?.[0] as LanguageTag) || 'en';

/** Tags that begin with the same letter, the longer first: `f[ir]`, `pt-br|p[lt]`. */
function beginning(letter: string, tags: readonly string[]): string {
  const own = tags.filter((tag) => tag.startsWith(letter));
  const seconds = own.filter((tag) => tag.length === 2).map((tag) => tag[1]);
  const [first = ''] = seconds;
  const short = seconds.length > 1 ? `${letter}[${seconds.join('')}]` : letter + first;
  const long = own.filter((tag) => tag.length !== 2).sort((a, b) => b.length - a.length);
  return [...long, ...(first ? [short] : [])].join('|');
}

/**
 * A pattern for `lookUp`, as short as can be. It matches every text: with nothing, where no language is that text's.
 *
 * @param languages BCP 47 tags
 */
export function patternOf(languages: readonly string[]): RegExp {
  const tags = languages.map((tag) => tag.toLowerCase()).sort();
  const letters = [...new Set(tags.map((tag) => tag.charAt(0)))];
  return new RegExp(`^(${letters.map((l) => beginning(l, tags)).join('|')})(?![^-])|$`);
}
