import { travels } from '../../src/catalogue/vocabulary.ts';
import { expect, test } from 'vitest';
import { unseenReason } from '../../stories/support/translate/unseen.ts';
import { usages } from '../../stories/support/translate/usage.ts';
import { isSaying, sentencesIn } from '../../stories/support/translate/vocabulary.ts';

test('the translator’s desk finds sentences on screens; a reason is given for some that are on none', () => {
  const places = [...usages('2026-11-27')].at(-1) ?? new Map<string, unknown[]>();
  const keys = Object.keys(sentencesIn('en'));
  const unseen = keys.filter((key) => !places.has(key));
  expect([...new Set(keys.map(unseenReason))].sort()).toEqual(
    [...new Set(unseen.map(unseenReason))].sort(),
  );
  const sayings = keys.filter((key) => isSaying(key) && travels(key));
  expect(sayings.filter((key) => places.has(key)).length / sayings.length).toBeGreaterThan(0.8);
});
