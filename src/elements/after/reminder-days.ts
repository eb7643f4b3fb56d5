import { dayOf, isoOf, plusMonths } from '../../deadlines/day.ts';
import type { NextDate } from '../../followup/follow.ts';

/** Months after which settings are worth another look. */
const AGAIN = 6;

/** A day worth a reminder, and the clock it comes from; `again` is no law's. */
export interface ReminderDay {
  readonly for: 'reply' | 'stop' | 'again';
  readonly regime: string;
  readonly day: string;
}

const halfAfter = (day: string): string => isoOf(plusMonths(dayOf(day), AGAIN));

/**
 * The days worth a reminder: when an answer is late, the reader's own last day, and settings half a year on. None is
 * today or before: nobody can be reminded of what is past.
 */
export function reminderDays(
  dates: readonly NextDate[],
  filed: string,
  today: string,
): readonly ReminderDay[] {
  const dated = dates.flatMap(({ for: what, clock, due, certainFrom }): ReminderDay[] => {
    if (what === 'stop') return [{ for: 'stop', regime: `${clock.regime}-stop`, day: due }];
    return certainFrom ? [{ for: 'reply', regime: clock.regime, day: certainFrom }] : [];
  });
  const half = [filed, today].map(halfAfter).find((day) => day > today) ?? '';
  return [...dated.filter(({ day }) => day > today), { for: 'again', regime: 'again', day: half }];
}
