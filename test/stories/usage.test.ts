import { expect, test } from 'vitest';
import { unseenReason } from '../../stories/support/translate/unseen.ts';
import { usages } from '../../stories/support/translate/usage.ts';
import { isSaying, sentencesIn } from '../../stories/support/translate/vocabulary.ts';

const NO_SCREEN = unseenReason('no sentence has this key');

test('the translator’s desk finds sentences on screens, and gives a reason only for those on none', () => {
  const places = [...usages('2026-11-27')].at(-1) ?? new Map<string, unknown[]>();
  const keys = Object.keys(sentencesIn('en'));
  const explained = keys.filter((key) => unseenReason(key) !== NO_SCREEN);
  expect(explained.length).toBeGreaterThan(10);
  expect(explained.filter((key) => places.has(key))).toEqual([]);
  const sayings = keys.filter(isSaying);
  const seen = sayings.filter((key) => places.has(key) || explained.includes(key));
  console.log('unseen', keys.filter((k) => !places.has(k) && !explained.includes(k)).join(' '));
  expect(seen.length / sayings.length).toBeGreaterThan(0.8);
});
