/** Which languages readers meet, and what each promises. */
import type { Id, Language } from './types.ts';

/** Of which services a language has the notes. The wizard's own words it has always, all of them. */
export type NotesPromise = 'all' | 'most-embedded';

/** `languages.json`. A language whose files are there but which is not spoken is in work: no reader meets it. */
export interface LanguagesFile {
  $schema?: string;
  /** What each language that is spoken promises. The checks refuse the catalogue where one keeps less. */
  spoken: Record<Language, NotesPromise>;
  /** Those in the npm package itself. Every other one that is spoken is a package of its own. */
  packaged: Language[];
  /** Services that most articles embed: every language that is spoken has their notes. */
  mostEmbedded: Id[];
}

/** What holds where a catalogue has no such file: it speaks every language that its vocabulary has, fully. */
export const speaksAll = (languages: readonly Language[]): LanguagesFile => ({
  spoken: Object.fromEntries(languages.map((language) => [language, 'all'])),
  packaged: [...languages],
  mostEmbedded: [],
});

/** Whether a language must have the notes of a service. A language in work owes what it would promise at least. */
export const owesNotes = (
  { spoken, mostEmbedded }: LanguagesFile,
  language: Language,
  service: Id,
): boolean => spoken[language] === 'all' || mostEmbedded.includes(service);
