import { expect, test } from 'vitest';
import { released } from '../../.config/write-released.ts';
import { entry } from '../../src/catalogue.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { services } from '../support/catalogue.ts';

const known = readFolders().released;

test('every service of this catalogue is recorded as released (else: npm run released)', () => {
  expect(Object.keys(known)).toEqual(expect.arrayContaining(services.map((s) => s.id)));
});

test('every id that was ever released, and every former one, shows an entry', () => {
  const former = services.flatMap((s) => (s.formerly ?? []).map((f) => f.id));
  expect(former).toEqual(expect.arrayContaining(['twitter', 'le-chat']));
  for (const id of [...Object.keys(known), ...former]) {
    const shown = entry(id, 'de');
    expect(shown.answers.length, id).toBeGreaterThan(0);
    if (former.includes(id)) expect(shown.formerly?.reason, id).toBeTruthy();
  }
});

test('a release only ever adds', () => {
  const before = { x: { since: '0.1.0', accounts: ['gone'], answers: ['old'], ways: ['older'] } };
  const after = released(
    before,
    services.filter((s) => s.id === 'x'),
    '9.9.9',
  );
  expect(after['x']?.since).toBe('0.1.0');
  expect(after['x']?.accounts).toContain('gone');
  expect(after['x']?.answers).toEqual(expect.arrayContaining(['old', 'europe']));
});
