/**
 * What no text of the catalogue may hold, because it makes a text read other than it is written (UTR 36): controls,
 * marks of direction, invisible characters, tags and selectors, separators of lines, halves of pairs, letters without a
 * shape, piles of combining marks. The same for what is built in and for a copy.
 */
const UNCLEAN =
  /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u2800\u3164\uffa0\p{Variation_Selector}]|\u034f|\u17b4|\u17b5|\p{M}{4}/u;

/** The first such characters of a text as code points, `U+202E`; `undefined` where it is clean. */
export function uncleanIn(text: string): string | undefined {
  const [found] = UNCLEAN.exec(text) ?? [];
  return found && `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const EACH = new RegExp(UNCLEAN, 'gu');

/** A text without them, on one line: what was pasted, as it may be written into the catalogue. */
export function cleaned(text: string): string {
  let clean = text.normalize('NFC').replaceAll(/[\t-\r\u0085\p{Zl}\p{Zp}]+/gu, ' ');
  // What is taken out from between marks may leave a pile.
  while (UNCLEAN.test(clean)) clean = clean.replaceAll(EACH, '').normalize('NFC');
  return clean.replaceAll(/\s+/gu, ' ').trim();
}
