/** What the change log holds: data only. `change-words.ts` makes the sentences. */
import type { Id, Language, Link, Region } from '../../catalogue/types.ts';
import type { ChangeKind } from './kinds.ts';

/** A text of the catalogue in each language it is written in. */
export type ByLanguage = Readonly<Record<Language, string>>;

/**
 * What a fact says: an address, a verdict, a date, a region as the catalogue writes them, or a text by language.
 */
export type Value = string | ByLanguage;

/** One difference between the facts of two days. */
export interface Change {
  kind: ChangeKind;
  service: Id;
  /** The service's name, by language. */
  name: ByLanguage;
  /** Whom it concerns, as the answers name them (`EU`, `NO`, `001`). Left out where it concerns everybody. */
  regions?: Region[];
  /** The place in the service's facts: `ways/objection/ladder/form-link/link`. One kind has it once a day. */
  at: string;
  /** What the way is called, by language. */
  way?: ByLanguage;
  /** What is at the address. */
  place?: Link['to'];
  /** Of a label: the language of the app that shows it. */
  language?: Language;
  /** What the fact said. Empty where there was none. */
  before: Value[];
  /** What it says. Empty where there is none. */
  after: Value[];
  /** Where many changes of one kind are told as one: each of them. */
  parts?: Change[];
}

/** The changes of one day. */
export interface Day {
  /** In UTC, `2026-11-24`. */
  date: string;
  /** When the day's last commit was made, ISO 8601. */
  at: string;
  /** What matters most to an editor comes first. */
  changes: Change[];
}

/**
 * Why a log is empty.
 * - `no-history`: an unpacked archive, or no Git
 * - `shallow`: a clone without the older commits; what it lacks would look like new
 */
export type Missing = 'no-history' | 'shallow';

/** The history of the facts. */
export interface ChangeLog {
  /** Newest first; days on which no fact changed are left out. */
  days: Day[];
  missing?: Missing;
}
