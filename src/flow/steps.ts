/** The closed vocabulary of screens. A state's `meta.step` is one of these. */
import type {
  EntryAnswer,
  EntryDispute,
  EntryMove,
  EntryRung,
  EntrySaying,
  EntryVerdict,
  EntryWay,
  Rated,
} from '../catalogue/entry.ts';
import type { Device, Id, Result, Right } from '../catalogue/types.ts';
import type { RungFacts, RungScreen } from './rungs.ts';

/** A choice leads on by the event `choose.<id>`. */
export interface Choice {
  id: Id;
  /** Title of the way it opens, where it opens one. */
  title?: string;
  /** Belongs to the route that was just taken, rather than being another help. */
  then?: true;
  /** A device on which the way has no path we know. */
  missing?: true;
}

/** On what sources disagree, and what could not be established. */
export interface Open {
  disputes?: EntryDispute[];
  gaps?: EntrySaying[];
}

/** What a way takes of a reader. */
export interface Effort {
  /** Whole minutes, as we reckon. */
  minutes: number;
  /** Whether an account is needed, where that is established. */
  account?: 'login' | 'none';
}

export interface Step {
  /** Keys into `Evidence.facts`: what stands behind this screen. */
  facts: string[];
  /** On the first screen of a flow: what exists where the reader lives, since when, how sure we are. */
  answer?: EntryVerdict;
  /** On the first screen of a flow: a sentence about the service. */
  serviceNote?: string;
  /** On the first screen of a flow with a way: what it will take. */
  effort?: Effort & { way: Id };
}

/** The situation of the reader's account, or the device in their hand. Choices are vocabulary. */
export interface QuestionStep extends Step {
  kind: 'question';
  asks: 'account' | 'device';
  choices: Choice[];
  /** It is asked after something else was tried. */
  again?: true;
}

/** What exists where the reader lives or for their account, when that is not a way. */
export interface AnswerStep extends Step {
  kind: 'answer';
  answer: EntryVerdict;
  choices: Choice[];
}

/** One rung of the ladder: a link, a path through menus, both, a mail, or lines for a file. */
export interface GoStep
  extends Step, Open, Omit<RungFacts, 'paths'>, Pick<EntryRung, 'moves' | 'note' | 'first'> {
  kind: RungScreen;
  way: Id;
  /** What the way is called. */
  title: string;
  result: Result;
  /** A way that helps besides the one the reader came for. */
  helps?: true;
  rung: Id;
  /** The way's own sentence, on its first rung. */
  wayNote?: string;
  /** On the first rung of the way for a whole region: the answer to "is it too late?". */
  late?: EntryAnswer['late'];
  rated?: Partial<Rated>;
  needs?: EntryWay['needs'];
  device?: Device;
  /** The right that a letter names. */
  right?: Right;
  /** The address is so old that search words stand beside it. */
  stale?: true;
  /** False on the first rung of its way. */
  again: boolean;
  /** True when `next` leads to the outcome, not to a form. */
  completes: boolean;
}

/** What to do once there: fill, paste, switch, submit. */
export interface FormStep extends Step {
  kind: 'form';
  way: Id;
  title: string;
  result: Result;
  moves: EntryMove[];
  rated: Partial<Rated>;
  device?: Device;
  right?: Right;
}

/** The way has no known path on this device, or none that the reader found. Choices are the devices that have one. */
export interface OtherDeviceStep extends Step {
  kind: 'other-device';
  way: Id;
  device: Device;
  /** `not-found`: the reader looked there in vain, and other devices have other menus. */
  missing: 'not-established' | 'not-possible' | 'not-found';
  choices: Choice[];
}

/**
 * What the reader has at the end: the way's result where the screens led through it. Otherwise
 * - `opened`: they were led to a page or a form whose content is not established
 * - `tried`: they sent an objection where neither the service nor a law we know offers one
 */
export type Reached = Result | 'opened' | 'tried';

/** What the reader has now, what it does not do, what comes next. */
export interface OutcomeStep extends Step, Open {
  kind: 'outcome';
  way: Id;
  title: string;
  result: Reached;
  /** The right that was used. */
  right?: Right;
  after?: EntryWay['after'];
  limits: EntryWay['limits'];
  late?: EntryAnswer['late'];
  choices: Choice[];
}

/** The ladder is exhausted: a report, and what helps instead. */
export interface ReportStep extends Step {
  kind: 'report';
  way: Id;
  choices: Choice[];
}

export type FlowStep =
  QuestionStep | AnswerStep | GoStep | FormStep | OtherDeviceStep | OutcomeStep | ReportStep;

export type StepKind = FlowStep['kind'];

/** The step of a kind. */
export type StepOf<K extends StepKind> = K extends GoStep['kind']
  ? GoStep
  : Extract<FlowStep, { kind: K }>;

/** The events of every flow. `stuck` is "I don't see this". */
export type FlowEvent = { type: 'next' } | { type: 'stuck' } | { type: `choose.${string}` };
