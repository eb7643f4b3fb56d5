/**
 * What a reader downloads: one service in one language, with references resolved, labels and notes in place, and
 * confidence and age computed. Made from the folders by `resolve.ts`.
 */
import type {
  About,
  AccountOption,
  Answer,
  Confidence,
  Control,
  DevicePath,
  Dispute,
  Fact,
  Id,
  Language,
  Link,
  Move,
  PartialDate,
  Rung,
  Saying,
  Source,
  Way,
} from './types.ts';

/** A label as it can be shown in the reader's language. */
export interface Shown {
  /**
   * The wording on the screen, or all that sources print where they disagree, with ` / ` between them; or, where `means`
   * is set, our description of the control.
   */
  says: string;
  control: Control;
  /** Set when the wording is English because the language's own is not established. */
  lang?: 'en';
  /** Beside an English wording: our description of the control, in the reader's language. */
  is?: string;
  /** Set when no wording is established: `says` describes instead of quoting. */
  means?: true;
  /** The newest date of the sources that print it; left out where none is dated. */
  seen?: PartialDate | null;
}

/** What the build computes for every fact. */
export interface Rated {
  confidence: Confidence;
  /** The newest date any of its sources was seen; `null` where none is dated. */
  seen: PartialDate | null;
  /** Who publishes the source that counts most. Sentences and sayings are not attributed: those say it, or need not. */
  by?: string;
  /** Set where `by` says what that is, not who: a blog, a post. */
  unnamed?: true;
  /** When that source was seen, where that is not `seen`. */
  bySeen?: PartialDate | null;
}

export type LabelKey = 'label' | 'or' | 'of';
export type NoteKey = 'note' | 'reason' | 'title' | 'about';
/** What stands in the data only: notes say it, or what the build computes. */
export type Unsaid = 'evidence' | 'confidence' | 'compares' | 'holds' | 'law';
/** A fact as it is delivered: its labels and notes in their places, its evidence rated. */
export type Delivered<T> = T extends readonly (infer U)[]
  ? Delivered<U>[]
  : T extends object
    ? {
        [K in keyof T as K extends Unsaid ? never : K]: K extends LabelKey
          ? Shown | Extract<T[K], undefined>
          : K extends NoteKey
            ? string | Extract<T[K], undefined>
            : Delivered<T[K]>;
      } & (T extends Fact ? Rated : T extends { evidence?: Id[] } ? Partial<Rated> : unknown)
    : T;

export type EntryMove = Delivered<Move>;
export type EntryPath = Delivered<DevicePath>;
export type EntryLink = Delivered<Link>;
export type EntryRung = Delivered<Rung>;
export type EntryWay = Delivered<Way> & {
  /** How long it takes, as we reckon: whole minutes, at least one. Of ways that readers come for. */
  minutes?: number;
};
export type EntryAnswer = Delivered<Answer> & {
  /** People there got a notification or a mail of the company’s; `aboutFor` gives what is known of it. */
  notice?: true;
};
export type EntryAccount = Delivered<AccountOption>;
export type EntryDispute = Delivered<Dispute>;
export type EntrySaying = Delivered<Saying>;
export type EntryAbout = Delivered<About>;
/** What an answer screen shows: a region's answer, or what holds for one account situation. */
export type EntryVerdict = Pick<EntryAnswer, 'verdict' | 'reason' | keyof Rated> &
  Partial<Pick<EntryAnswer, 'id' | 'since' | 'readings' | 'disputes' | 'gaps' | 'notice'>> &
  Tallied;

/** How many sources and open questions stand behind the first screen of a flow. The build counts them. */
export interface Tallied {
  behind?: number;
}

/** One service in one language. */
export interface Entry {
  id: Id;
  name: string;
  /** The company's name, as it is spoken of in sentences. */
  company: string;
  hosts: string[];
  accounts: EntryAccount[];
  links: Record<Id, EntryLink>;
  ways: Record<Id, EntryWay>;
  answers: EntryAnswer[];
  helps: Id[];
  note?: string;
  /** What stands behind the answers; delivered by itself. `aboutFor` gives what holds for a country. */
  about?: EntryAbout;
  /** The sayings of the vocabulary that it uses, by key: `limit.future-only`. */
  says: Record<string, string>;
  /** Where the embed names it by an older id. */
  formerly?: { id: Id; name: string; reason: string };
}

/** What is said only after the first screens, or folded in on them. An entry that holds it itself needs none. */
export interface Later {
  /** More sayings of the vocabulary. */
  says: Record<string, string>;
  /** What the entry has numbers for; see `cut.ts`. */
  aside: Record<number, unknown>;
  /** The sources behind facts, a letter for each: how many there are is known before they are loaded. See `tally.ts`. */
  behind: string;
}

/** What is said only to those who ask what stands behind a screen. */
export interface Behind {
  about?: EntryAbout;
  /** What the entry has numbers for, besides those of `Later`. */
  aside: Record<number, unknown>;
}

/** What stands behind an entry; loaded when the reader asks. */
export interface Evidence {
  /**
   * Source ids by fact: `answer.eu`, `account.minor`, `way.objection`; for rungs by language, because the labels
   * they show have sources of their own: `rung.objection.form-link.de`. Behind each part of `about`: `about.used`.
   */
  facts: Record<string, Id[]>;
  sources: Record<Id, Source>;
  /** Sentences that a language lacks, in English: by language, then by fact as above. */
  english?: Record<Language, Record<string, string[]>>;
}

/** The list from which the reader picks a service. */
export type IndexFile = IndexRow[];

/** A row of the list from which the reader picks a service. */
export interface IndexRow {
  id: Id;
  name: string;
  /** What it is for, in the reader's language. */
  group: string;
  /** Older ids that lead to it. */
  formerly?: Id[];
  /** What it was called then, as people know it. */
  was?: string[];
  /** Other names that lead to it, as ids. */
  aliases?: Id[];
  /** Whose it is, where its name does not say so. */
  company?: string;
}
