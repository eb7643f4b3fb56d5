import { dayOf, isoOf, plusMonths, type Day } from './day.ts';
import { freeDays, mustKnow, type IsFree } from './free-days.ts';
import { held } from './held.ts';
import type { Clock, Count, Deadline, Holidays, IsoDate, Pause } from './types.ts';

/** What a clock is set with. */
export interface Given {
  received: IsoDate;
  /** The name of the calendar; `null` and `none` have no holidays. */
  calendar: string | null;
  /** Its table; `null` where there are no holidays. */
  holidays: Holidays | null;
  /** Questions for the reader's identity, in order of time. */
  paused?: readonly Pause[];
}

function nextWorkingDay(day: Day, isFree: IsFree): Day {
  while (isFree(day)) day++;
  return day;
}

function plusWorkingDays(start: Day, count: number, isFree: IsFree): Day {
  let day = start;
  for (let n = 0; n < count; n++) day = nextWorkingDay(day + 1, isFree);
  return day;
}

const counted = (start: Day, count: Count, isFree: IsFree): Day =>
  'months' in count
    ? plusMonths(start, count.months)
    : 'days' in count
      ? start + count.days
      : plusWorkingDays(start, count.workingDays, isFree);

/**
 * Sets one clock. It knows nothing but what it is given: no tables, no zone, no clock of the machine.
 *
 * Whether an end on a weekend or a holiday moves is a matter of the clock, not of the calendar. A calendar only says
 * which days are holidays.
 *
 * @throws RangeError for what is no date, for pauses in disorder, and for years without a table of holidays
 */
export function reckon(
  clock: Clock,
  { received, calendar, holidays, paused = [] }: Given,
): Deadline {
  const { count, rolls = false, kind, rule } = clock;
  const asks = rolls || 'workingDays' in count;
  const start = dayOf(received);
  if (asks) mustKnow(holidays, calendar, start);
  const ends = (isFree: IsFree): { plain: Day; due: Day; days: number } => {
    const { start: from, days } = held(clock, start, (s) => counted(s, count, isFree), paused);
    const plain = counted(from, count, isFree) + days;
    return { plain, due: asks ? nextWorkingDay(plain, isFree) : plain, days };
  };
  const { plain, due, days } = ends(freeDays(holidays));
  if (asks) mustKnow(holidays, calendar, due);
  const isCompany = kind === 'authority-or-company-must-act-by';
  return {
    due: isoOf(due),
    overdueFrom: isCompany ? isoOf(due + 1) : null,
    certainFrom: isCompany ? isoOf(ends(freeDays(holidays, true)).due + 1) : null,
    plain: isoOf(plain),
    pausedDays: days,
    rule,
    count,
    rolls,
    calendar,
  };
}
