import type vocabulary from '../catalogue/vocabulary/en.json';
import type english from './en.json';

/** Every sentence of the wizard and the vocabulary. English is the reference; a test holds the others to it. */
export type WordKey = keyof typeof english;

/** A saying of the catalogue's vocabulary; an entry brings those it uses. */
export type SayingKey = keyof typeof vocabulary;

/** One language's words. `dir` is its direction, `ltr` or `rtl`. */
export type Words = Record<WordKey, string>;

/** Splits a sentence at its `{slots}` and puts the values in; anything a template can show may be a value. */
export function fill<T>(sentence: string, values: Readonly<Record<string, T>>): (string | T)[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? (values[part] ?? '') : part))
    .filter((part) => part !== '');
}

/**
 * The languages to try for a tag, best first, English last. A regional tag is tried as it is only where such a
 * variant exists, so that `en-US` costs no failed request.
 *
 * @param tag BCP 47, as the page says it
 * @param variants the regional languages that have files of their own
 */
export const fallbacks = (tag: string, variants: readonly string[]): string[] => {
  const [base = 'en'] = tag.split('-');
  const exact = variants.includes(tag) ? [tag] : [];
  return [...new Set([...exact, base.toLowerCase(), 'en'])];
};
