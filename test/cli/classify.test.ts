import { describe, expect, test } from 'vitest';
import { classify } from '../../src/cli/links/classify.ts';
import { mayAsk } from '../../src/cli/web/loopback.ts';
import type { Hop, Reply } from '../../src/cli/web/reply.ts';

const FROM = 'https://help.example.com/en/articles/12';

interface Made {
  url?: string;
  /** Statuses and addresses of the redirects. */
  hops?: [number, string][];
  status?: number;
  html?: string;
}

/** A reply as `fetchPolitely` would give it. */
function reply({ url = FROM, hops = [], status = 200, html = '' }: Made): Reply {
  const followed = hops.map(([s, to], i): Hop => ({
    status: s,
    from: hops[i - 1]?.[1] ?? url,
    to,
  }));
  const headers = new Headers({ 'content-type': 'text/html' });
  return {
    url,
    hops: followed,
    finalUrl: hops.at(-1)?.[1] ?? url,
    end: { status, headers, body: html },
  };
}

const kindOf = (made: Made, hosts: string[] = ['help.example.com', 'example.com']) =>
  classify(reply(made), { hosts, isLink: true }).kind;
const titled = (title: string, body = '') => ({ html: `<title>${title}</title><body>${body}` });
const article = `<p>${'Some words of an article. '.repeat(60)}</p>`;

describe('soft 404', () => {
  test.each([
    'Page not found | Example',
    '404',
    'Error 404 (Not Found)!!1',
    'Sorry, this page isn’t available. • Example',
    'Seite nicht gefunden – Beispiel',
    'Diese Seite ist leider nicht verfügbar',
    'Page introuvable - Exemple',
    'Página no encontrada',
    'Pagina non trovata',
    'Página não encontrada',
    'Pagina niet gevonden',
    'Nie znaleziono strony',
  ])('title: %s', (title) => expect(kindOf(titled(title))).toBe('soft-404'));

  test('the first heading counts as well', () => {
    const html = '<title>Example</title><h1>This page doesn&#39;t exist</h1>';
    expect(kindOf({ html })).toBe('soft-404');
  });
  test.each(['https://help.example.com/', 'https://example.com/de', 'https://example.com/en-us/'])(
    'a deep address leads to the home page %s',
    (home) => expect(kindOf({ hops: [[302, home]], html: article })).toBe('soft-404'),
  );
  test('a home page may lead to the home page', () => {
    const url = 'https://example.com/';
    expect(kindOf({ url, hops: [[302, 'https://example.com/de']] })).toBe('redirected');
  });
  test('an article about such pages is one', () => {
    const title = `How we show in our settings that a page not found by a reader ${'of ours '.repeat(6)}`;
    expect(kindOf(titled(title, article))).toBe('ok');
  });
});

describe('login', () => {
  test.each([
    'https://example.com/login?next=/settings',
    'https://accounts.example.com/start',
    'https://login.example.com/',
    'https://accounts.google.com/v3/signin/identifier',
  ])('redirect to %s', (to) => expect(kindOf({ hops: [[302, to]] })).toBe('login'));

  test('a login of somebody else is no login of ours', () => {
    expect(kindOf({ hops: [[302, 'https://phish.example/login']] })).toBe('other-host');
  });
  test.each(['Log in to Example', 'Example • Sign in', 'Anmelden – Beispiel', 'Connexion'])(
    'title: %s',
    (title) => expect(kindOf(titled(title))).toBe('login'),
  );
  test('an article about logging in is one', () => {
    expect(kindOf(titled('Log in with a code', article))).toBe('ok');
  });
  test('a field for a password in the header of an article is none', () => {
    const header = '<header><form><input type="password"></form></header>';
    expect(kindOf(titled('Privacy', header))).toBe('ok');
    expect(kindOf(titled('Privacy', '<form><input type="password"></form>'))).toBe('login');
  });
});

describe('elsewhere', () => {
  test.each([
    ['https://help.example.com/en/articles/12/', 301],
    ['https://help.example.com/de/articles/12', 308],
    ['https://help.example.com/en/articles/12-a-title', 301],
    ['https://help.example.com/en/other', 302],
  ])('%s by %i is redirected', (to, status) =>
    expect(kindOf({ hops: [[status, to]] })).toBe('redirected'),
  );
  test.each([301, 308])('another page by %i has moved', (status) => {
    const verdict = classify(reply({ hops: [[status, 'https://example.com/en/other']] }), {
      isLink: true,
    });
    expect(verdict).toMatchObject({ kind: 'moved', to: 'https://example.com/en/other' });
  });
  test('a chain with one temporary redirect is temporary', () => {
    const last = 'https://help.example.com/en/other';
    expect(
      kindOf({
        hops: [
          [301, 'https://help.example.com/x/y'],
          [302, last],
        ],
      }),
    ).toBe('redirected');
  });
  test('a form without its number is another page', () => {
    const url = 'https://help.example.com/form/?id=7';
    expect(kindOf({ url, hops: [[301, 'https://help.example.com/form']] })).toBe('moved');
  });
  test('a subdomain is another host, unless no hosts are declared', () => {
    const made = { hops: [[302, 'https://shop.example.com/en/articles/12']] } satisfies Made;
    expect(kindOf(made)).toBe('other-host');
    expect(classify(reply(made), { isLink: false }).kind).toBe('redirected');
  });
});

describe('a page for people only', () => {
  test.each([401, 403, 999])('%i', (status) => expect(kindOf({ status })).toBe('refused'));
  test('a challenge', () => expect(kindOf(titled('Just a moment...'))).toBe('refused'));
});

test('only https is asked, and this machine only for itself', () => {
  const [site, here] = [new URL('https://example.com'), new URL('http://127.0.0.1:80')];
  expect(mayAsk(site)).toBe(true);
  expect(mayAsk(new URL('http://example.com'))).toBe(false);
  expect(mayAsk(here)).toBe(true);
  expect(mayAsk(here, site)).toBe(false);
  expect(mayAsk(new URL('https://localhost'), site)).toBe(false);
});
