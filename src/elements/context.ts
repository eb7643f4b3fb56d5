import type { TemplateResult } from 'lit/html.js';
import type { LinkUrl, ReportAddress } from '../catalogue/checked.ts';
import type { EntryAbout } from '../catalogue/entry.ts';
import type { Device, Id, Region } from '../catalogue/types.ts';
import type { FlowStep, GoStep, Reached, StepKind, StepOf } from '../flow/steps.ts';
import type { Names, Said } from '../flow/first-wording.ts';
import type { SayingKey, WordKey, Words } from '../i18n/words.ts';
import type { Clock } from '../deadlines/types.ts';
import type { FollowUp } from '../followup/follow.ts';
import type { FollowUpRecord } from '../followup/record.ts';
import type { Job } from './gather.ts';
import type { Screen } from './screen.ts';
import type { WizardEvent } from './wizard.events.ts';

/** What may stand in a sentence's slot: also several things in a row. */
export type Part = string | TemplateResult | readonly unknown[];

/** The body of each kind of screen. */
export type Bodies<K extends StepKind = StepKind> = {
  readonly [Kind in K]: (ctx: Context, step: StepOf<Kind>) => unknown;
};

/** Kinds of screens that no first screen is. */
export type LaterKind = 'form' | 'other-device' | 'outcome';

/** What of a screen differs. */
export interface Parts {
  heading: unknown;
  body: unknown;
  /** Before the heading: that something is done. */
  mark?: unknown;
}

/** What can be asked on top of a screen, besides a question of the flow. */
export type Over = 'answers' | 'stuck' | 'notice';

/** Views that are a file of their own. */
interface Loaded {
  /** Their style sheet. */
  styles: string;
  /** Is told of each screen, before it is drawn. */
  drawn?(box: HTMLElement, ctx: Context): void;
}

/** The views that are loaded after the first screen. */
export interface LaterViews extends Bodies<LaterKind>, Loaded {
  /** What screens besides the first are known by, and what leads on from them and round them. */
  heading(step: FlowStep, names: Names): Said;
  next(step: FlowStep): WordKey;
  stuck(step: FlowStep): WordKey;
  /** What a rung shows besides a link. */
  more(ctx: Context, step: GoStep): unknown;
  /** Words to search the web for. */
  search(ctx: Context, way: Id): unknown;
  /** That something is done. */
  mark(result: Reached): unknown;
  /** How many sources and open questions there are. */
  count(ctx: Context, step: FlowStep): number | undefined;
}

/** The questions before any flow. */
export interface AskViews extends Loaded {
  service(ctx: Context): Parts;
  region(ctx: Context): Parts;
}

/** What stands behind a screen, and what only some readers meet. */
export interface BehindViews extends Bodies<'report'> {
  /** The link of a rung, for readers inside another app. */
  inApp(ctx: Context, url: LinkUrl, before: unknown): unknown;
  /** Sources and open questions. */
  sources(ctx: Context, step: FlowStep): unknown;
  /** The background of a screen. */
  background(ctx: Context, step: FlowStep): unknown;
  /** What is asked on top of a screen: its heading, its body. */
  over: Readonly<Record<Over, (ctx: Context) => Parts | undefined>>;
}

/** What is typed into a letter. It is kept in memory only, and no event of the page tells of it. */
export type Draft = Readonly<Record<string, string>>;

/** One thing that was sent. */
export interface Filing {
  readonly record: FollowUpRecord;
  /** The name of the service that it was about. */
  readonly name: string;
}

/** What a screen after the click shows. */
export interface AfterPart {
  readonly views: AfterViews;
  readonly words: Partial<Words>;
  readonly record: FollowUpRecord;
  /** All that was sent, and what it was about: a way may be for another service. `record` is one of them. */
  readonly filings: readonly Filing[];
  /** The reader agreed that it is kept in this browser. */
  readonly isKept: boolean;
  /** The day on which the screen was made. */
  readonly today: string;
  /** Where the matter stands on it. */
  readonly now: FollowUp;
  /** The dates to be reminded of: of a letter that is under way, as if it had arrived. */
  readonly reminds: FollowUp['dates'];
  /** The clocks of its dates, `<regime>/<clock>`. */
  readonly clocks: Readonly<Record<string, Clock>>;
  /** The view of the screen on top, where it is a file of its own. */
  readonly view?: (ctx: Context & { readonly after: AfterPart }) => Parts;
}

/** The screens after the click, and how they are made. */
export interface AfterViews extends Loaded {
  /** What such a screen needs. */
  gather(
    job: Job,
    here: Required<Pick<Screen, 'entry' | 'region' | 'walk' | 'language' | 'today'>>,
  ): Promise<Omit<AfterPart, 'views'>>;
  parts(ctx: Context): Parts | undefined;
}

/** What a view gets: one screen, the means to say things, and a way to send events. Views are pure functions of it. */
export interface Context extends Screen {
  say(key: WordKey | SayingKey, values?: Readonly<Record<string, Part>>): Part;
  /** A sentence without markup, for attributes. */
  plain(key: WordKey | SayingKey, values?: Readonly<Record<string, string>>): string;
  date(partial: string): string;
  regionName(region: Region): string;
  /** The device in the reader's hand: as answered, else as the browser suggests. */
  device: { answered?: Device; guessed: Device };
  /** The account situation the reader chose. */
  account?: Id;
  /** What stands behind the answers, once it is there. */
  about?: EntryAbout;
  /** The page is read inside another app. */
  inApp?: true;
  headingLevel: number;
  /** What was typed so far. */
  draft: Draft;
  reportTo?: ReportAddress;
  send(event: WizardEvent): void;
  /** Copies a text; `field` is selected where copying is blocked. */
  copy(text: string, field: HTMLElement): void;
}
