import { covers } from '../catalogue/regions.ts';
import type { Region } from '../catalogue/types.ts';
import rows from './clocks.json' with { type: 'json' };
import type { Day } from './record.ts';

/** One clock of `opt-out-wizard/deadlines`. Whether it is the law, a practice or our suggestion stands there. */
export interface Clock {
  readonly regime: string;
  readonly clock: string;
}

/** The clocks that run for a reader of a country. */
export interface Clocks {
  /** Until when the company has to answer. */
  readonly reply: Clock;
  /** The same, where it says in time that it takes longer. */
  readonly extended?: Clock;
  /** Until when the authority has to tell how far it is. */
  readonly progress?: Clock;
  /** Until when the company has to acknowledge that the reader wrote again. */
  readonly again?: Clock;
  /** The holidays of the place where the company acts, as far as known; Ireland for most in the EU. */
  readonly calendar?: string;
  /** Until when the reader has to complain. */
  readonly stops?: readonly Stop[];
}

/**
 * A last day for the reader, and the day it is counted from:
 * - `request`: the day it was sent, unless the company answered in time
 * - `answer`: the company's answer, where that came in time
 * - `breach`: the first day on which the answer was late, or the day it was refused
 * - `contact`: the last word of either side
 */
export interface Stop extends Clock {
  readonly from: 'request' | 'answer' | 'breach' | 'contact';
}

interface Row extends Clocks {
  readonly regions: readonly Region[];
  /** The law holds for requests from this day on. */
  readonly since?: Day;
}

/**
 * Where no law we examined sets a day for an objection, a clock of ours or of a request near to it stands in; its data
 * say so.
 *
 * @param filed the day of the request
 */
export const clocksFor = (region: Region, filed: Day): Clocks =>
  (rows as readonly Row[]).find(
    ({ regions, since }) => covers(regions, region) && (since === undefined || filed >= since),
  ) as Clocks;
