import { reckon } from './reckon.ts';
import { tables } from './tables.ts';
import type { Clock, Clocks, Deadline, Holidays, IsoDate, Pause } from './types.ts';
import written from './clocks.json' with { type: 'json' };

const CLOCKS = written as unknown as Clocks;

/** A calendar without holidays: weekends are free, nothing else. */
export const NO_HOLIDAYS = 'none';

/** What is asked of a clock. */
export interface DeadlineQuestion {
  regime: string;
  clock: string;
  /** The day of the event that starts it, `YYYY-MM-DD`; mostly the day the objection was received. */
  received: IsoDate;
  /**
   * The holidays of the place where the company or authority acts: one of `calendars`. `none` has no holidays; `null`
   * says that none are needed or known, and counts like `none`.
   */
  holidayCalendar: string | null;
  /** Questions for the reader's identity, each from its day to the day of the answer, in order of time. */
  paused?: readonly Pause[];
}

const own = <T>(all: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(all, id) ? all[id] : undefined;

function clockOf(regime: string, id: string): Clock {
  const clocks = own(CLOCKS, regime);
  if (!clocks) throw new RangeError(`There is no regime "${regime}".`);
  const clock = own(clocks, id);
  if (!clock) throw new RangeError(`The regime "${regime}" has no clock "${id}".`);
  return clock;
}

function holidaysOf(calendar: string | null): Holidays | null {
  if (calendar === null || calendar === NO_HOLIDAYS) return null;
  const holidays = own(tables, calendar);
  if (!holidays) throw new RangeError(`There is no holiday calendar "${calendar}".`);
  return holidays;
}

/**
 * The last day of a period, and the day from which it is overdue.
 *
 * @example
 *   deadline({ regime: 'eu-gdpr-12-3', clock: 'reply-1-month', received: '2026-11-25', holidayCalendar: 'IE' });
 *   // { due: '2026-12-28', overdueFrom: '2026-12-29', … }
 *
 * @throws RangeError for an unknown regime, clock or calendar, for what is no date, for pauses in disorder, and where
 *   the holidays of a year are not known
 */
export function deadline(question: DeadlineQuestion): Deadline {
  const { regime, clock, received, holidayCalendar, paused } = question;
  return reckon(clockOf(regime, clock), {
    received,
    calendar: holidayCalendar,
    holidays: holidaysOf(holidayCalendar),
    ...(paused && { paused }),
  });
}

/** A clock with its name. */
export interface NamedClock extends Clock {
  id: string;
}

/**
 * The clocks of a regime, with the law, the confidence and the sources of each.
 *
 * @throws RangeError for an unknown regime
 */
export function clocksOf(regime: string): NamedClock[] {
  const clocks = own(CLOCKS, regime);
  if (!clocks) throw new RangeError(`There is no regime "${regime}".`);
  return Object.entries(clocks).map(([id, clock]) => ({ id, ...clock }));
}

/** Every regime that has clocks. */
export const regimes: readonly string[] = Object.keys(CLOCKS);

/** Every calendar, `none` included. */
export const calendars: readonly string[] = [...Object.keys(tables), NO_HOLIDAYS];
