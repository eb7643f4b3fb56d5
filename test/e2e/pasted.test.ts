import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServeOptions } from '../../.tools/serve.mjs';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { places } from './support/layout.ts';
import {
  above,
  article,
  dist,
  embed,
  hurry,
  ownLink,
  rewritten,
  script,
  site,
  versioned,
} from './support/site.ts';
import { expectSilence, warned } from './support/told.ts';
import { begin, go, linksOut } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');
const link = `<p><a href="${ownLink}">Formular von Meta für Instagram</a></p>`;
const tag = embed('service="instagram" region="de" lang="de"', link);
const div = `<div data-opt-out-wizard="instagram" data-region="de" data-lang="de">${link}</div>`;

const read = (name: string) => readFileSync(join(dist, 'cdn', name), 'utf8');
const folder = versioned.slice('/cdn/'.length);
const { files } = JSON.parse(read(`${folder}/integrity.json`)) as {
  files: Record<string, string>;
};
const pinned = (name: string) => `integrity="${files[name]}" crossorigin="anonymous"`;
const classic = '<script src="/cdn/embed.classic.js"></script>';

/** Ways in which pages get the loader, and what optimisers make of them. */
const loaded: readonly [what: string, body: string, head?: string][] = [
  ['as a script that is no module', tag + classic],
  ['as such a script in the head', tag, classic],
  ['as such a script, deferred', tag, classic.replace('src', 'defer src')],
  ['as such a script, later', tag, classic.replace('src', 'async src')],
  ['both ways', tag + classic + script],
  [
    'as a module of its version, with its hash',
    `${tag}<script type="module" src="${versioned}/embed.js" ${pinned('embed.js')}></script>`,
  ],
  [
    'as no module, of its version, with its hash',
    `${tag}<script src="${versioned}/embed.classic.js" ${pinned('embed.classic.js')}></script>`,
  ],
  [
    'copied elsewhere by an optimiser',
    `${tag}<script type="module" src="/cache/a1b2.js" data-opt-out-base="/cdn/"></script>`,
  ],
  [
    'copied as no module, its attributes lost',
    `${tag}<script type="text/plain" data-opt-out-base="/cdn/embed.js"></script><script src="/cache/c3d4.js"></script>`,
  ],
  ['inlined', `${tag}<script type="module" data-opt-out-base="/cdn/">${read('embed.js')}</script>`],
  [
    'inlined as no module, at the end of others',
    `${tag}<script data-opt-out-base="/cdn/">var theirs = 1;${read('embed.classic.js')}</script>`,
  ],
];
const copies = { '/cache/a1b2.js': read('embed.js'), '/cache/c3d4.js': read('embed.classic.js') };

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(body: string, head = '', options: Partial<ServeOptions> = {}) {
    const pages = { ...copies, ...options.pages };
    const server = await site(article(body, { head }), { ...options, pages });
    await engine.open(`${server.url}/`);
    return server;
  }

  async function reachForm() {
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
    await expectSilence(engine);
  }

  test.each(loaded)('the loader %s', async (_, body, head = '') => {
    await open(body, head);
    await reachForm();
  });

  test('a hash that does not fit: the links stay', async () => {
    const { url } = await open(
      `${tag}<script type="module" src="${versioned}/embed.js" ${pinned('embed.classic.js')}></script>`,
    );
    expect(url).toBeDefined();
    await engine.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect((await engine.links()).map(({ href }) => href)).toEqual([ownLink]);
  });

  test('a loader kept in a cache whose folder is gone: links, and one message', async () => {
    const old = rewritten((text) => text.replaceAll(folder, '0.0.1'));
    const server = await open(tag + script, hurry, { pages: old });
    await warned(engine);
    expect((await engine.links()).map(({ href }) => href)).toEqual([ownLink]);
    expect(server.requests).toContain('/cdn/0.0.1/wizard.js?retry=2');
  });

  test('the static edition behind the tag, for who has no script: the route there, the wizard here', async () => {
    const route = readFileSync(join(dist, 'static/instagram.eu.de.fragment.html'), 'utf8');
    await open(`${tag}<noscript>${route}</noscript>${script}`);
    await reachForm();
    // Parsed as where no script runs.
    const read = await engine.evaluate(async () => {
      const html = await (await fetch('/')).text();
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return ['opt-out-wizard a[href]', 'noscript h2', 'noscript h3', 'noscript a[href]'].map(
        (selector) => parsed.querySelectorAll(selector).length > 0,
      );
    });
    expect(read).toEqual([true, true, true, true]);
    const own = () => document.querySelector('noscript')?.children.length;
    expect(await engine.evaluate(own)).toBe(0);
  });

  describe('a div that stands for the tag', () => {
    test('becomes one, and nothing moves', async () => {
      const fault = (path: string) =>
        path === `${versioned}/wizard.js` ? { delay: 400 } : undefined;
      await open(`<p>Before</p>${div}<p>After</p>${script}`, '', { fault });
      await engine.waitFor('Formular von Meta');
      const look = async () =>
        (await engine.evaluate(places)).filter((place) => !place.startsWith('opt-out-wizard'));
      const before = await look();
      await engine.waitFor(de.offer);
      expect(await look()).toEqual(before);
      await reachForm();
    });

    test.each([
      ['the loader is no module', `${div}${classic}`, ''],
      ['the loader comes first', div, classic],
      [
        'it is the last of its box, with a sentence after the link',
        `<section>${div.replace('</div>', '<p>Stand: November</p></div>')}</section>${script}`,
        '',
      ],
    ])('%s', async (_, body, head) => {
      await open(body, head);
      await reachForm();
    });

    test('the page adds it late, and then another; each follows its attributes', async () => {
      await open(script);
      await engine.evaluate(() => new Promise((done) => setTimeout(done, 200)));
      await engine.evaluate(() => {
        const box = document.createElement('section');
        box.innerHTML = '<div data-opt-out-wizard="x" data-region="fr" data-lang="de"></div>';
        document.body.append(box);
      });
      await engine.waitFor('Frankreich');
      await engine.evaluate(() => {
        const second = document.createElement('div');
        second.dataset.optOutWizard = 'slack';
        second.dataset.lang = 'de';
        document.querySelector('h1')?.after(second);
        const first = document.querySelector('section [data-opt-out-wizard]');
        first?.setAttribute('data-opt-out-wizard', 'instagram');
      });
      await engine.waitFor(instagram('ask.account'));
      await engine.waitFor(de['ask.region']);
      const count = () => document.querySelectorAll('opt-out-wizard').length;
      expect(await engine.evaluate(count)).toBe(2);
    });

    test('takes over its own attributes only, and no address of scripts', async () => {
      const bad =
        'data-onclick="isOwned=1" data-onfocus="isOwned=1" data-style="position:fixed" data-class="own" data-inner-html="<b>own</b>" data-opt-out-base="/evil/"';
      const server = await open(`${div.replace('data-region', `${bad} data-region`)}${script}`);
      await reachForm();
      const attributes = await engine.evaluate(() =>
        document.querySelector('opt-out-wizard')?.getAttributeNames(),
      );
      expect(attributes?.sort()).toEqual(['lang', 'region', 'service', 'style']);
      expect(server.requests.filter((path) => path.startsWith('/evil'))).toEqual([]);
    });

    test('says nothing of where reports go and where facts come from: a script of the page may', async () => {
      const told = (where: string) =>
        `data-report-to="me@${where}.example" data-catalogue="https://${where}.example/" data-catalogue-hosts="${where}.example"`;
      const spoken = div.replace('data-region', `${told('evil')} data-region`);
      const read = () =>
        engine.evaluate(() =>
          [...(document.querySelector('opt-out-wizard')?.attributes ?? [])]
            .filter(({ name }) => /^(report|catalogue)/.test(name))
            .map(({ name, value }) => `${name} ${value}`),
        );
      await open(`${spoken}${script}`);
      await reachForm();
      expect(await read()).toEqual([]);
      await open(`<script ${told('news')}></script>${spoken}${script}`);
      await until(8000, async () =>
        expect(await read()).toEqual([
          'report-to me@news.example',
          'catalogue https://news.example/',
          'catalogue-hosts news.example',
        ]),
      );
    });

    test('without what makes it a tag, and then with it', async () => {
      let isBroken = true;
      const fault = (path: string) =>
        isBroken && path.startsWith(`${versioned}/stand-ins.js`) ? { status: 404 } : undefined;
      await open(`${div}${script}`, '', { fault });
      await until(8000, async () => expect(await engine.errors()).toHaveLength(1));
      expect((await engine.links()).map(({ href }) => href)).toEqual([ownLink]);
      isBroken = false;
      await engine.evaluate(() => void dispatchEvent(new Event('online')));
      await begin(engine, instagram('ask.account'));
    });

    test('stands for the list, too', async () => {
      const list = `<div data-opt-out-checklist="instagram linkedin" data-region="de" data-lang="de" data-device="ios">${link}</div>`;
      await open(`${above}${list}<script src="/cdn/checklist.classic.js"></script>`);
      await engine.waitFor('LinkedIn');
      const attributes = await engine.evaluate(() =>
        document.querySelector('opt-out-checklist')?.getAttributeNames(),
      );
      expect(attributes?.sort()).toEqual(['device', 'lang', 'region', 'services', 'style']);
      await expectSilence(engine);
    });
  });
});
