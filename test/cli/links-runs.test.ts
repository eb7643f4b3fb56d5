import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import { openState } from '../../src/cli/links/state.ts';
import { targetsOf } from '../../src/cli/links/targets.ts';
import { look, routes, site, stateFile } from './support/look.ts';
import { runCommand } from './support/run-command.ts';
import { inTurn, page } from './support/site.ts';
import { filesIn, temporary, writeTiny } from './support/tiny-catalogue.ts';

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
    const { code, err } = await runCommand([...args(root), 'tinny'], folder);
    expect([code, err]).toEqual([2, 'no service tinny; there are tiny\n']);
    expect(site.log).toEqual([]);
  });
});
