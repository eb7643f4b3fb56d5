import type { IsoDate } from './types.ts';

/** Days since 1 March of the year 0: arithmetic on the calendar alone, without clocks, zones or `Date`. */
export type Day = number;

interface Civil {
  year: number;
  month: number;
  date: number;
}

const LAST_YEAR = 9999;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** A year that starts in March has its leap day at the end, so every month starts on a fixed day. */
function toDay({ year, month, date }: Civil): Day {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const before = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return before + Math.floor((153 * m + 2) / 5) + date - 1;
}

function civil(day: Day): Civil {
  const era = Math.floor(day / 146_097);
  const inEra = day - era * 146_097;
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  return { year: era * 400 + y + (month <= 2 ? 1 : 0), month, date };
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** @throws RangeError where it is no date of the calendar */
export function dayOf(iso: IsoDate): Day {
  const [, year, month, date] = ISO.exec(iso)?.map(Number) ?? [];
  if (year && month && date && date <= daysIn(year, month)) return toDay({ year, month, date });
  throw new RangeError(`"${iso}" is no date of the calendar, such as 2026-11-25.`);
}

/** @throws RangeError after the year 9999 */
export function isoOf(day: Day): IsoDate {
  const { year, month, date } = civil(day);
  if (year > LAST_YEAR) throw new RangeError('The date lies after the year 9999.');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The same date some months later; the month's last day where there is no such date. */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day);
  const y = year + Math.floor((month - 1 + months) / 12);
  const m = ((month - 1 + months) % 12) + 1;
  return toDay({ year: y, month: m, date: Math.min(date, daysIn(y, m)) });
}

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => (day + 2) % 7 > 4;
