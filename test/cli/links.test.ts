import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import { crawl, type CrawlOptions } from '../../src/cli/links/crawl.ts';
import { isAlarming, report } from '../../src/cli/links/report.ts';
import { openState } from '../../src/cli/links/state.ts';
import { type Target, targetsOf } from '../../src/cli/links/targets.ts';
import { runCommand } from './support/run-command.ts';
import { inTurn, page, type Play, playSite, redirect, type Site } from './support/site.ts';
import { filesIn, temporary, writeTiny } from './support/tiny-catalogue.ts';

const routes: Record<string, Play> = {};
let site: Site;
let waits: number[] = [];

beforeAll(async () => {
  site = await playSite(routes);
});
afterEach(() => {
  for (const path of Object.keys(routes)) delete routes[path];
  site.log.length = 0;
  waits = [];
});
afterAll(() => site.close());

const target = (path: string): Target => ({
  url: `${site.base}${path}`,
  isLink: true,
  hosts: [site.host],
  places: [{ services: ['x'], file: 'services/x/service.json', pointer: path, to: 'page' }],
});

const stateFile = (): string => join(temporary(), 'deep/links.json');

const options = (more: Partial<CrawlOptions> = {}): CrawlOptions => ({
  delay: 0,
  concurrency: 4,
  timeout: 30_000,
  maxAge: 0,
  state: openState(stateFile()),
  wait: (ms) => Promise.resolve(void waits.push(ms)),
  ...more,
});

/** Looks the paths up once. */
async function look(paths: readonly string[], more: Partial<CrawlOptions> = {}) {
  const result = await crawl(paths.map(target), options(more));
  return { ...result, first: result.findings[0] };
}

/** One path looked up in one state after another, with what the last look-up found. */
async function lookInTurn(...plays: Play[]) {
  const state = openState(stateFile());
  const results = [];
  for (const play of plays) {
    routes['/page'] = play;
    results.push(await look(['/page'], { state }));
  }
  return results.at(-1) as (typeof results)[0];
}

