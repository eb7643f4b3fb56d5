import { byLanguage } from './by-language.ts';
import type english from './words.en.json';

/** One language's sentences of the change log. English is the reference; a test holds the others to it. */
export type ChangeWords = Readonly<Record<keyof typeof english, string>>;

/** By language. */
export const words: Readonly<Record<string, ChangeWords>> = byLanguage;

/** The languages in which the log is written. */
export const languages: readonly string[] = Object.keys(words);

/** The words of a language; English where there are none. */
export const wordsIn = (language: string): ChangeWords => words[language] ?? byLanguage.en;
