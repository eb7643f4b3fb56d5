import type { Entry, Behind, EntrySaying, Evidence, IndexRow, Later } from '../catalogue/entry.ts';
import type { Device, Id, Region } from '../catalogue/types.ts';
import { isEnd } from '../flow/is-end.ts';
import { chosenFor, type Given, type Log, type Walk } from '../flow/walk.ts';
import type { RegionNames } from '../i18n/regions.ts';
import type { Phrases, Words } from '../i18n/words.ts';
import type { AfterPart, AskViews, BehindViews, LaterViews } from './context.ts';
import type { FollowUpRecord } from '../followup/record.ts';
import type { Source } from './source.ts';

/** What the page says: its attributes, read and checked. */
export interface Page {
  /** The services to offer; none means all. */
  readonly services: readonly string[];
  /** A country; or `auto`: the browser's guess. */
  readonly region?: Region;
  /** Answers the embed gives for the reader. */
  readonly given: Given;
  /** BCP 47 tag of the page. */
  readonly tag: string;
  readonly source: Source;
  /** The reader's day, `2026-11-24`; asked each time, as a page may stay open for weeks. */
  readonly today: () => string;
  /** The page is read inside another app. */
  readonly inApp?: true;
}

/** What the reader asks for. */
export interface Wanted {
  /** Chosen by the reader; else the page's. */
  readonly service?: string;
  readonly region?: Region;
  readonly log: Log;
  /**
   * What is on top of the screen: `answers`, which one to change; `stuck`, what is missing; `notice`, what the company
   * sent; `case`, what comes after the click; or the question that is answered anew, `service`, `region`, or one of the flow's.
   */
  readonly editing?: string | undefined;
  /** Where that was asked for: Back leads there. */
  readonly from?: Pick<Wanted, 'editing' | 'from'> | undefined;
  /** What was sent, and what has happened since. Nothing was sent before the reader says so. */
  readonly record?: FollowUpRecord;
  /** All that the reader told of what was sent, also on ways that were gone before. */
  readonly sent?: readonly FollowUpRecord[];
  /** Where in the country the reader lives, for a letter that is not sent yet. */
  readonly subdivision?: string;
}

/** Everything that one screen shows. It is replaced as a whole, and never changed. */
export interface Screen {
  readonly page: Page;
  /** What it answers; the same object as long as it is the same screen. */
  readonly wanted: Wanted;
  /** The day of the reader's last answer: what was sent was sent then. */
  readonly today: string;
  /** The question before any flow that it asks. */
  readonly asks?: 'service' | 'region';
  /** BCP 47 tag of its words. */
  readonly language: string;
  readonly words: Phrases;
  readonly regions?: RegionNames;
  /** The country the browser suggests, where it was asked. */
  readonly guessed?: Region;
  /** The services to choose from. */
  readonly index?: readonly IndexRow[];
  /** Services the page names that nobody knows. */
  readonly unknown?: readonly string[];
  readonly entry?: Entry;
  readonly region?: Region;
  readonly walk?: Walk;
  /** Code of later screens. */
  readonly views?: LaterViews;
  /** Code of the questions before any flow. */
  readonly questions?: AskViews;
  /** What later screens say. */
  readonly later?: Partial<Later> & { readonly words: Partial<Words> };
  /** What is said to those who ask. */
  readonly more?: Partial<Behind> & { readonly words: Partial<Words> };
  /** Code of what stands behind a screen. */
  readonly behind?: BehindViews;
  /** What comes after the click. */
  readonly after?: AfterPart;
  /** `null` when it could not be loaded. */
  readonly evidence?: Evidence | null;
}

/** What is asked for a page and its reader: the reader's own choice, else the page's. */
export const serviceOf = ({ services }: Page, { service }: Wanted): string | undefined =>
  service ?? (services.length === 1 ? services[0] : undefined);

/** What comes after the click: `case`, and what is asked there, `case.proof`. */
export const isAfter = ({ editing = '' }: Pick<Wanted, 'editing'>): boolean =>
  editing.startsWith('case');

/** The device in the reader's hand, as far as answered. */
export const deviceOf = ({ walk, page }: Screen): Device | undefined =>
  ((walk && chosenFor(walk, 'device')) ?? page.given['device']) as Device | undefined;

/** The account situation the reader chose. */
export const accountOf = ({ walk }: Pick<Screen, 'walk'>): Id | undefined =>
  walk && chosenFor(walk, 'account');

/** Advice for that situation. */
export const adviceOf = (screen: Pick<Screen, 'entry' | 'walk'>): EntrySaying | undefined => {
  const account = accountOf(screen);
  return screen.entry?.accounts.find(({ id }) => id === account)?.advice;
};

/** Where on the way one of several ways was picked; -1 where none was. */
export const offeredAt = ({ walk }: Screen): number =>
  walk?.trail.findLastIndex((t) => chosen(t.event) && isEnd(t.step)) ?? -1;

const chosen = (event: string): boolean => event !== 'next' && event !== 'stuck';

/** Whether the reader can go back to the list of ways. */
export const canList = (screen: Screen): boolean =>
  offeredAt(screen) >= 0 && screen.walk?.step.kind === 'outcome';

/** Whether there is anything of the reader's to take back. */
export const canGoBack = ({ wanted, walk }: Screen): boolean =>
  Boolean(wanted.editing ?? wanted.region ?? wanted.service) ||
  (walk?.trail.some((t) => !t.given) ?? false);
