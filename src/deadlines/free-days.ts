import { isWeekend, isoOf, type Day } from './day.ts';
import type { Holidays } from './types.ts';

/** Tells whether nobody needs to work on a day. */
export type IsFree = (day: Day) => boolean;

/** Whether a table has a day: `0101 0317`, by year. */
function has(day: Day, table: Holidays['days'] = {}): boolean {
  const [year = '', month = '', date = ''] = isoOf(day).split('-');
  return Boolean(table[year]?.includes(month + date));
}

/** Weekends and holidays; weekends alone where there is no table. */
export const freeDays =
  (holidays: Holidays | null, doubtfulToo = false): IsFree =>
  (day) =>
    isWeekend(day) || has(day, holidays?.days) || (doubtfulToo && has(day, holidays?.doubtful));

/** @throws RangeError where the table has no such year */
export function mustKnow(holidays: Holidays | null, name: string | null, day: Day): void {
  const year = isoOf(day).slice(0, 4);
  const years = Object.keys(holidays?.days ?? {});
  if (!holidays || years.includes(year)) return;
  throw new RangeError(
    `The holidays of ${name} are known from ${years[0]} to ${years.at(-1)}, not for ${year}.`,
  );
}
