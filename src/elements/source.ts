import type { Behind, Entry, Evidence, IndexRow, Later } from '../catalogue/entry.ts';
import type { AuthoritiesFile, Filed } from '../catalogue/authority.ts';
import type { LetterSet } from '../letters/types.ts';
import type { RecipientsRow } from '../letters/recipient.ts';
import type { Clock, Holidays } from '../deadlines/types.ts';
import type { RegionNames } from '../i18n/regions.ts';
import type { Phrases, Words } from '../i18n/words.ts';

/** What is read by kind, each under names of its own: after the click, and to check a newer copy of the catalogue. */
export interface AfterData {
  /** `de.after`, `de.checklist`: the words of a language. */
  words: Partial<Words>;
  /** The clocks of a regime, by their ids. */
  clocks: Readonly<Record<string, Clock>>;
  /** The holidays of a calendar, in lower case. */
  holidays: Holidays;
  /** The letters under a law in a language: `eu-gdpr.de`. */
  letters: LetterSet;
  /** The languages there are letters in, by law. */
  'letters/have': readonly string[];
  /** What a reader is told beside letters, by language. */
  'letters/says': Readonly<Record<string, string>>;
  /** Whom letters about a service are for. */
  'letters/to': readonly RecipientsRow[];
  /** `authorities`: the countries whose authorities were examined. */
  lists: readonly string[];
  /** The authorities of a country in a language, `de.en`, and what others have filed there; without where that was read. */
  authorities: AuthoritiesFile & { readonly filed: readonly Pick<Filed, 'services' | 'says'>[] };
  /** The pages that links of a service may lead to; see `isPage`. */
  'guard/pages': readonly string[];
  /** `all`: the companies behind the services, by their names. */
  'guard/companies': readonly string[];
  /** Every saying of the vocabulary in a language, and `noted`, which says whose a note is. */
  'guard/says': Readonly<Record<string, string>>;
}

/** Where a wizard gets facts and words from. What cannot be given rejects: a failure is never "there is none". */
export interface Source {
  /** The languages it speaks: `patternOf` their BCP 47 tags. */
  readonly spoken: RegExp;
  /** The words of the first screens; all words where a source does not part them. */
  words(language: string): Promise<Phrases>;
  /** One service, by its id, a former id or another name; rejects where there is none. */
  entry(service: string, language: string): Promise<Entry>;
  /** The words of the later screens; a source may have given them already. */
  laterWords(language: string): Promise<Partial<Words>>;
  /** The words for those who ask: of the questions before any flow, of what stands behind a screen. */
  moreWords(language: string): Promise<Partial<Words>>;
  /** What an entry leaves out of itself; nothing where it is whole. */
  later(service: string, language: string): Promise<Partial<Later>>;
  /** What an entry leaves out of itself that only those read who ask; nothing where it is whole. */
  behind(service: string, language: string): Promise<Partial<Behind>>;
  /** All services. */
  index(language: string): Promise<readonly IndexRow[]>;
  /** The names of countries; of those whose code has an initial, where that is given. */
  regions(language: string, initial?: string): Promise<RegionNames>;
  /** The sources behind each fact of a service, and behind its labels in one language. */
  evidence(service: string, language: string): Promise<Evidence>;
  /** What is read by kind. */
  after<K extends keyof AfterData>(kind: K, name: string): Promise<AfterData[K]>;
}
