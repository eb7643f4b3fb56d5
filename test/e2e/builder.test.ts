/** The snippet builder, and each snippet that it writes, pasted into what it is for. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../.tools/serve.mjs';
import { SYSTEM_IDS, type SystemId, takes } from '../../src/editions/snippet/systems.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, dist, ownLink, site } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { begin } from './support/visit.ts';
import { frameHeight, pressInFrame } from './support/press-in-frame.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Keeps what is copied. */
const clipboard = `Object.defineProperty(navigator, 'clipboard', {
  configurable: true,
  value: { writeText: async (text) => { globalThis.copied = text; } },
});`;

/** A browser that takes its time to say how high something is. */
const lateSizes = `globalThis.ResizeObserver = class extends ResizeObserver {
  constructor(tell) {
    super((...said) => setTimeout(tell, 1500, ...said));
  }
};`;

/** Fields and buttons, as they are on the page. */
interface Shown {
  fields: { label: string; code: string }[];
  said: string;
  search: string;
  title: string;
}
const shown = (): Shown => ({
  fields: [...document.querySelectorAll('textarea')].map((field) => ({
    label: field.labels?.[0]?.textContent ?? '',
    code: field.value,
  })),
  said: document.querySelector('.said')?.textContent ?? '',
  search: location.search,
  title: document.title,
});

