import { expect, test } from 'vitest';
import { remembered } from '../../src/elements/remembered.ts';
import { deferredSource } from '../support/deferred-source.ts';

test('a source is remembered once for all wizards', () => {
  const source = deferredSource();
  expect(remembered(source)).toBe(remembered(source));
  expect(remembered(source)).not.toBe(remembered(deferredSource()));
});

test('everything is loaded once, and nothing in the place of something else', async () => {
  const source = deferredSource();
  const memory = remembered(source);
  const loadAll = () =>
    Promise.all([
      ...['de', 'en'].flatMap((l) => [
        memory.words(l),
        memory.laterWords(l),
        memory.index(l),
        memory.regions(l),
        memory.regions(l, 'D'),
        ...['instagram', 'spotify'].flatMap((s) => [memory.entry(s, l), memory.later(s, l)]),
        ...['instagram', 'facebook'].map((s) => memory.behind(s, l)),
        memory.moreWords(l),
      ]),
      memory.evidence('instagram', 'de'),
      memory.evidence('spotify', 'de'),
    ]);
  const loading = loadAll();
  expect(new Set(source.asked).size).toBe(26);
  source.release();
  const loaded = await loading;
  expect(await loadAll()).toEqual(loaded);
  expect(source.twice).toEqual([]);
  expect(memory.spoken).toBe(source.spoken);
});

test('what failed is tried again', async () => {
  const source = deferredSource();
  const memory = remembered(source);
  const first = memory.index('de');
  source.fail();
  await expect(first).rejects.toThrow('no index de');
  const second = memory.index('de');
  source.release();
  await expect(second).resolves.toBeDefined();
});
