import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesIn, compare, readDossiers, readReasons } from '../../.config/cross-check.ts';
import { readFolders } from '../../src/catalogue/read.ts';

/** The research that has been worked in; at hand where the catalogue was made, not in every clone. */
const DOSSIERS = '../shared/facts';
const dossiers = existsSync(DOSSIERS) ? readDossiers(DOSSIERS) : '';

test('finds addresses without the punctuation around them', () => {
  const text =
    'See `https://a.example/b?c=d`, (https://e.example/f/) and mailto:g@h.example; https://i.example/…';
  expect([...addressesIn(text)]).toEqual([
    'https://a.example/b?c=d',
    'https://e.example/f',
    'g@h.example',
  ]);
});

test('an address is used, explained or open', () => {
  const text = 'https://x.com/settings/grok_settings https://known.example/ https://new.example/';
  const reasons = new Map([['https://known.example', 'Only an example.']]);
  expect(compare(text, readFolders(), reasons)).toEqual({
    used: ['https://x.com/settings/grok_settings'],
    explained: ['https://known.example'],
    open: ['https://new.example'],
  });
});

test(`every address of the dossiers is in the catalogue, or has a written reason (${dossiers.length} characters)`, () => {
  const { used, explained, open } = compare(dossiers, readFolders(), readReasons());
  console.log(`${used.length} addresses used, ${explained.length} not used with a reason`);
  expect(open).toEqual([]);
});

test('every reason is a sentence', () => {
  for (const [address, reason] of readReasons()) expect(reason, address).toMatch(/\w+ \w+/);
});
