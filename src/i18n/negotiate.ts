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
