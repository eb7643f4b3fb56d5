import german from './words.de.json' with { type: 'json' };
import english from './words.en.json' with { type: 'json' };

/** What only the static edition says. English is the reference; a test holds the others to it. */
export type StaticWords = Readonly<Record<keyof typeof english, string>>;

/** By language. Imported, not read from the folder, because the command line is bundled. */
export const words: Readonly<Record<string, StaticWords>> = { en: english, de: german };

/** The words of a language; English where there are none. */
export const wordsIn = (language: string): StaticWords => words[language] ?? english;
