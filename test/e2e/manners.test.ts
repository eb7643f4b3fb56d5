/** How the embed behaves on pages that make it hard; each line is one page, and what is asked of all is the same. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServeOptions } from '../../.tools/serve.mjs';
import { instead } from './support/broken.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { illegible, overflowing } from './support/layout.ts';
import { article, dist, embed, hurry, ownLink, script, site, versioned } from './support/site.ts';
import { expectSilence, warned } from './support/told.ts';
import { begin, go, linksOut } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');
const tag = embed('service="instagram" region="de" lang="de"');
const classic = '<script src="/cdn/embed.classic.js"></script>';
const { files } = JSON.parse(readFileSync(`${dist}/${versioned}/integrity.json`, 'utf8')) as {
  files: Record<string, string>;
};
const library = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');

/** Every script of the page has the nonce. */
const nonced = (html: string) => html.replaceAll('<script', '<script nonce="r4nd0m"');
const trusting = "; require-trusted-types-for 'script'";
const policy = (value: string): Record<string, string> => ({ 'Content-Security-Policy': value });

/** The loader in the page itself, and its hash. */
const inlined = readFileSync(`${dist}/cdn/embed.classic.js`, 'utf8');
const hashOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Policies, and the page under each; `ORIGIN` is the site's own. */
const policies: readonly [what: string, headers: Record<string, string>, html: string][] = [
  ['a nonce', policy(`script-src 'nonce-r4nd0m'${trusting}`), nonced(article(tag + script))],
  ['a nonce, no module', policy(`script-src 'nonce-r4nd0m'`), nonced(article(tag + classic))],
  [
    'a nonce that scripts pass on',
    policy(`script-src 'nonce-r4nd0m' 'strict-dynamic' https:${trusting}`),
    nonced(article(tag + script)),
  ],
  [
    'a list of names of trusted types',
    policy(`script-src 'self'${trusting}; trusted-types lit-html`),
    article(tag + script),
  ],
  [
    'full paths',
    policy(`script-src ORIGIN/cdn/embed.js ORIGIN${versioned}/ ORIGIN/collect.js ORIGIN/told.js`),
    article(tag + script),
  ],
  [
    'the hash of a loader in the page, and the folder of its version',
    policy(`script-src '${hashOf(inlined)}' ORIGIN${versioned}/ ORIGIN/collect.js ORIGIN/told.js`),
    article(`${tag}<script data-opt-out-base="/cdn/">${inlined}</script>`),
  ],
  [
    'isolation from other origins',
    {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
    article(tag + script),
  ],
  ['no referrer', { 'Referrer-Policy': 'no-referrer' }, article(tag + script)],
];

/** The loader's hash: it may run, and what it loads may not, because no engine passes a hash on to imports. */
const hashed = nonced(article(tag, { head: hurry })).replace(
  '</body>',
  `<script src="${versioned}/embed.classic.js" integrity="${files['embed.classic.js']}"></script></body>`,
);

/** Policies that keep the wizard away. */
const forbidden: readonly [what: string, headers: Record<string, string>, html?: string][] = [
  [
    'forbids what the loader loads',
    policy(`script-src ORIGIN/cdn/embed.js ORIGIN/collect.js ORIGIN/told.js ORIGIN/hurry.js`),
  ],
  ['trusts nothing that it does not name', policy(`script-src 'self' 'strict-dynamic'`)],
  [
    'knows the loader by its hash alone',
    policy(`script-src 'nonce-r4nd0m' '${files['embed.classic.js']}' 'strict-dynamic'`),
    hashed,
  ],
];

/** What the page's style does to everything, and what is around the tag. */
const styles: readonly [what: string, style: string, body?: string][] = [
  ['unsets everything', '* { all: unset }'],
  [
    'unsets everything but the display, importantly',
    '* { all: unset !important; display: block !important }',
  ],
  [
    'shouts',
    `* { font: 700 22px/3 cursive !important; color: red !important; margin: 2px !important;
      padding: 2px !important; float: none !important; position: static !important;
      text-transform: uppercase !important; letter-spacing: 0.5em !important }`,
  ],
  ['has a root font of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
  ['runs from right to left', 'body { direction: rtl }', `<div dir="rtl">${tag}</div>`],
  [
    'is dark by a class',
    '.dark { background: #111; color: #eee }',
    `<div class="dark">${tag}</div>`,
  ],
  [
    'animates everything',
    '*, ::before { animation: spin 1s infinite; transition: all 3s } @keyframes spin { to { rotate: 1deg } }',
  ],
];

const clock = (year: number) => `<script>{
  const Clock = Date;
  const shift = Clock.parse('${year}-06-01T12:00:00Z') - Clock.now();
  globalThis.Date = class extends Clock {
    constructor(...args) { super(...(args.length > 0 ? args : [Clock.now() + shift])); }
    static now() { return Clock.now() + shift; }
  };
}</script>`;

/** Pages that own the loader, or make themselves in their own way. */
const pages: readonly [what: string, html: string][] = [
  [
    'written by a script',
    article(
      `<script>document.write(${JSON.stringify(tag)} + '<script src="/cdn/embed.classic.js"></' + 'script>')</script>`,
    ),
  ],
  ['in quirks mode', article(tag + script).replace('<!doctype html>\n', '')],
  [
    'whose scripts come through RequireJS',
    article(`${tag}<script>require(['/cdn/embed.classic.js'])</script>`, {
      head: '<script src="/require.js"></script>',
    }),
  ],
  [
    'whose promises and observers are Zone.js’s',
    article(tag + script, { head: '<script src="/zone.js"></script>' }),
  ],
  ['in 2020', article(tag + script, { head: clock(2020) })],
  ['in 2035', article(tag + script, { head: clock(2035) })],
  [
    'that is loaded by Rocket Loader’s way: inserted as no module when the page is ready',
    article(`${tag}<script>addEventListener('load', () => {
      const late = document.createElement('script');
      late.src = '/cdn/embed.classic.js';
      document.body.append(late);
    });</script>`),
  ],
];
const libraries: Record<string, string> = {
  '/require.js': library('requirejs/require.js'),
  '/zone.js': library('zone.js/bundles/zone.umd.js'),
};

const spoiled = ['wizard', 'words/de', 'services/instagram.de'].map(
  (path) => `${versioned}/${path}.js`,
);

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(html: string, headers = {}, options: Partial<ServeOptions> = {}) {
    const page = { html, headers: { ...headers } as Record<string, string> };
    const server = await site(page, { ...options, pages: { ...libraries, ...options.pages } });
    const named = Object.entries(page.headers).map(([key, value]) => [
      key,
      value.replaceAll('ORIGIN', server.url),
    ]);
    Object.assign(page.headers, Object.fromEntries(named));
    await engine.open(`${server.url}/`);
    return server;
  }

  async function reachForm() {
    await go(engine, de['account.one'], form);
    expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
    await expectSilence(engine);
  }

  /** Links, and one message of the wizard's own; nothing thrown. */
  async function expectLinks() {
    await warned(engine);
    expect((await engine.links()).map(({ href }) => href)).toContain(ownLink);
  }

  test.each(policies)('a policy with %s', async (_, headers, html) => {
    await open(html, headers);
    await begin(engine, instagram('ask.account'));
    await reachForm();
  });

  test.each(forbidden)(
    'a policy that %s: the links stay',
    async (_, headers, html = article(tag + script, { head: hurry })) => {
      await open(html, headers);
      await new Promise((done) => setTimeout(done, 700));
      // No probe: in WebKit it sees nothing where the page may run nothing.
      const shown = await engine.evaluate(() =>
        [...document.querySelectorAll('a')].filter((a) => a.offsetWidth > 0).map((a) => a.href),
      );
      expect(shown).toContain(ownLink);
    },
  );

  test.each(styles)('a page that %s', async (_, style, body = tag) => {
    await open(article(`${body}${script}`, { head: `<style>${style}</style>` }));
    await begin(engine, instagram('ask.account'));
    expect(await engine.evaluate(illegible)).toEqual([]);
    await reachForm();
    expect(await engine.evaluate(illegible)).toEqual([]);
    const box = (await engine.evaluate(overflowing)).filter((out) => !out.startsWith('page'));
    expect(box).toEqual([]);
  });

  test.each(pages)('a page %s', async (_, html) => {
    await open(html);
    await begin(engine, instagram('ask.account'));
    await reachForm();
  });

  test.each(Object.entries(instead))('a file that is %s: the links stay', async (_, make) => {
    for (const path of spoiled) {
      const html = article(tag + script, { head: hurry });
      await open(html, {}, { pages: { [path]: make(path) } });
      await expectLinks();
    }
  });

  test('offline midway: the screen stays and says so; online, it goes on', async () => {
    let isOffline = false;
    const fault = () => (isOffline ? { status: 503 } : undefined);
    await open(article(tag + script), {}, { fault });
    await engine.waitFor(de.offer);
    isOffline = true;
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    await engine.press(de['next.open']);
    await engine.waitFor(de.stayed, 8000);
    expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
    await warned(engine);
    isOffline = false;
    await go(engine, de['next.open'], instagram('form.heading'));
  });

  test('left and come back to, it is where it was or starts anew', async () => {
    await open(article(tag + script));
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    // Not in the page, which goes away.
    const wait = () => new Promise((done) => setTimeout(done, 700));
    await engine.evaluate(() => void setTimeout(() => (location.href = '/collect.js'), 50));
    await wait();
    await engine.evaluate(() => void setTimeout(() => history.back(), 50));
    await wait();
    await engine.waitFor(new RegExp(`${de.offer}|${form}`));
    if (!(await engine.text()).includes(form)) await begin(engine, instagram('ask.account'));
    await expectSilence(engine);
  });

  test('no name on the page, no style in the document, to the outcome and with the list', async () => {
    const list = `<opt-out-checklist services="instagram linkedin" region="de" lang="de"></opt-out-checklist>
      <script src="/cdn/checklist.classic.js"></script>`;
    await open(
      article(
        `<script>globalThis.names = Reflect.ownKeys(globalThis)</script>${tag}${classic}${script}${list}`,
      ),
    );
    await begin(engine, instagram('ask.account'));
    await reachForm();
    await go(engine, de['next.open'], instagram('form.heading'));
    await go(engine, de['next.sent'], instagram('done.filed'));
    await engine.waitFor('LinkedIn');
    const added = await engine.evaluate(() => {
      const { names } = globalThis as unknown as { names: (string | symbol)[] };
      const own = Reflect.ownKeys(globalThis)
        .filter((each) => !names.includes(each))
        .map(String)
        // The drivers of browsers have names of their own.
        .filter(
          (each) => each !== 'names' && !/^(__pw|__playwright|Symbol\(automation)/.test(each),
        );
      const styles = document.querySelectorAll('style, link[rel=stylesheet]').length;
      return [...own, ...(styles + document.adoptedStyleSheets.length > 0 ? ['styles'] : [])];
    });
    expect(added).toEqual([]);
  });
});