/** A function for the page that is made of values; and tests have an `import` of their own. */
const asText = <T>(code: string) => ({ toString: () => code }) as unknown as () => Promise<T>;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  let server: Served;

  beforeAll(async () => {
    engine = await startEngine(name, { width: 1000, height: 900, locale: 'en-GB' });
    const builder = readFileSync(`${dist}/demo/builder.html`, 'utf8');
    const pages = {
      '/axe.js': axe,
      '/clipboard.js': clipboard,
      '/late-sizes.js': lateSizes,
      '/dist/demo/late.html': builder.replace(
        '<script',
        '<script src="/late-sizes.js"></script>$&',
      ),
    };
    // In a sub-folder, as on a host that serves more than this.
    server = await serve({ root: dirname(dist), pages });
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  async function open(search: string, page = 'builder'): Promise<void> {
    await engine.open(`${server.url}/dist/demo/${page}.html${search}`);
    await codesAre((codes) => expect(codes).not.toEqual([]));
  }

  const run = (path: string) =>
    engine.evaluate(asText<number>(`() => import('${path}').then(() => 0)`));
  const look = () => engine.evaluate(shown);
  const codesAre = (check: (codes: string[]) => void) =>
    until(10_000, async () => check((await look()).fields.map(({ code }) => code)));

  /** As somebody does who chooses in a list. */
  const choose = (field: string, value: string) =>
    engine.evaluate(
      asText<boolean>(`() => {
        const field = document.querySelector('[name=${field}]');
        field.value = ${JSON.stringify(value)};
        return field.dispatchEvent(new Event('${field === 'find' ? 'input' : 'change'}'));
      }`),
    );

  test('services are found and ticked, the rest is chosen; all of it is copied and, but for the host, in the address', async () => {
    await open('?ui=en&service=');
    await run('/clipboard.js');
    await choose('find', 'insta');
    await engine.press('Instagram');
    await codesAre(([code]) => expect(code).toContain('service="instagram" lang="en"'));
    await choose('region', 'DE');
    await choose('lang', 'de');
    await choose('scheme', 'dark');
    await choose('look', 'tabloid');
    await choose('level', '3');
    await choose('host', 'https://news.example/opt-out');
    await engine.press('This version only, with the hash of its script');
    await codesAre(([code]) => {
      expect(code).toContain(
        '<opt-out-wizard service="instagram" region="DE" lang="de" heading-level="3" color-scheme="dark">',
      );
      expect(code).toContain(`<a href="${ownLink}" rel="noreferrer">`);
      expect(code).toContain('--opt-out-accent: #a30000;');
      expect(code).toMatch(
        /src="https:\/\/news\.example\/opt-out\/[\d.]+\/embed\.js" integrity="sha384-[^"]{64}"/,
      );
    });
    const before = await look();
    await engine.press('Copy');
    await until(5000, async () => expect((await look()).said).toBe('Copied'));
    await engine.waitFor('Copied');
    const copied = () =>
      engine.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    expect(await copied()).toBe(before.fields[0]?.code);

    await engine.evaluate(() => location.reload());
    await codesAre((codes) => expect(codes).toEqual(before.fields.map(({ code }) => code)));
    // An address that somebody sends says not where scripts come from.
    await open(`${before.search}&host=https://evil.example/`);
    await codesAre(([code]) =>
      expect(code).toMatch(
        /src="https:\/\/your-newsroom\.example\/opt-out-wizard\/[\d.]+\/embed\.js"/,
      ),
    );
    await choose('host', 'https://news.example/opt-out');
    await codesAre((codes) => expect(codes).toEqual(before.fields.map(({ code }) => code)));
    await choose('system', 'wordpress');
    await codesAre((codes) => expect(codes).toHaveLength(3));
    await engine.evaluate(() => history.back());
    await codesAre((codes) => expect(codes).toEqual(before.fields.map(({ code }) => code)));
    const chosen = () =>
      engine.evaluate(() =>
        [...document.querySelectorAll('select')].map((select) => select.value).join(' '),
      );
    expect(await chosen()).toBe('html DE de 3 dark tabloid serif');
  });

  test('the box in the article is the one that is chosen', async () => {
    await open('?ui=de&region=DE&system=typo3');
    await engine.evaluate(() => document.querySelector('.preview')?.scrollIntoView());
    await engine.waitFor(instagram('ask.account'));
    expect((await look()).title).toBe('Ihr Snippet zusammenstellen');
    await engine.waitFor(/Hier und jetzt: \d+ × \d+ px/);
    await engine.press(de['account.one']);
    await engine.waitFor(instagram('go.form.for'));
    // What is only about the snippet leaves the box as it is.
    await choose('host', '/cdn/');
    await codesAre((codes) => expect(codes.join()).toContain('src="/cdn/embed.js"'));
    await engine.waitFor(instagram('go.form.for'));
  });

  test('without a clipboard the field is selected and says so', async () => {
    await open('?ui=en');
    await engine.evaluate(() => {
      const value = { writeText: () => Promise.reject(new Error('denied')) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    });
    await engine.press('Copy');
    await until(5000, async () => expect((await look()).said).toMatch(/^Selected\./));
    const selected = await engine.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.length === field.selectionEnd - field.selectionStart;
    });
    expect(selected).toBe(true);
  });

  test.each(['?ui=en', '?ui=de&system=wordpress&look=magazine', '?ui=de&system=frame&service='])(
    'axe finds nothing at %s',
    async (search) => {
      await open(search);
      if (!search.includes('frame')) await engine.waitFor(/Instagram/);
      await run('/axe.js');
      const found = await engine.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run({ exclude: ['iframe'] }, { preload: false });
        return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
      });
      expect(found).toEqual([]);
    },
  );

  /** The fields that can be changed, and what the page says beside the snippet. */
  const offered = () =>
    engine.evaluate(() => ({
      names: [...document.querySelectorAll<HTMLInputElement>('form [name]:enabled')]
        .map((field) => field.name)
        .filter((name) => ['level', 'scheme', 'look', 'host', 'pinned'].includes(name)),
      text: document.querySelector('main')?.innerText ?? '',
    }));
  test.each([
    ['html', ['level', 'scheme', 'look', 'host', 'pinned']],
    ['html-first-screen', ['level', 'scheme', 'look', 'host', 'pinned']],
    ['wordpress-plugin', ['level', 'scheme', 'look']],
    ['frame', ['level', 'scheme', 'host', 'pinned']],
    ['static', []],
  ])('for %s it asks for what changes the snippet, and says it plainly', async (system, names) => {
    await open(`?ui=en&region=DE&service=instagram&system=${system}`);
    const { text, ...seen } = await offered();
    expect(seen.names).toEqual(names);
    expect(text).not.toMatch(/`|undefined|\b0 px/);
  });

  test('several services have one height, and a route without a country has none', async () => {
    await open('?ui=en&region=DE&service=x+slack');
    expect((await offered()).text).toMatch(/First screens are \d+ px high/);
    await choose('region', 'auto');
    await choose('system', 'static');
    await until(5000, async () =>
      expect((await offered()).text).toContain('A static edition is about one country'),
    );
    expect((await offered()).text).not.toContain('Here and now');
  });

  test('a new embed is never said to be as high as the one before', async () => {
    await open('?ui=en&region=auto&service=x+slack', 'late');
    await until(8000, async () => expect((await offered()).text).toContain('Here and now'));
    await choose('system', 'static');
    await until(5000, async () =>
      expect((await offered()).text).toContain('A static edition is about one country'),
    );
    expect((await offered()).text).not.toContain('Here and now');
  });

  test('at 320 px nothing is wider than the window', async () => {
    const narrow = await startEngine(name, { width: 334, height: 640 });
    await narrow.open(`${server.url}/dist/demo/builder.html?ui=de&system=wordpress&region=DE`);
    await narrow.waitFor('Instagram', 10_000);
    await narrow.evaluate(() => document.querySelector('.preview')?.scrollIntoView());
    await narrow.waitFor(instagram('ask.account'), 10_000);
    const wide = await narrow.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await narrow.close();
    expect(wide).toBe(0);
  });

  /** What the page writes for each system, with our own address. */
  async function written(system: SystemId): Promise<string[]> {
    await open(`?ui=de&lang=de&region=DE&system=${system}`);
    if (takes(system).files) await choose('host', '/cdn/');
    await codesAre((codes) => expect(codes.join()).not.toContain('your-newsroom'));
    return (await look()).fields.map(({ code }) => code);
  }

  async function grows(): Promise<void> {
    await pressInFrame(engine);
    await until(8000, async () => expect(await frameHeight(engine)).toBeGreaterThan(200));
  }

  /** How a system prints what is pasted, with the template around it. */
  const printed: Record<string, (article: string) => string> = {
    // As Ghost prints an HTML card.
    ghost: (code) => `<!--kg-card-begin: html-->\n${code}\n<!--kg-card-end: html-->`,
  };

  /** One is no HTML, one is pasted in `first-screen.test.ts`. */
  const elsewhere = ['wordpress-plugin', 'html-first-screen'];

  describe.each(SYSTEM_IDS.filter((id) => !elsewhere.includes(id)))('for %s', (system) => {
    test('what it writes works where it is pasted', async () => {
      const [code = '', ...others] = await written(system);
      const print = printed[system] ?? ((text: string) => text);
      const template = others.filter((text) => text.startsWith('<')).join('');
      const host = await site(article(print(code) + template));
      await engine.open(`${host.url}/`);
      if (system === 'frame') await grows();
      else if (system === 'static') await engine.waitFor(de['about']);
      const inside = await engine.evaluate(() =>
        [...document.querySelectorAll('a')].map(({ href }) => href),
      );
      if (system !== 'frame') expect(inside).toContain(ownLink);
      if (system !== 'frame' && system !== 'static') await begin(engine, instagram('ask.account'));
      await expectSilence(engine);
    });
  });
});
