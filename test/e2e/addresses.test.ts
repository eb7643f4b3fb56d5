import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, dist, embed, script, site, strict, versioned } from './support/site.ts';
import { warned } from './support/told.ts';
import { until } from './support/until.ts';
import { about, de, en } from '../support/words.ts';

/** Somebody else's script on the newsroom's host. It is run when it is asked for. */
const foreign = `globalThis.isOwned = true; export default {};`;
const uploads = ['/uploads/avatar.js', '/uploads/avatar.de.js', '/uploads/avatar.en.js'];

const ids = [
  '../../../uploads/avatar',
  '..%2f..%2f..%2fuploads%2favatar',
  '..\\..\\..\\uploads\\avatar',
  './instagram',
  '/uploads/avatar',
  '//uploads/avatar',
  'https://uploads.example/avatar',
  'data:text/javascript,globalThis.isOwned=true//',
  'instagram.de.evidence',
  'instagram.de.later',
  'instagram?a',
  'instagram#a',
  '__proto__',
  'constructor',
  'tostring',
  'index',
  'ínstagram',
  'instagram\u0000',
  'a'.repeat(5000),
];

const languages = [
  '../../../uploads/avatar',
  'de/../../../../uploads/avatar',
  'de.later',
  'de?a',
  'de#a',
  '__proto__',
  'constructor',
  'data:text/javascript,globalThis.isOwned=true//',
  'd'.repeat(5000),
];

const isOwn = (path: string) =>
  new RegExp(
    `^(/|/collect\\.js|/told\\.js|/favicon\\.ico|/cdn/embed\\.js|${versioned}/([a-z-]+|(words|lists)/[a-z]+(\\.[a-zA-Z]+)*|guard/companies/all|services/[a-z0-9-]+\\.(de|en|evidence)(\\.later)?)\\.js(\\?retry=\\d+)?)$`,
  ).test(path);

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(
    body: string,
    pages: Record<string, string> = {},
    headers: Record<string, string> = strict,
  ) {
    const bad = Object.fromEntries(uploads.map((path) => [path, foreign]));
    const html = article(`${above}${body}${script}`);
    const server = await site({ html, headers }, { pages: { ...bad, ...pages } });
    await engine.open(`${server.url}/`);
    return server;
  }

  async function expectNotOwned(requests: string[]) {
    expect(requests.filter((path) => !isOwn(path))).toEqual([]);
    expect(await engine.evaluate(() => 'isOwned' in globalThis)).toBe(false);
  }

  const first = (words: typeof en) => about(words, 'Instagram')('ask.account').replace('?', '\\?');
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const short = (texts: string[]) => texts.map((text) => [text.slice(0, 50), text]);

  test.each(short(ids))('service="%s" is no address, but a question', async (_, id) => {
    const { requests } = await open(embed(`service="${quoted(id)}" region="de" lang="de"`));
    await engine.waitFor(de['ask.service']);
    await until(8000, () => warned(engine, 'service'));
    await expectNotOwned(requests);
  });

  test.each(short(languages))('lang="%s" is no address', async (_, lang) => {
    const { requests } = await open(
      embed(`service="instagram" region="de" lang="${quoted(lang)}"`),
    );
    await engine.waitFor(new RegExp(`${first(de)}|${first(en)}`));
    await expectNotOwned(requests);
    expect(await engine.errors()).toEqual([]);
  });

  test('an id in the index of a copy is no address', async () => {
    const row = { id: '../../../uploads/avatar', name: 'A service of theirs', group: 'Theirs' };
    const other = { id: 'photopond', name: 'Photopond', group: 'Theirs' };
    const index = readFileSync(`${dist}/catalogue/index.de.json`, 'utf8');
    const { catalogue } = JSON.parse(index) as { catalogue: unknown };
    const { requests } = await open(
      embed('region="de" lang="de" catalogue="/newer" catalogue-hosts="photopond.example"'),
      { '/newer/index.de.json': JSON.stringify({ catalogue, is: [row, other] }) },
      { 'Content-Security-Policy': `${strict['Content-Security-Policy']}; connect-src 'self'` },
    );
    /** The browser's own list, which has its rows once it is unfolded. */
    const listed = (): Promise<string> =>
      engine.evaluate(() => {
        const root = document.querySelector('opt-out-wizard')?.shadowRoot;
        const list = root?.querySelector('select');
        list?.closest('details')?.setAttribute('open', '');
        return list?.textContent ?? '';
      });
    await until(5000, async () => expect(await listed()).toContain(other.name));
    expect(await listed()).not.toContain(row.name);
    await expectNotOwned(requests.filter((path) => !path.startsWith('/newer/')));
    expect(requests.filter((path) => path.startsWith('/newer/'))).toEqual(['/newer/index.de.json']);
  });
});
