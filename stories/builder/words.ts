import german from './words.de.json' with { type: 'json' };
import english from './words.en.json' with { type: 'json' };

/** One language's sentences of the page. English is the reference; the compiler holds the others to it. */
export type BuilderWords = Readonly<Record<keyof typeof english, string>>;

const words = { en: english, de: german } satisfies Record<string, BuilderWords>;

/** A language of the page itself. */
export type PageLanguage = keyof typeof words;

/** All of them, with what they call themselves. */
export const PAGE_LANGUAGES: Readonly<Record<PageLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
};

/** Says a sentence with its slots filled. */
export type Say = (
  key: keyof BuilderWords,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The sentences of a language. */
export const sayIn =
  (language: PageLanguage): Say =>
  (key, values = {}) =>
    words[language][key].replace(/\{(\w+)\}/g, (_, slot: string) => String(values[slot] ?? ''));
