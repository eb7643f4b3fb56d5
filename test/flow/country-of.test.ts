import { expect, test } from 'vitest';
import { countryOf } from '../../src/flow/country-of.ts';
import { entryOf } from '../support/catalogue.ts';

test.each([
  ['instagram', 'ask.region'],
  ['chatgpt', 'ask.region'],
  ['website', 'ask.region.site'],
  ['without-meta-account', 'ask.region.person'],
  ['duckduckgo', 'ask.region.person'],
])('the country that counts for %s is asked by %s', (id, key) => {
  expect(countryOf(entryOf(id))).toBe(key);
});
test('before a service is chosen, the account’s', () => {
  expect(countryOf(undefined)).toBe('ask.region');
});
