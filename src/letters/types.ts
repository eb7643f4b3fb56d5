/**
 * The shapes of letters. A letter is put together from a template (`templates/<regime>/<purpose>.<language>.txt`), whose
 * parts are tagged with the legal elements they carry, and from what the writer says.
 */

/** Whose law a letter names; `no-law` names none. Regions and sources are in `regimes.json`. */
export type RegimeId =
  | 'eu-gdpr'
  | 'uk-gdpr'
  | 'ch-dsg'
  | 'br-lgpd'
  | 'kr-pipa'
  | 'ng-ndpa'
  | 'za-popia'
  | 'ca-pipeda'
  | 'ca-qc'
  | 'cl-19628'
  | 'us-ca'
  | 'tr-kvkk'
  | 'jp-appi'
  | 'ar-25326'
  | 'au-privacy'
  | 'no-law';

/**
 * What a letter is for.
 * - `objection`: the first letter under a law, whatever that law calls it
 * - `opt-out-request`: the first letter where no law is named
 * - `reminder`: after the time for an answer is over
 * - `identity-reply`: the company asked who the writer is; no copy of an ID is sent
 * - `refusal-reply`: the company refused
 * - `company-complaint`: the complaint to the company that UK law puts before the regulator
 * - `complaint`: to the authority
 */
export type Purpose =
  | 'objection'
  | 'opt-out-request'
  | 'reminder'
  | 'identity-reply'
  | 'refusal-reply'
  | 'company-complaint'
  | 'complaint';

/** How it is sent. A form gets the short text, whatever can hold a letter the long one. */
export type Channel = 'form' | 'mail' | 'post';

/** Who writes. A person without an account is `hasAccount: false`, as any of them. */
export type Writer = 'self' | 'locked-out' | 'parent' | 'page-owner' | 'heir';

/** Grounds a writer may choose (law.md 3.2); free words are no id of their own. */
export const GROUNDS = [
  'creative',
  'minors',
  'secrecy',
  'sensitive',
  'safety',
  'public-role',
  'old',
  'audience',
  'third',
  'identity',
  'work',
  'loss',
  'conscience',
] as const;
export type GroundId = (typeof GROUNDS)[number];

/** The most characters of own words. */
export const OWN_WORDS_MOST = 600;

/** What became of the objection. */
export const OUTCOMES = ['none', 'refused', 'promised', 'identity', 'extended', 'partly'] as const;
export type LetterOutcome = (typeof OUTCOMES)[number];

/** One ground in one language. */
export interface Ground {
  /** What the reader picks; only in languages the wizard speaks. */
  choose?: string;
  /** Its sentence in a letter. */
  says: string;
  /** The same where a form has little room. */
  brief: string;
}

/** One tagged part of a template. */
export interface Part {
  /** The legal elements it carries; see `elements.ts`. */
  elements: string[];
  /** Only where one of these holds. */
  if?: string[];
  /** Only where none of these holds. */
  unless?: string[];
  /** May be left out where a form has little room; the lowest goes first. */
  spare?: number;
  /** How it follows what stands before it. */
  join: 'paragraph' | 'line' | 'same';
  text: string;
}

/** A template, read. */
export interface Template {
  subject: string;
  parts: Part[];
  /** Of the file's text: what a signature in `reviewed.json` is for. */
  hash: string;
  /** Whether a lawyer has signed exactly this text. */
  reviewed: boolean;
}

/** Names of templates: a purpose, or its short form. */
export type TemplateName = Purpose | 'objection-short' | 'opt-out-request-short';

/** All letters under one law in one language; what a browser loads at once. */
export interface LetterSet {
  regime: RegimeId;
  language: string;
  templates: Partial<Record<TemplateName, Template>>;
  grounds: Record<GroundId, Ground>;
  channels: Record<Channel, string>;
}

/** What a letter is made of. Dates are calendar dates, `YYYY-MM-DD`. Nothing here is stored or sent. */
export interface LetterInput {
  purpose: Purpose;
  /** The day it is written. */
  day: string;
  channel: Channel;
  /** The service's name. */
  service: string;
  /** The company that decides, by its legal name. */
  controller: string;
  controllerAddress?: string;
  /** `self` when left out. */
  as?: Writer;
  /** `true` when left out. */
  hasAccount?: boolean;
  name?: string;
  account?: string;
  /** The account's e-mail address. */
  mail?: string;
  /** Address of the profile. */
  profile?: string;
  /** The child's name, where a parent writes. */
  child?: string;
  /** The Page's name, where its owner writes. */
  page?: string;
  /** None is pre-set; none is an equal choice. */
  grounds?: readonly GroundId[];
  /** Added word for word; at most `OWN_WORDS_MOST` characters. */
  ownWords?: string;
  /** Whether to withdraw consent as a precaution. */
  consent?: boolean;
  /** The day an answer is or was due. */
  deadline?: string;
  /** The day the objection was sent. */
  sent?: string;
  /** The day asked for in a reminder. */
  newDeadline?: string;
  /** The day the company asked who the writer is. */
  asked?: string;
  /** The day the company answered. */
  answered?: string;
  /** The company's number for the case. */
  reference?: string;
  outcome?: LetterOutcome;
  /** Whether the company was complained to first. */
  companyFirst?: boolean;
  /** Whether the writer contests the legal basis too. */
  contested?: boolean;
  authority?: string;
  authorityAddress?: string;
  readerAddress?: string;
  /** What happened, a line each, in order. */
  timeline?: readonly string[];
  enclosures?: readonly string[];
  mayPassName?: boolean;
  /** Named in an `opt-out-request` where a country's right has no letter of its own. */
  law?: string;
  /** The most characters the form takes, as `maxlength` counts (UTF-16 code units); `null`: not known, or none. */
  limit?: number | null;
}

/** Something a writer is told beside the letter; the sentences are in `says/<language>.json`. */
export type LetterNote =
  | 'without-reasons'
  | 'must-be-turkish'
  | 'own-procedure'
  | 'parent-not-examined'
  | 'page-owner'
  | 'neighbouring-right';

/** A letter. */
export interface Letter {
  kind: 'letter';
  subject: string;
  text: string;
  /** The language it is in. */
  language: string;
  /** Languages asked for that there is no such letter in. */
  missing: string[];
  /** The legal elements it carries, in order. */
  elements: string[];
  /** Those left out because the form has little room. */
  leftOut: string[];
  /** Its parts as written, with the elements each carries. */
  parts: { elements: readonly string[]; text: string }[];
  /** In UTF-16 code units, as a form's `maxlength` counts. */
  length: number;
  /** Whether it is within the limit; `true` where there is none. */
  fits: boolean;
  notes: LetterNote[];
  /** Whether a lawyer has signed this very template. */
  reviewed: boolean;
}

/** Why there is no letter, and what is offered instead. */
export interface NoLetter {
  kind: 'no-letter';
  /**
   * - `not-examined`: we have not examined that law, or not for such a writer. Never: there is no law
   * - `not-covered`: the law does not reach this
   * - `no-template`: there is no such letter under this law
   */
  why: 'not-examined' | 'not-covered' | 'no-template';
  /** Id of the sentence in `says/<language>.json`: what is not covered, and who to ask. */
  says: string;
  offers?: Purpose;
}
