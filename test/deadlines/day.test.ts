import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/deadlines/day.ts';

const START = Temporal.PlainDate.from('0001-03-01');
const STEP = 5003;

describe('days are those of the calendar', () => {
  test('for eight thousand years, beside a library', () => {
    const first = dayOf('0001-03-01');
    for (let n = 0; n < 3_000_000; n += STEP) {
      const iso = START.add({ days: n }).toString();
      expect([dayOf(iso) - first, isoOf(first + n)]).toEqual([n, iso]);
    }
  });
  test.each([1900, 2000, 2100, 2400, 2800])('the end of February %i', (year) => {
    const last = `${year}-03-01`;
    const before = Temporal.PlainDate.from(last).subtract({ days: 1 }).toString();
    expect(isoOf(dayOf(last) - 1)).toBe(before);
    if (year % 400 === 0) expect(dayOf(`${year}-02-29`)).toBe(dayOf(last) - 1);
    else expect(() => dayOf(`${year}-02-29`)).toThrow(RangeError);
  });
  test('the last is the last of the year 9999', () =>
    expect(isoOf(dayOf('9999-12-31'))).toBe('9999-12-31'));
  test.each(['0000-01-01', '2026-00-10', 'x2026-01-01', '2026-01-011'])('%s is none', (text) =>
    expect(() => dayOf(text)).toThrow(RangeError),
  );
});
