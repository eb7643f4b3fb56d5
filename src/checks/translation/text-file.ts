import type { Id, Language } from '../../catalogue/types.ts';

/** Sentences by key, as a file of one language holds them. */
export type Sentences = Readonly<Record<string, string>>;

/** A file of sentences in one language, beside the same in English. */
export interface TextFile {
  /** Relative to `src`: `catalogue/services/x/notes.fr.json`. */
  path: string;
  english: Sentences;
  /** Left out where there is no such file. */
  own?: Sentences;
  /** Whether the language promises it. */
  owed: boolean;
}

/** How the English file of a place is called, and that of another language. */
export const inLanguage = (path: string, language: Language): string =>
  path.replace(/(^|[/.])en\.json$/, `$1${language}.json`);

/** Where a service's notes are. */
export const notesOf = (service: Id): string => `catalogue/services/${service}/notes.en.json`;
