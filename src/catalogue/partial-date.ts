/** Dates that may be known only to the month or the year, as the interval of days that they may mean. */
import { remembered } from './remembered.ts';
import type { PartialDate } from './types.ts';

/** The last day that a date may mean, in milliseconds: `2026` may be 31 December. */
export const lastDay = (date: PartialDate): number => {
  const [year = 0, month, day] = date.split('-').map(Number);
  return day ? Date.parse(date) : Date.UTC(year, month ?? 12, 0);
};

/** The first one: `2026` may be 1 January. */
const firstDay = (date: PartialDate): number => Date.parse(date);

/** Whether a date is before another whichever days they mean: `2026` is neither before nor after `2026-03`. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => lastDay(a) < firstDay(b);

/** Sources are ordered again for every fact and language. What only compares days need not bring it. */
const lastDayOf = /* @__PURE__ */ remembered(lastDay);

const endOf = (date: PartialDate | null): number => (date === null ? -Infinity : lastDayOf(date));

/**
 * Orders dates by the last day they may mean, so that one more source never makes a fact older; of two that end on one
 * day, the more exact one comes last. What carries no date comes first.
 */
export const byDay = (a: PartialDate | null, b: PartialDate | null): number =>
  endOf(a) - endOf(b) || (a?.length ?? 0) - (b?.length ?? 0);

/** Whether there is such a day, month or year. */
export const isRealDate = (date: string): boolean => {
  const day = date + '-01-01'.slice(date.length - 4);
  return (
    /^\d{4}(-\d{2}){0,2}$/.test(date) &&
    !Number.isNaN(Date.parse(day)) &&
    new Date(day).toISOString().startsWith(day)
  );
};

/** Whether the day, the month or the year has begun on a day. */
export const hasBegun = (date: PartialDate, today: string): boolean => !isBefore(today, date);