describe('what an address turned out to be', () => {
  test('one after another', async () => {
    const form = '<form action="/enter"><input type="password" name="p"></form>';
    const all: Record<string, [string, Play]> = {
      '/ok': ['ok', page('Privacy')],
      '/temporary': ['redirected', redirect(302, '/ok')],
      '/slash': ['redirected', redirect(301, '/slash/')],
      '/slash/': ['ok', page('Slash')],
      '/moved': ['moved', redirect(301, '/ok')],
      '/moved-308': ['moved', redirect(308, '/ok')],
      '/elsewhere': ['other-host', redirect(302, `http://${site.otherHost}/ok`)],
      '/loop': ['failed', redirect(302, '/loop-back')],
      '/loop-back': ['failed', redirect(302, '/loop')],
      '/nowhere': ['failed', redirect(302, 'http://')],
      '/settings': ['login', redirect(302, '/login?next=/settings')],
      '/login?next=/settings': ['login', page('Welcome', form)],
      '/wall': ['login', page('Welcome', form)],
      '/soft-en': ['soft-404', page('Page not found | Site')],
      '/soft-de': ['soft-404', page('Seite nicht gefunden')],
      '/deep/page': ['soft-404', redirect(302, '/')],
      '/': ['ok', page('Home')],
      '/missing': ['gone', page('Oops', '', 404)],
      '/gone': ['gone', page('Oops', '', 410)],
      '/forbidden': ['refused', page('No', '', 403)],
      '/broken': ['failed', page('Oops', '', 500)],
      '/unavailable': ['busy', page('Oops', '', 503)],
      '/download': [
        'failed',
        (r) => r.writeHead(200, { 'content-type': 'application/octet-stream' }).end('0101'),
      ],
    };
    for (const [path, [, play]] of Object.entries(all)) routes[path] = play;
    const { findings } = await look(Object.keys(all));
    const kinds = findings.map(({ url, kind }) => [url.slice(site.base.length), kind]);
    expect(kinds).toEqual(Object.entries(all).map(([path, [kind]]) => [path, kind]));
  });

  test('ten redirects are followed, not more', async () => {
    for (let i = 0; i < 20; i++) routes[`/chain/${i}`] = redirect(302, `/chain/${i + 1}`);
    routes['/chain/20'] = page('At last');
    const { findings } = await look(['/chain/10', '/chain/0']);
    expect(findings.map((f) => f.kind)).toEqual(['redirected', 'failed']);
    expect(findings[1]?.detail).toBe('more than 10 redirects');
    expect(site.log.filter((path) => path === '/chain/11')).toHaveLength(1);
  });

  test('no answer in time', async () => {
    routes['/slow'] = () => undefined;
    const { first } = await look(['/slow'], { timeout: 100 });
    expect(first).toMatchObject({ kind: 'failed', detail: 'no answer in time' });
  });

  test('an answer that stops in the middle', async () => {
    routes['/stops'] = (r) => r.writeHead(200, { 'content-type': 'text/html' }).write('<p>And');
    const { first } = await look(['/stops'], { timeout: 100 });
    expect(first).toMatchObject({ kind: 'failed', detail: 'no answer in time' });
  });

  test('a connection that breaks off is tried once more', async () => {
    routes['/reset'] = (r) => r.destroy();
    routes['/once'] = inTurn((r) => r.destroy(), page('Here'));
    const { findings } = await look(['/reset', '/once']);
    expect(findings.map((f) => f.kind)).toEqual(['failed', 'ok']);
    expect(site.log).toEqual(['/reset', '/reset', '/once', '/once']);
  });

  test('a body without end is read to its first megabyte', { timeout: 60_000 }, async () => {
    let closed = (): void => undefined;
    const hungUp = new Promise<void>((done) => (closed = done));
    routes['/endless'] = (r) => {
      r.on('close', closed).writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!r.destroyed && r.write('<p>on and on</p>'.repeat(1000)));
        r.once('drain', more);
      };
      more();
    };
    const { first } = await look(['/endless']);
    expect(first?.kind).toBe('ok');
    await hungUp;
  });

  test('a page is read in the charset it names', async () => {
    const html = '<meta charset="iso-8859-1"><title>Seite ist nicht verfügbar</title>';
    routes['/latin'] = (r) =>
      r.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from(html, 'latin1'));
    expect((await look(['/latin'])).first?.kind).toBe('soft-404');
  });

  test('a host that takes no connection', async () => {
    const closed = await playSite({});
    await closed.close();
    const result = await crawl([{ ...target('/'), url: `${closed.base}/` }], options());
    expect(result.findings[0]).toMatchObject({ kind: 'failed' });
    expect(result.findings[0]?.detail).toContain('takes no connection');
  });
});

