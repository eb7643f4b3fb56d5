import type { OutcomeDetail } from '../events.ts';

/** What became of one service: what its box reported, or `self`: the reader says that it is done. */
export type Outcome = OutcomeDetail['outcome'] | 'self';

/** The outcomes, by how much is settled with them. */
const RANKS: Readonly<Record<Outcome, 0 | 1 | 2 | 3>> = {
  stuck: 0,
  unknown: 1,
  disputed: 1,
  none: 1,
  'not-needed': 1,
  opened: 2,
  tried: 2,
  filed: 3,
  reported: 3,
  limited: 3,
  deleted: 3,
  switched: 3,
  asked: 3,
  placed: 3,
  self: 3,
};

/** One service is settled: what became of it, and on which day. */
export interface Done {
  readonly outcome: Outcome;
  readonly on: string;
}

/** By the id of the service. */
export type AllDone = Readonly<Record<string, Done>>;

export const isOutcome = (text: unknown): text is Outcome =>
  typeof text === 'string' && Object.hasOwn(RANKS, text);

/** Whether there is nothing left to do here: it is done, or there is nothing to be done. */
export const isSettled = (done: Done | undefined): boolean =>
  done !== undefined && RANKS[done.outcome] > 0;

/** What counts of two: what settles less never takes the place of what settles more. */
export const stronger = (before: Done | undefined, now: Done): Done =>
  before && RANKS[before.outcome] > RANKS[now.outcome] ? before : now;
