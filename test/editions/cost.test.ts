import { expect, test } from 'vitest';
import { costOf } from '../../src/editions/cost.ts';

const sizes = {
  loader: { bytes: 1000, requests: 1 },
  near: { bytes: 30_000, requests: 4 },
  walk: { bytes: 10_000, requests: 3 },
};

test.each([
  [
    { fresh: 1, near: 0, walk: 0 },
    { gigabytes: 10, requests: 1e7 },
  ],
  [
    { fresh: 0.5, near: 0.1, walk: 0.01 },
    { gigabytes: 36, requests: 5e6 + 4e6 + 3e5 },
  ],
  [
    { fresh: 0, near: 0, walk: 0 },
    { gigabytes: 0, requests: 0 },
  ],
])('%o', (readers, cost) => {
  const day = costOf(sizes, { views: 1e7, ...readers });
  expect(day.gigabytes).toBeCloseTo(cost.gigabytes);
  expect(day.requests).toBeCloseTo(cost.requests);
  expect(day.busiest * 36_000).toBeCloseTo(cost.requests);
});
