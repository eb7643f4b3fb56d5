import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../.tools/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'opt-out-wizard-'));
const root = join(folder, 'dist');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

let server: Served;
beforeAll(async () => {
  write('dist/page.html', 'a page');
  write('dist/demo/index.html', 'the demo');
  write('dist/.built-from', 'hidden');
  write('dist/.git/config', 'hidden');
  write('secret.html', 'secret');
  write('dist-other/index.html', 'secret');
  symlinkSync(join(folder, 'secret.html'), join(root, 'link.html'));
  symlinkSync(folder, join(root, 'up'));
  symlinkSync(join(folder, 'dist-other'), join(root, 'near'));
  symlinkSync(join(root, 'demo'), join(root, 'within'));
  server = await serve({ root });
});
afterAll(() => server.close());

const address = (): Socket => connect(server.port, 'localhost');

/** Sends a request as it is, which no client would, and returns the answer; empty where the connection only ended. */
const raw = (head: string, lines: readonly string[], host?: string): Promise<string> =>
  new Promise((done) => {
    let text = '';
    const fields = [`Host: ${host ?? `localhost:${server.port}`}`, ...lines, 'Connection: close'];
    const end = (): void => done(text);
    address()
      .on('data', (data) => (text += data.toString()))
      .on('error', end)
      .on('close', end)
      .write([`${head} HTTP/1.1`, ...fields, '', ''].join('\r\n'));
  });

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const get = (path: string, ...lines: string[]): Promise<string> => raw(`GET ${path}`, lines);

describe('serves its folder and nothing else', () => {
  test.each([
    ['/page.html', 'a page'],
    ['/page', 'a page'],
    ['/page.html?x=1', 'a page'],
    ['/demo/', 'the demo'],
    ['/within/index.html', 'the demo'],
  ])('%s is there', async (path, text) => {
    const answer = await get(path);
    expect(statusOf(answer)).toBe(200);
    expect(answer.endsWith(text)).toBe(true);
  });

  test.each([
    '/.built-from',
    '/%2ebuilt-from',
    '/.git/config',
    '/demo/../.built-from',
    '/demo/..%5c.built-from',
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/../dist-other/index.html',
    '/link.html',
    '/link',
    '/up/secret.html',
    '/near/',
    '/near',
    '/demo//../link.html',
    '/demo//%2e%2e/up/secret.html',
    '/demo/.//../near/index.html',
    '/demo//../.built-from',
    '/page.html%00',
    '/nothing',
  ])('%s is not', async (path) => {
    const answer = await get(path);
    expect(statusOf(answer)).toBe(404);
    expect(answer).not.toMatch(/secret$|hidden$/);
  });
});

describe('goes on after', () => {
  test.each<[string, number, string, ...string[]]>([
    ['two slashes', 400, '//'],
    ['two slashes and a host', 400, '//evil.example/page.html'],
    ['half an address', 400, 'http://['],
    ['a proxy’s address', 400, 'http://evil.example/'],
    ['no path', 400, '*'],
    ['a broken escape', 400, '/%zz'],
    ['half a character', 400, '/%c3'],
    ['a range that runs backwards', 200, '/page.html', 'Range: bytes=5-2'],
    ['a range beyond all numbers', 200, '/page.html', `Range: bytes=0-${'9'.repeat(30)}`],
    ['a range below zero', 200, '/page.html', 'Range: bytes=--5'],
    ['several ranges', 200, '/page.html', 'Range: bytes=0-1,3-4'],
    ['a range behind the end', 416, '/page.html', 'Range: bytes=600-'],
    ['a range as it should be', 206, '/page.html', 'Range: bytes=2-5'],
  ])('%s', async (_, status, path, ...lines) => {
    expect(statusOf(await get(path, ...lines))).toBe(status);
    expect(statusOf(await get('/page.html'))).toBe(200);
  });
});

describe('answers its own host only', () => {
  const asked = (host: string): Promise<number> =>
    raw('GET /page.html', [], host.replace('PORT', String(server.port))).then(statusOf);
  test.each(['localhost:PORT', '127.0.0.1:PORT', '[::1]:PORT'])('%s', async (host) => {
    expect(await asked(host)).toBe(200);
  });
  test.each([
    'evil.example:PORT',
    'evil.example',
    'localhost.evil.example:PORT',
    'localhost',
    'localhost:1',
    'localhost.:PORT',
    '127.0.0.1.nip.example:PORT',
    '192.168.0.1:PORT',
  ])('not %s', async (host) => {
    expect(await asked(host)).toBe(421);
  });
});

test('nobody else reaches it', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  const reached = await Promise.all(
    others.map(
      ({ address: host }) =>
        new Promise<boolean>((done) => {
          connect(server.port, host)
            .on('connect', () => done(true))
            .on('error', () => done(false));
        }),
    ),
  );
  expect(reached).not.toContain(true);
});
