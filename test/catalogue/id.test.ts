import { describe, expect, test } from 'vitest';
import { isId, isName } from '../../src/catalogue/id.ts';

const HOSTILE = [
  ...[
    '..',
    '.',
    'a..b',
    '../a',
    'a/b',
    'a\\b',
    '/a',
    'a/',
    '.a',
    'a.',
    '%2e%2e',
    'a%2fb',
    'a?b',
    'a#b',
  ],
  ...['a\n', 'a b', '', '-a', 'a-', 'ä', 'https:', '__proto__', 'a\0'],
];

describe('what becomes a part of an address of code', () => {
  test.each(['de', 'pt-BR', 'de.after', 'eu-gdpr.de', '7'])('a name may be %s', (text) =>
    expect(isName(text)).toBe(true),
  );
  test.each(HOSTILE)('neither a name nor an id is %j', (text) =>
    expect([isName(text), isId(text)]).toEqual([false, false]),
  );
  test.each(['A', '7', 'a--b', 'a.b'])('no id is %j', (text) => expect(isId(text)).toBe(false));
});
