import { isLanguage } from '../catalogue/language.ts';
import type { Language } from '../catalogue/types.ts';
import { wordsIn } from '../i18n/foreign-words.ts';
import type { Problem } from './check.ts';

/** Whether a text is copied, sorted or put into attributes, where no language can be said. */
export const isPlain = (id: string): boolean => /^(name$|text\.|group\.)/.test(id);

/** What to do about a mark that is not sound. */
export const MARKS_ARE_WRITTEN =
  'write {en:Use my data}: a language, a colon, the words; only for other languages';

const SLOT = /\{\w+\}/g;

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** Also not the long form of a short tag: `eng`. */
const isKnown = (tag: string): boolean =>
  isLanguage(tag) && Intl.getCanonicalLocales(tag)[0] === tag && languages.of(tag) !== undefined;
const baseOf = (tag: string): string => tag.replace(/-.*/, '');

/**
 * What is wrong with the marks of a text, `{en:Use my data}`; `undefined` where nothing is.
 *
 * @param own the language it is written in
 */
export function markFlaw(text: string, own: Language): string | undefined {
  for (const part of wordsIn(text)) {
    if (typeof part === 'string') {
      const [brace] = /[{}].{0,20}/.exec(part.replace(SLOT, '')) ?? [];
      if (brace !== undefined) return `has a mark that is not well formed: ${brace}`;
    } else if (!isKnown(part.lang)) return `marks words as "${part.lang}", which is no language`;
    else if (baseOf(part.lang) === baseOf(own))
      return `marks “${part.text}” as "${part.lang}", its own language`;
  }
  return undefined;
}

/** What is wrong with the marks of a text under its id; `undefined` where nothing is. */
export const marksUnsound = (id: string, text: string, own: Language): string | undefined =>
  markFlaw(text, own) ??
  (isPlain(id) && wordsIn(text).some((part) => typeof part !== 'string')
    ? 'has a mark, and is plain text'
    : undefined);

/** The flaws in how the texts of a file mark words of other languages. */
export const markProblems = (
  texts: Readonly<Record<string, string>>,
  own: Language,
  file: string,
): Omit<Problem, 'check'>[] =>
  Object.entries(texts).flatMap(([id, text]) => {
    const flaw = marksUnsound(id, text, own);
    if (flaw === undefined) return [];
    return [{ file, pointer: `/${id}`, message: `"${id}" ${flaw}`, fix: MARKS_ARE_WRITTEN }];
  });
