/** A snippet with the first screen in it: there without any script, and taken over where it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../.tools/serve.mjs';
import { YOUR_FILES } from '../../src/editions/snippet/files-at.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { shifted } from './support/layout.ts';
import { article, dist, hurry, ownLink, site, versioned } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { begin, go } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each begins with another kind of screen: a question, what exists, a link, a mail. */
const SERVICES = [
  ['instagram', 'DE'],
  ['academia-edu', 'DE'],
  ['google-search', 'DE'],
  ['bumble', 'DE'],
] as const;

/** Where the parts of the first screen stand, in the page's own root or in the wizard's. */
const parts = (): { isTaken: boolean; places: string[] } => {
  const tag = document.querySelector('opt-out-wizard');
  const own = tag?.shadowRoot?.querySelector('.frame');
  const frame = own ?? tag?.querySelector('div')?.shadowRoot?.querySelector('.frame');
  const names = '.title, .answers, .heading, .body p, .choice, .primary, .secondary, .foot';
  const shown = [...(frame?.querySelectorAll(names) ?? [])].filter((e) => e.clientHeight > 0);
  return {
    isTaken: own != null,
    places: shown.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.className} ${[x, y, width, height].map(Math.round).join(' ')}`;
    }),
  };
};
/** Where the article goes on. */
const after = (): number =>
  Math.round([...document.querySelectorAll('p')].pop()!.getBoundingClientRect().y);

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  let server: Served;
  const snippets = new Map<string, string>();

  beforeAll(async () => {
    engine = await startEngine(name);
    server = await serve({ root: dirname(dist) });
    for (const [id, region] of SERVICES) snippets.set(id, await written(id, region));
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  async function written(service: string, region: string): Promise<string> {
    const choice = `ui=de&lang=de&system=html-first-screen&service=${service}&region=${region}`;
    await engine.open(`${server.url}/dist/demo/builder.html?${choice}`);
    const read = () => engine.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await engine.waitFor(/Hier und jetzt/);
    await engine.evaluate(() => document.querySelector('.preview')?.scrollIntoView());
    await until(10_000, async () => expect(await read()).toContain('<template shadowrootmode'));
    return (await read()).replaceAll(YOUR_FILES, '/cdn/');
  }

  const snippet = (id: string) => snippets.get(id) ?? '';
  const late = (path: string) => (path === `${versioned}/wizard.js` ? { delay: 700 } : undefined);

  test.each(SERVICES)('%s: the wizard takes it over, and nothing moves', async (id) => {
    const host = await site(article(snippet(id)), { fault: late });
    await engine.open(`${host.url}/`);
    const before = { ...(await engine.evaluate(parts)), after: await engine.evaluate(after) };
    expect(before.isTaken).toBe(false);
    expect(before.places.length).toBeGreaterThan(5);
    await until(8000, async () => expect((await engine.evaluate(parts)).isTaken).toBe(true));
    expect((await engine.evaluate(parts)).places).toEqual(before.places);
    expect(await engine.evaluate(after)).toBe(before.after);
    if (name === 'chromium') expect(await engine.evaluate(shifted)).toEqual([]);
    await expectSilence(engine);
  });

  test('what is pressed then leads on', async () => {
    const host = await site(article(snippet('instagram')), { fault: late });
    await engine.open(`${host.url}/`);
    await until(8000, async () => expect((await engine.evaluate(parts)).isTaken).toBe(true));
    await go(engine, de['account.one'], instagram('go.form.for'));
    await expectSilence(engine);
  });

  test.each([
    ['without any script', () => ''],
    ['where the wizard does not come', (code: string) => hurry + code],
  ])('%s it stays, with a link that works', async (what, of) => {
    const code = snippet('instagram');
    const isBare = what.startsWith('without');
    const body = isBare ? code.replace(/<script.*$/s, '') : of(code);
    const fault = (path: string) =>
      path.startsWith(`${versioned}/wizard.js`) ? { status: 404 } : undefined;
    const host = await site(article(body), { fault, pages: { '/axe.js': axe } });
    await engine.open(`${host.url}/`);
    if (!isBare)
      await until(8000, () => Promise.resolve(expect(host.requests.join()).toContain('retry=2')));
    expect((await engine.links()).map(({ href }) => href)).toEqual([ownLink]);
    expect(await engine.text()).toContain(instagram('ask.account'));
    expect((await engine.evaluate(parts)).isTaken).toBe(false);
    await engine.evaluate({ toString: () => `() => import('/axe.js').then(() => 0)` } as never);
    const found = await engine.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run('opt-out-wizard', { preload: false });
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
    });
    expect(found).toEqual([]);
  });

  test('a page that is put together by a script declares no root: the links, then the offer', async () => {
    const [code = '', loader = ''] = snippet('instagram').split(/(?=<script)/);
    const html = JSON.stringify(code).replaceAll('<', '\\u003c');
    const put = `<div id="put"></div><script>put.innerHTML = ${html}</script>`;
    const host = await site(article(put + loader), { fault: late });
    await engine.open(`${host.url}/`);
    expect((await engine.links()).map(({ href }) => href)).toEqual([ownLink]);
    await begin(engine, instagram('ask.account'));
    await expectSilence(engine);
  });
});
