import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type english from './words.en.json';

/** One language's sentences of the change log. English is the reference; a test holds the others to it. */
export type ChangeWords = Readonly<Record<keyof typeof english, string>>;

const here = import.meta.dirname;

/** By language, read from the folder: a new language is a new file. */
export const words: Readonly<Record<string, ChangeWords>> = Object.fromEntries(
  readdirSync(here).flatMap((name) => {
    const language = /^words\.(.+)\.json$/.exec(name)?.[1];
    if (language === undefined) return [];
    return [[language, JSON.parse(readFileSync(join(here, name), 'utf8')) as ChangeWords]];
  }),
);

/** The languages in which the log is written. */
export const languages: readonly string[] = Object.keys(words);

/** The words of a language; English where there are none. */
export const wordsIn = (language: string): ChangeWords => {
  const found = words[language] ?? words['en'];
  if (!found) throw new Error(`${here}: there is no words.en.json`);
  return found;
};
