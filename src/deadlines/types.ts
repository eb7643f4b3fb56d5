/** A calendar date, `YYYY-MM-DD`, of no time zone. */
export type IsoDate = string;

/**
 * How well a rule is supported.
 * - `official`: the law's or the authority's own text
 * - `corroborated`: two or more independent others
 * - `reported`: somebody quotes or sums it up
 * - `single`: one source
 * - `recalled`: known, and read nowhere for this
 * - `inferred`: our reading
 */
export type RuleConfidence =
  'official' | 'corroborated' | 'reported' | 'single' | 'recalled' | 'inferred';

/** Who has to act. Only a company or an authority can be overdue; a reader's last day is a last day. */
export type Duty = 'authority-or-company-must-act-by' | 'reader-must-act-by';

/** How far it is counted. The day it starts from is never the first. */
export type Count = { months: number } | { days: number } | { workingDays: number };

/**
 * What a question for the reader's identity does to the count.
 * - `pauses`: the days between question and answer do not count
 * - `restarts`: it starts anew on the day of the answer
 * - `runs-on`: nothing
 * - `not-established`: not known; counted as a pause, so that nobody is called late too early
 */
export type IdentityQuestion = 'pauses' | 'restarts' | 'runs-on' | 'not-established';

/** Where a rule is read. */
export interface RuleSource {
  title: string;
  /** Left out where the exact address is not known. */
  url?: string;
}

/** One period of one law, as data. */
export interface Clock {
  kind: Duty;
  /** The event whose day is `received`. */
  from: string;
  count: Count;
  /** An end on a weekend or a holiday moves to the next working day. */
  rolls?: true;
  identity: IdentityQuestion;
  /** `statute`: in the law; `practice`: of an authority; `ours`: our suggestion, the law names no number. */
  basis: 'statute' | 'practice' | 'ours';
  /** What the law has it for. Where that is not the objection, it is a reminder only. */
  for: 'objection' | 'access' | 'request' | 'complaint' | 'sale';
  /** The rule in short English. */
  rule: string;
  /** Calendars it is used with; `null` where none is needed or known. */
  calendars: readonly (string | null)[];
  confidence: RuleConfidence;
  sources: readonly RuleSource[];
  /** Where something in it is less sure than the rest, or must be known beside it. */
  note?: string;
  /** Must not be shown to readers before somebody has read the law itself. */
  checkBeforeShowing?: true;
  /** The first day it can start. */
  since?: IsoDate;
}

/** Every clock, by regime and id. */
export type Clocks = Readonly<Record<string, Readonly<Record<string, Clock>>>>;

/** The holidays of one place, in each year as `MMDD`, separated by spaces. Weekends are free anyway. */
export interface Holidays {
  days: Readonly<Record<string, string>>;
  /** Days on which banks or offices are closed, and that the law does not name: free under a wider reading. */
  doubtful?: Readonly<Record<string, string>>;
}

/** From the day of the question for the reader's identity to the day it was answered. */
export interface Pause {
  from: IsoDate;
  to: IsoDate;
}

/** What a clock says. */
export interface Deadline {
  /** The last day in time. */
  due: IsoDate;
  /** The day after; `null` where the reader is the one to act. Never call anybody late before it. */
  overdueFrom: IsoDate | null;
  /**
   * The day from which it is overdue even if doubtful days count as holidays, such as Good Friday in Ireland. It is
   * `overdueFrom` nearly always.
   */
  certainFrom: IsoDate | null;
  /** The end before weekends and holidays were looked at. */
  plain: IsoDate;
  /** Days that a question for the reader's identity held the clock. */
  pausedDays: number;
  /** The rule in short English; `count`, `rolls` and `calendar` say the same as data. */
  rule: string;
  count: Count;
  rolls: boolean;
  calendar: string | null;
}
