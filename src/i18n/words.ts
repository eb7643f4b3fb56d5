import type vocabulary from '../catalogue/vocabulary/en.json';
import type { DatePatterns } from './say-date.ts';
import type english from './en.json';

/** Every sentence of the wizard and the vocabulary. English is the reference; a test holds the others to it. */
export type WordKey = keyof typeof english;

/** A saying of the catalogue's vocabulary; an entry brings those it uses. */
export type SayingKey = keyof typeof vocabulary;

/** One language's words. `dir` is its direction, `ltr` or `rtl`. */
export type Words = Record<WordKey, string>;

/** Words as they are delivered: a part of them, with the way dates are written. */
export type Phrases = Partial<Words> & { dates?: DatePatterns };

/**
 * Splits a sentence at its `{slots}` and puts the values in; anything a template can show may be a value. Marks of
 * foreign words, `{en:Use my data}`, have a colon and no slot has: they stay, for `wordsIn` or `withoutMarks`.
 */
export function fill<T>(sentence: string, values: Readonly<Record<string, T>>): (string | T)[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? (values[part] ?? '') : part))
    .filter((part) => part !== '');
}
