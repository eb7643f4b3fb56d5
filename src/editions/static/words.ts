import { byLanguage } from './by-language.ts';
import type english from './words.en.json';

/** What only the static edition says. English is the reference; a test holds the others to it. */
export type StaticWords = Readonly<Record<keyof typeof english, string>>;

/** By language. */
export const words: Readonly<Record<string, StaticWords>> = byLanguage;

/** The words of a language; English where there are none. */
export const wordsIn = (language: string): StaticWords => words[language] ?? byLanguage.en;
