import type { Change, Value } from './change.ts';
import { dateInWords, regionInWords } from './names-in-words.ts';
import { type ChangeWords, wordsIn } from './words.ts';

/** A piece of text, and its language where that is not the page's. */
export interface Text {
  text: string;
  lang?: string;
}

const verdict = (value: string, language: string): string =>
  wordsIn(language)[`verdict.${value}` as keyof ChangeWords] ?? value;

/** Kinds whose values are ids or dates, which each language says in its own way. */
const SAID: Partial<Record<Change['kind'], (value: string, language: string) => string>> = {
  'verdict-changed': verdict,
  'answer-added': verdict,
  'answer-removed': verdict,
  'regions-changed': regionInWords,
  'since-changed': dateInWords,
  'evidence-renewed': dateInWords,
};

const inLanguage = (text: string, own: string | undefined, language: string): Text =>
  own === undefined || own === language ? { text } : { text, lang: own };

/** What a fact says, for a reader of one language; where it is not written in that, in English. */
export function valueInWords(value: Value, change: Change, language: string): Text {
  if (typeof value === 'object') {
    const [own = language] = [language, 'en', ...Object.keys(value)].filter((l) => value[l]);
    return inLanguage(value[own] ?? '', own, language);
  }
  const said = SAID[change.kind];
  if (said) return { text: said(value, language) };
  // Sources are described in English; labels are in the language of the app.
  const own = change.kind === 'source-added' ? 'en' : change.language;
  return inLanguage(value, own, language);
}
