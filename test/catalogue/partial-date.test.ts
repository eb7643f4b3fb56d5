import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastSeen } from '../../src/catalogue/confidence.ts';
import { freshness, THRESHOLDS, type FactKind } from '../../src/catalogue/freshness.ts';
import { byDay, hasBegun, isBefore, isRealDate } from '../../src/catalogue/partial-date.ts';
import type { PartialDate, Source } from '../../src/catalogue/types.ts';
import { byWeight } from '../../src/catalogue/weight.ts';

const DAYS = Array.from({ length: 3 * 365 + 1 }, (_, i) =>
  new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
);
/** All days that a date may mean. */
const daysOf = (date: PartialDate): string[] => DAYS.filter((day) => day.startsWith(date));
const kinds = Object.keys(THRESHOLDS) as FactKind[];
const OLDER = ['fresh', 'ageing', 'stale', 'undated'];

const day = fc.constantFrom(...DAYS);
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([exact, length]) => exact.slice(0, length));
const source = (seen: PartialDate | null): Source => ({
  title: '',
  by: String(seen),
  kind: 'press',
  where: '',
  method: 'read',
  seen,
});
const sources = fc.array(fc.option(partial), { minLength: 1, maxLength: 6 });
const newest = (dates: readonly (PartialDate | null)[]) => lastSeen(dates.map(source));

describe('a date is all the days that it may mean', () => {
  test('is before another one only where each of its days is', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        const [last, first] = [daysOf(a).at(-1)!, daysOf(b)[0]!];
        expect(isBefore(a, b)).toBe(last < first);
      }),
    );
  });
  test('has begun on each of its days and on all that follow', () => {
    fc.assert(
      fc.property(partial, day, (date, today) => {
        expect(hasBegun(date, today)).toBe(daysOf(date)[0]! <= today);
      }),
    );
  });
  test.each(['2026', '2026-02', '2024-02-29', '2026-12-31'])('%s is one', (date) =>
    expect(isRealDate(date)).toBe(true),
  );
  test.each(['2026-13', '2026-02-29', '2026-00', '26', '2026-1', '2026-01-32', '', 'soon'])(
    '"%s" is none',
    (date) => expect(isRealDate(date)).toBe(false),
  );
});

describe('the newest evidence', () => {
  test('a year does not count less than a month of it', () => {
    expect(newest(['2026', '2026-03'])).toBe('2026');
    expect(newest(['2026-03', '2026-03-31'])).toBe('2026-03-31');
    expect(newest(['2026-03', '2026-03-12'])).toBe('2026-03');
    expect(newest(['2025', '2026-03', null])).toBe('2026-03');
    expect(newest([null])).toBeNull();
  });
  test('is the one that may be last, in whichever order they are named', () => {
    fc.assert(
      fc.property(sources, (dates) => {
        const found = newest(dates);
        const lasts = dates.flatMap((date) => (date === null ? [] : daysOf(date).at(-1)!));
        expect(found === null ? undefined : daysOf(found).at(-1)).toBe(lasts.sort().at(-1));
        expect(newest(dates.toReversed())).toBe(found);
        expect(newest(dates.toSorted(byDay))).toBe(found);
      }),
    );
  });
  test('one more source makes no fact older', () => {
    const age = (kind: FactKind, dates: readonly (PartialDate | null)[], today: string): number =>
      OLDER.indexOf(freshness(kind, newest(dates), today));
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        sources,
        fc.option(partial),
        fc.constantFrom('2024-07-01', '2026-03-31', '2026-12-31', '2027-06-01', '2028-02-01'),
        (kind, dates, more, today) => age(kind, [...dates, more], today) <= age(kind, dates, today),
      ),
    );
  });
  test('is the one that is named, among equals', () => {
    fc.assert(
      fc.property(sources, (dates) => {
        expect(byWeight(dates.map(source))[0]?.seen ?? null).toBe(newest(dates));
      }),
    );
  });
});
