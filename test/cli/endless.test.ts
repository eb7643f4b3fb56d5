import { expect, describe, test } from 'vitest';
import { wordsOfMarkdown } from '../../src/cli/drift/archive.ts';
import { whatChanged } from '../../src/cli/drift/what-changed.ts';
import { readPage } from '../../src/cli/web/page.ts';
import { look, routes, waits } from './support/look.ts';
import type { Play } from './support/site.ts';

// Where one of these takes time by its square, it does not end before the test's time is over.
const times = (text: string, count: number): string => text.repeat(count);
const PASSWORD = '<input type="password">';

describe('a page of a megabyte is read to its end, whatever it holds', () => {
  test.each([
    ['tags in tags', times('<b>', 300_000)],
    ['other tags in tags', times('<svg><foreignObject>', 40_000)],
    ['tags that are closed and were never open', times('<b>', 150_000) + times('</i>', 130_000)],
    ['blocks in blocks', times('<div>', 200_000)],
    ['fields deep in a header', `<header>${times('<b>', 100_000)}${times(PASSWORD, 24_000)}`],
    ['fields in fields', `<header>${times(`<b>${PASSWORD}`, 24_000)}`],
    ['fields', `<header>${times(PASSWORD, 24_000)}`],
    ['marks on one letter', `<p>a${times('\u0301\u0323', 240_000)}`],
    ['headings', times('<h1>', 240_000)],
    ['links', times('<a href="/x">x</a>', 50_000)],
    ['attributes', `<a ${times('a=1 ', 240_000)}>`],
    ['comments that do not end', times('<!--', 250_000)],
    ['spaces', times(' ', 1_000_000)],
    ['lines', times('a\n ', 330_000)],
    ['a title', `<title>${times('| ', 480_000)}`],
  ])('%s', (_, html) => {
    expect(readPage(html, 'https://a.example/').asksPassword).toBe(false);
  });

  test('what stands before too many tags is read', () => {
    const { text, title } = readPage(
      `<title>T</title><p>Words${times('<b>', 300_000)}`,
      'https://a',
    );
    expect([title, text]).toEqual(['T', 'Words']);
  });

  test('a field outside of the header is found, in any order', () => {
    const asks = (html: string): boolean => readPage(html, 'https://a').asksPassword;
    expect(asks(`<header>${PASSWORD}</header><p>${PASSWORD}`)).toBe(true);
    expect(asks(`<main><header><p>${PASSWORD}</p></header></main>`)).toBe(false);
  });
});

describe('a recorded text of a megabyte is read to its end, whatever it holds', () => {
  test.each([
    '[',
    '![',
    '[](',
    '[a](b',
    '[](a "',
    '](',
    '[[a](b ',
    '\\',
    '#',
    '\n   # ',
    '[](a  ',
    '*',
  ])('%j', (part) => {
    const text = times(part, Math.floor(1_000_000 / part.length));
    expect(wordsOfMarkdown(text).length).toBeLessThanOrEqual(text.length * 2);
  });
  test('links become their text and their address', () => {
    expect(wordsOfMarkdown('See [the *form*](https://a.example/x "Form") and ![a](b.png).')).toBe(
      'See the form https://a.example/x  and a b.png .',
    );
  });
});

describe('two pages of a megabyte are compared to the end', () => {
  const word = { says: 'Grok', language: 'en', services: [], file: '', pointer: '' };
  const words = (from: number): string =>
    Array.from({ length: 100_000 }, (_, i) => `w${from + i}`).join(' ');
  test.each([
    ['of one line, into many', `Grok ${words(0)}`, words(0).replaceAll(' ', '\n')],
    ['of one line, into another', `Grok ${words(0)}`, `w1 ${words(50_000)}`],
  ])('%s', { timeout: 60_000 }, (_, before, now) => {
    const [was, is] = [before, now].map((text) => ({ text, links: [] }));
    expect(whatChanged(was!, is!, word).length).toBeLessThan(500);
  });
});

describe('an answer comes to an end', () => {
  /** Says what no server of ours would. */
  const raw =
    (head: string): Play =>
    ({ socket }) =>
      void socket?.write(`HTTP/1.1 ${head}\r\n\r\n`);

  test('in another protocol', { timeout: 10_000 }, async () => {
    routes['/0'] = raw('101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x');
    const { first } = await look(['/0']);
    expect(first).toMatchObject({ kind: 'failed', detail: 'answers in another protocol' });
  });

  test('that does not end, and is not taken for a whole page', async () => {
    routes['/0'] = raw('200 OK\r\nContent-Type: text/html\r\n\r\n<p>The first words');
    const { first } = await look(['/0'], { timeout: 300 });
    expect(first).toMatchObject({ kind: 'failed', detail: 'no answer in time' });
    expect(first).not.toHaveProperty('hash');
  });

  test.each(['Log in', 'Just a moment'])('with a title of a megabyte: %s', async (title) => {
    routes['/0'] = (r) => r.end(`<title>${title} ${times('x', 900_000)}`);
    expect((await look(['/0'])).first?.detail.length).toBeLessThan(400);
  });
});

describe('the breaks of a host come to an end', () => {
  const busy =
    (status: number, after: string): Play =>
    (r) =>
      r.writeHead(status, { 'retry-after': after }).end();
  const paths = Array.from({ length: 40 }, (_, i) => `/${i}`);
  const waited = (): number => waits.reduce((sum, ms) => sum + ms, 0);

  test.each([
    ['503 for each page', busy(503, '60')],
    ['429 for each page', busy(429, '60')],
  ])('%s', async (_, play) => {
    for (const path of paths) routes[path] = play;
    const { findings } = await look(paths);
    expect(findings.map((f) => f.kind)).toEqual(paths.map(() => 'busy'));
    expect(waited()).toBeLessThanOrEqual(300_000);
  });

  test('503 before each page', async () => {
    for (const path of paths) {
      let asked = 0;
      routes[path] = (r, q) =>
        asked++ === 0 ? busy(503, '59')(r, q) : r.writeHead(200).end('<title>Here');
    }
    const { findings } = await look(paths);
    expect(waited()).toBeLessThanOrEqual(300_000);
    expect(findings.map((f) => f.kind)).toEqual(paths.map((_, i) => (i < 5 ? 'ok' : 'busy')));
  });

  test.each(['0', '-5', '1e9', 'soon', '99999999999999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'Retry-After: %s',
    async (after) => {
      routes['/0'] = busy(503, after);
      expect((await look(['/0'])).first?.kind).toBe('busy');
      expect(waited()).toBeLessThanOrEqual(300_000);
    },
  );
});
