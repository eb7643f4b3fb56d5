import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THRESHOLDS, freshness, kindOfLink, type FactKind } from '../../src/catalogue/freshness.ts';

const DAY = 24 * 60 * 60 * 1000;
const after = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const kinds = Object.keys(THRESHOLDS) as FactKind[];

describe('how old evidence is', () => {
  test.each(
    kinds.flatMap((kind) => {
      const { ageing, stale } = THRESHOLDS[kind];
      return [
        [kind, 0, 'fresh'],
        [kind, ageing, 'fresh'],
        [kind, ageing + 1, 'ageing'],
        [kind, stale, 'ageing'],
        [kind, stale + 1, 'stale'],
      ] as const;
    }),
  )('%s after %i days is %s', (kind, days, age) =>
    expect(freshness(kind, '2026-05-12', after('2026-05-12', days))).toBe(age),
  );
  test('the thresholds are those of the house', () => {
    expect(THRESHOLDS.address).toEqual({ ageing: 180, stale: 400 });
    expect(THRESHOLDS.path).toEqual({ ageing: 90, stale: 240 });
  });
  test('a date that is not exact counts from its last day', () => {
    expect(freshness('path', '2026', '2027-03-31')).toBe('fresh');
    expect(freshness('path', '2026', '2027-04-01')).toBe('ageing');
    expect(freshness('path', '2026-03', '2026-06-29')).toBe('fresh');
    expect(freshness('path', '2026-03', '2026-06-30')).toBe('ageing');
  });
  test.each([
    ['2026', '2026-12-31'],
    ['2024', '2024-12-31'],
    ['2026-01', '2026-01-31'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026-04', '2026-04-30'],
    ['2026-12', '2026-12-31'],
  ])('%s is %s', (date, last) => {
    for (const kind of kinds)
      for (const limit of Object.values(THRESHOLDS[kind]))
        for (const days of [limit, limit + 1]) {
          const today = after(last, days);
          expect(freshness(kind, date, today), today).toBe(freshness(kind, last, today));
        }
    const { ageing } = THRESHOLDS.path;
    expect(freshness('path', date, after(last, ageing))).toBe('fresh');
    expect(freshness('path', date, after(last, ageing + 1))).toBe('ageing');
  });
  test('nothing dated is told apart from old', () =>
    expect(freshness('address', null, '2026-11-24')).toBe('undated'));
  test('a reader’s clock that is behind makes nothing old', () =>
    expect(freshness('path', '2026-05-12', '1970-01-01')).toBe('fresh'));
  test('never gets younger', () => {
    const order = ['fresh', 'ageing', 'stale'];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.nat(1000),
        fc.nat(1000),
        (kind, a, b) =>
          order.indexOf(freshness(kind, '2026-01-01', after('2026-01-01', a))) <=
          order.indexOf(freshness(kind, '2026-01-01', after('2026-01-01', a + b))),
      ),
    );
  });
  test('an address that only others print ages like a path', () => {
    expect(kindOfLink('official')).toBe('address');
    expect(kindOfLink('corroborated')).toBe('path');
    expect(kindOfLink()).toBe('path');
  });
});
