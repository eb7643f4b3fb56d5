import { dayOf, isWeekend, isoOf, type Day } from './day.ts';
import type { Holidays } from './types.ts';

/** Tells whether nobody needs to work on a day. */
export type IsFree = (day: Day) => boolean;

const daysIn = (table: Readonly<Record<string, string>> = {}): Day[] =>
  Object.entries(table).flatMap(([year, days]) =>
    days.split(' ').map((d) => dayOf(`${year}-${d.slice(0, 2)}-${d.slice(2)}`)),
  );

/** Weekends and holidays; weekends alone where there is no table. */
export function freeDays(holidays: Holidays | null, doubtfulToo = false): IsFree {
  const days = new Set(holidays ? daysIn(holidays.days) : []);
  if (doubtfulToo) for (const day of daysIn(holidays?.doubtful)) days.add(day);
  return (day) => isWeekend(day) || days.has(day);
}

/** @throws RangeError where the table has no such year */
export function mustKnow(holidays: Holidays | null, name: string | null, day: Day): void {
  const year = isoOf(day).slice(0, 4);
  const years = Object.keys(holidays?.days ?? {});
  if (!holidays || years.includes(year)) return;
  throw new RangeError(
    `The holidays of ${name} are known from ${years[0]} to ${years.at(-1)}, not for ${year}.`,
  );
}
