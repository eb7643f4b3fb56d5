import { expect, test } from 'vitest';
import { CHECKS, checkCatalogue } from '../../src/checks/all.ts';

test('the catalogue has no problem', () => {
  expect(checkCatalogue()).toEqual([]);
});

test('every check says what it is for', () => {
  for (const { id, what, why } of CHECKS) expect([id, what, why].every(Boolean)).toBe(true);
  expect(new Set(CHECKS.map((c) => c.id)).size).toBe(CHECKS.length);
});
