/**
 * Words of another language inside a note or a saying: `Tap {en:Use my data}.` The tag (BCP 47), a colon, the words.
 * A slot, `{service}`, has no colon: `fill` leaves marks as they are, so that they may be in what fills a slot too.
 */
import type { Language } from '../catalogue/types.ts';

/** Words of another language. */
export interface ForeignWords {
  lang: Language;
  text: string;
}

const MARK = /\{([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*):([^{}\s](?:[^{}]*[^{}\s])?)\}/;

/** A text in its parts: its own words as they are, those of another language with their tag. Loses no character. */
export const wordsIn = (text: string): (string | ForeignWords)[] =>
  text
    .split(MARK)
    .map((part, i, all) => (i % 3 === 1 ? { lang: part, text: all[i + 1] ?? '' } : part))
    .filter((part, i) => i % 3 !== 2 && part !== '');

/** The same as plain text, for where a language cannot be said. */
export const withoutMarks = (text: string): string =>
  wordsIn(text)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
