import german from './words.de.json' with { type: 'json' };
import english from './words.en.json' with { type: 'json' };

/** One language's sentences of the change log. English is the reference; a test holds the others to it. */
export type ChangeWords = Readonly<Record<keyof typeof english, string>>;

/** By language. Imported, not read from the folder, because the command line is bundled. */
export const words: Readonly<Record<string, ChangeWords>> = { en: english, de: german };

/** The languages in which the log is written. */
export const languages: readonly string[] = Object.keys(words);

/** The words of a language; English where there are none. */
export const wordsIn = (language: string): ChangeWords => words[language] ?? english;