describe('politeness', () => {
  test('one request at a time per host', async () => {
    const paths = [...'abcdef'].map((name) => `/${name}`);
    for (const path of paths) routes[path] = (r, q) => setImmediate(() => page('Here')(r, q));
    const own = await playSite(routes);
    const targets = paths.map((path) => ({ ...target(path), url: `${own.base}${path}` }));
    await crawl(targets, options());
    await own.close();
    expect(own.log).toEqual(paths);
    expect(own.mostAtOnce()).toBe(1);
  });

  test('it says who it is', async () => {
    let agent: string | undefined;
    routes['/who'] = (r, q) => {
      agent = q.headers['user-agent'];
      page('Here')(r, q);
    };
    await look(['/who']);
    expect(agent).toMatch(/^opt-out-wizard\/\d+\.\d+\.\d+ \(link check; /);
  });

  test('it takes the break a host asks for', async () => {
    const later: Play = (r) => r.writeHead(429, { 'retry-after': '7' }).end();
    routes['/later'] = inTurn(later, page('Here'));
    expect((await look(['/later'])).first?.kind).toBe('ok');
    expect(waits).toEqual([7000]);
    expect(site.log).toHaveLength(2);
  });

  test('it backs off further each time where the host names no time, and gives up', async () => {
    routes['/busy'] = page('Busy', '', 503);
    expect((await look(['/busy'])).first?.kind).toBe('busy');
    expect(waits).toEqual([5000, 10_000]);
    expect(site.log).toHaveLength(3);
  });

  test('a host that wants a long break is left alone for the rest of the run', async () => {
    routes['/a'] = (r) => r.writeHead(429, { 'retry-after': '3600' }).end();
    routes['/b'] = page('Here');
    const { findings } = await look(['/a', '/b']);
    expect(findings.map((f) => f.kind)).toEqual(['busy', 'busy']);
    expect(waits).toEqual([]);
    expect(site.log).toEqual(['/a']);
  });
});

describe('compared with last time', () => {
  test('what was there and is gone', async () => {
    const result = await lookInTurn(page('Here'), page('Oops', '', 410));
    expect(result.first).toMatchObject({ kind: 'gone', worse: true, before: { kind: 'ok' } });
    expect(report(result)).toMatch(/was ok on \d{4}-\d\d-\d\d, gone since \d{4}-\d\d-\d\d/);
    expect(isAlarming(result)).toBe(true);
  });

  test('a new login is worse; a lasting one is no news', async () => {
    const wall = page('Log in');
    expect(isAlarming(await lookInTurn(page('Here'), wall))).toBe(true);
    expect(isAlarming(await lookInTurn(wall, wall))).toBe(false);
    expect(isAlarming(await lookInTurn(page('Here'), wall, wall))).toBe(false);
  });

  test('a busy hour hides nothing', async () => {
    const busy = page('Busy', '', 503);
    const here = page('Here');
    const gone = await lookInTurn(here, busy, page('Oops', '', 404));
    expect(gone.first).toMatchObject({ kind: 'gone', worse: true, before: { kind: 'ok' } });
    const back = await lookInTurn(here, busy, here);
    expect(back.first?.before).toBeUndefined();
  });

  test('a page that the host says did not change stays what it was', async () => {
    let asked: unknown;
    const tagged: Play = (r) =>
      r.writeHead(200, { etag: '"1"', 'content-type': 'text/html' }).end('<p>Words');
    const same: Play = (r, q) => {
      asked = q.headers['if-none-match'];
      r.writeHead(304).end();
    };
    const { first } = await lookInTurn(tagged, same);
    expect(asked).toBe('"1"');
    expect(first).toMatchObject({ kind: 'ok', worse: false });
  });

  test('other words than last time are told', async () => {
    const result = await lookInTurn(page('A', 'one'), page('A', 'two'));
    expect(result.first).toMatchObject({ kind: 'ok', changed: true });
    expect(report(result)).toContain('ok, with other words than before (1)');
    const same = await lookInTurn(page('A', 'one'), page('A', 'one'));
    expect(report(same)).not.toContain('other words');
  });

  test('a file that is no record is not overwritten', () => {
    const { host, base } = site;
    const root = writeTiny(temporary(), { host, links: {}, source: `${base}/help` });
    const file = join(root, 'services/tiny/service.json');
    expect(() => openState(file)).toThrow('another version');
  });
});

describe('an interrupted run goes on', () => {
  const paths = [...'abcde'].map((name) => `/${name}`);

  test('from its signal', async () => {
    const end = new AbortController();
    for (const path of paths) routes[path] = page('Here');
    routes['/c'] = inTurn(() => end.abort(), page('Here'));
    const file = stateFile();
    const lasting = { maxAge: 1 };
    const cut = await look(paths, { ...lasting, state: openState(file), signal: end.signal });
    expect(cut.findings.map((f) => f.url)).toEqual(['/a', '/b'].map((p) => `${site.base}${p}`));
    expect(cut.left).toBe(3);
    expect(site.log.splice(0)).toEqual(['/a', '/b', '/c']);

    const rest = await look(paths, { ...lasting, state: openState(file) });
    expect(site.log).toEqual(['/c', '/d', '/e']);
    expect(rest.findings.map((f) => f.asked)).toEqual([false, false, true, true, true]);
    expect(rest.left).toBe(0);
    expect(readdirSync(dirname(file))).toEqual(['links.json']);
  });

  test('from its limit; what is old, busy or failed is asked again', async () => {
    for (const path of paths) routes[path] = page('Here');
    routes['/b'] = page('Busy', '', 503);
    const state = openState(stateFile());
    const begin = new Date('2026-11-01T00:00:00Z');
    const on = (days: number) => () => new Date(begin.getTime() + days * 86_400_000);
    await look(paths, { state, maxAge: 3, limit: 2, now: on(0) });
    expect([...new Set(site.log.splice(0))]).toEqual(['/a', '/b']);
    await look(paths, { state, maxAge: 3, limit: 2, now: on(1) });
    expect([...new Set(site.log.splice(0))]).toEqual(['/b', '/c']);
    await look(paths, { state, maxAge: 3, now: on(3) });
    expect([...new Set(site.log)]).toEqual(['/a', '/b', '/d', '/e']);
  });
});

describe('the catalogue', () => {
  test('names an address once, with every place', () => {
    const { host, base } = site;
    const links = { one: `${base}/a`, two: `${base}/a`, three: `${base}/b` };
    const root = writeTiny(temporary(), { host, links, source: `${base}/help` });
    const choice = { root, services: ['tiny'] };
    const folders = readFolders(root);
    const found = targetsOf(folders, { ...choice, sources: false });
    expect(found.map((t) => t.url)).toEqual([`${base}/a`, `${base}/b`]);
    expect(found[0]).toMatchObject({ isLink: true, hosts: [host] });
    expect(found[0]?.places.map((p) => p.pointer)).toEqual(['/links/one/url', '/links/two/url']);
    const withSources = targetsOf(folders, { ...choice, sources: true });
    expect(withSources.at(-1)).toMatchObject({
      url: `${base}/help`,
      isLink: false,
      places: [{ services: ['tiny'], file: 'services/tiny/sources.json', pointer: '/help/url' }],
    });
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const args = (root: string) => ['links', '--root', root, '--sources', '--delay', '0'];

  /** A catalogue of five addresses, in a folder of its own. */
  function tiny() {
    const { host, base } = site;
    const ids = [...'abcd'];
    const links = Object.fromEntries(ids.map((id) => [id, `${base}/${id}`]));
    for (const path of [...ids, 'help']) routes[`/${path}`] = page('Here');
    const folder = temporary();
    return { folder, root: writeTiny(folder, { host, links, source: `${base}/help` }) };
  }

  test('goes on after it was killed, reports, and writes nothing into the catalogue', async () => {
    const { folder, root } = tiny();
    const before = filesIn(root);
    let kill = (): void => undefined;
    routes['/c'] = inTurn(() => kill(), page('Page not found'));
    const killed = await runCommand(args(root), folder, (how) => (kill = how));
    expect(killed.code).toBeNull();
    expect(site.log.splice(0)).toEqual(['/a', '/b', '/c']);

    const { code, out, err } = await runCommand(args(root), folder);
    expect(site.log).toEqual(['/c', '/d', '/help']);
    expect(code).toBe(1);
    expect(out).toContain('soft-404 (1)\n\n  tiny: services/tiny/service.json /links/c/url');
    expect(out).toContain('5 addresses: 1 soft-404, 4 ok; 3 asked now, 0 not yet');
    expect(err).toContain('3/3');
    expect(filesIn(root)).toEqual(before);
    expect(existsSync(join(folder, '.opt-out-wizard/links.json'))).toBe(true);
  });

  test('prints data, and ends with 0 where all is well', async () => {
    const { folder, root } = tiny();
    const { code, out } = await runCommand([...args(root), '--json'], folder);
    const { findings } = JSON.parse(out) as { findings: { kind: string }[] };
    expect(findings.map((f) => f.kind)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(code).toBe(0);
  });

  test('tells in one line what it cannot do', async () => {
    const { folder, root } = tiny();
    const { code, err } = await runCommand([...args(root), '--service', 'tinny'], folder);
    expect([code, err]).toEqual([2, 'no service tinny; there are tiny\n']);
    expect(site.log).toEqual([]);
  });
});
