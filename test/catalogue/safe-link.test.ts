import { describe, expect, test } from 'vitest';
import { isPage } from '../../src/catalogue/page.ts';
import { safeLink, safeMail } from '../../src/catalogue/safe-link.ts';

const hosts = ['a.example'];

describe('a link', () => {
  test('on a host of the entry is one', () =>
    expect(safeLink('https://a.example/x?y#z', hosts)?.href).toBe('https://a.example/x?y#z'));
  test.each([
    ...['http://a.example/', 'javascript:alert(1)', 'data:text/html,x', '//a.example/', 'x', ''],
    ...['https://b.example/', 'https://a.example:8443/', 'https://a.example./'],
    ...['https://me@a.example/', 'https://me:secret@a.example/', 'https://a.example@b.example/'],
    ...['https://a.example.b.example/', 'https://b.example\\@a.example/', 'https://а.example/'],
  ])('is not %j', (text) => expect(safeLink(text, hosts)).toBeUndefined());
});

describe('a recipient', () => {
  test('at a host of the entry is one', () =>
    expect(safeMail('who.ever+x@a.example', hosts)).toBe('who.ever+x@a.example'));
  test.each([
    ...['me@b.example', 'me@a.example.b.example', 'me@b.example@a.example', '@a.example', 'me@'],
    ...['me@b.example,you@a.example', 'me,you@a.example', 'me%2Cyou@a.example'],
    ...['me@a.example?bcc=x', 'me@a.example&x', 'me%0D%0ABcc:x@a.example', 'me\n@a.example'],
    ...['me@a.example\n', ' me@a.example', 'Me <me@a.example>', 'mailto:me@a.example'],
  ])('is not %j', (text) => expect(safeMail(text, hosts)).toBeUndefined());
});

describe('a page', () => {
  const pages = ['https://a.example/form/*', 'https://a.example/new?id=*', 'http://a.example/old'];
  test.each([
    'https://a.example/form/12-a_b',
    'https://a.example/form/',
    'https://a.example/new?id=7',
  ])('is %s', (text) => expect(isPage(text, pages)).toBe(true));
  test.each([
    ...['https://a.example/old', 'http://a.example/old', 'http://a.example/form/1'],
    ...['https://a.example/form/1/2', 'https://a.example/form/1?x', 'https://a.example/form/1#x'],
    ...['https://a.example/form/../login', 'https://a.example/form/%2e%2e/login'],
    ...[
      'https://a.example/form/..;/login',
      'https://a.example/form/a%2fb',
      'https://a.example/form',
    ],
    ...[
      'https://me@a.example/form/1',
      'https://a.example:8443/form/1',
      'https://a.example./form/1',
    ],
    ...[
      'https://a.example/new?id=7&next=x',
      'https://a.example/FORM/1',
      'https://b.example/form/1',
    ],
  ])('is not %s', (text) => expect(isPage(text, pages)).toBe(false));
});
