import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crawl } from '../../src/cli/links/crawl.ts';
import { isAlarming, report } from '../../src/cli/links/report.ts';
import { openState } from '../../src/cli/links/state.ts';
import { look, lookInTurn, options, routes, site, target, waits } from './support/look.ts';
import { inTurn, page, type Play, playSite, redirect } from './support/site.ts';
import { temporary, writeTiny } from './support/tiny-catalogue.ts';

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
        while (!r.destroyed && r.write(`<p>${'on and on '.repeat(1000)}</p>`));
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
    expect(agent).toMatch(/^opt-out-wizard\/\d+\.\d+\.\d+ \(.*link check\)$/);
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
