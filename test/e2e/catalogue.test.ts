import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/catalogue/entry.ts';
import type { Published } from '../../src/catalogue/published.ts';
import { en } from '../support/words.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, dist, embed, script, site, strict } from './support/site.ts';
import { warned } from './support/told.ts';
import { begin } from './support/visit.ts';

/** The newsroom's page allows the copy's host, as the README says. */
const headers = {
  'Content-Security-Policy': `${strict['Content-Security-Policy']}; connect-src 'self'`,
};
const published = (): Published<Entry> =>
  JSON.parse(
    readFileSync(join(dist, 'catalogue/entries/spotify.en.json'), 'utf8'),
  ) as Published<Entry>;

/** A copy with one change, as the newsroom serves it. */
const changed = (change: (copy: Published<Entry>) => unknown): string => {
  const copy = published();
  change(copy);
  return JSON.stringify(copy);
};
const path = '/newer/entries/spotify.en.json';
const corrected = 'Corrected this morning: Spotify has a new page.';
const builtIn = 'we know of no switch.';

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(copy: string | undefined, attributes = 'catalogue="/newer"') {
    const html = article(
      `${embed(`service="spotify" region="de" lang="en" ${attributes}`)}${script}`,
    );
    const server = await site(
      { html, headers },
      copy === undefined ? {} : { pages: { [path]: copy } },
    );
    await engine.open(`${server.url}/`);
    await begin(engine, en['go.mail']);
    return server;
  }

  test('a newer copy on the newsroom’s host serves, without a release of code', async () => {
    const server = await open(changed(({ is }) => (is.answers[0]!.reason = corrected)));
    await engine.waitFor(corrected);
    expect(server.requests).toContain(path);
    expect(await engine.errors()).toEqual([]);
  });

  test.each([
    ['missing', undefined],
    ['broken', '{"catalogue": {"version"'],
    ['of another shape', changed(({ is }) => delete (is as Partial<Entry>).ways)],
    ['hostile', changed(({ is }) => is.hosts.push('evil.example'))],
    ['older', changed((copy) => (copy.catalogue.date = '2020-01-01'))],
  ])(
    'a copy that is %s is refused with one message, and the built-in one serves',
    async (_, copy) => {
      await open(copy);
      await engine.waitFor(builtIn);
      await warned(engine, 'catalogue');
    },
  );

  test('an address that is neither https nor the page’s own is not asked', async () => {
    const server = await open(undefined, 'catalogue="http://elsewhere.example/newer"');
    await engine.waitFor(builtIn);
    await warned(engine, 'catalogue');
    expect(server.requests.some((p) => p.includes('newer'))).toBe(false);
  });
});
