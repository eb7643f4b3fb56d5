import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServeOptions } from '../../.tools/serve.mjs';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { hostile } from './support/hostile.ts';
import {
  article,
  asked,
  embed,
  ownLink,
  rewritten,
  script,
  site,
  versioned,
} from './support/site.ts';
import { expectSilence, told, warned } from './support/told.ts';
import { until } from './support/until.ts';
import { begin, go, linksOut, offer, sourcesIn } from './support/visit.ts';
import { about, de, en } from '../support/words.ts';

const german = embed('service="instagram" region="de" lang="de"');
const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(body: string, head = '', pages: ServeOptions['pages'] = {}) {
    const page = article(`${body}${script}`, { head });
    const server = await site(page, { pages: { ...hostile, ...pages } });
    await engine.open(`${server.url}/`);
  }

  test.each([
    ['service="myspace"', en['ask.service'], 'service'],
    ['service="instagram" region="Germany"', en['ask.region'], 'region'],
    [
      'service="instagram" region="de" device="fridge"',
      about(en, 'Instagram')('ask.account'),
      'device',
    ],
  ])(
    '%s is a question to the reader and one warning to the newsroom',
    async (tag, heading, code) => {
      await open(embed(tag));
      await begin(engine, heading);
      await warned(engine, code);
    },
  );

  describe('an attribute that there is not', () => {
    const scripts = ['embed', 'checklist'].map(
      (s) => `<script type="module" src="/cdn/${s}.js"></script>`,
    );
    const list = (attributes: string) =>
      `<opt-out-checklist ${attributes}><a href="/own">Own link</a></opt-out-checklist>`;
    const div = (attributes: string) => `<div ${attributes}><a href="/own">Own link</a></div>`;
    const pages: [page: string, said: string][] = [
      [embed('services="instagram"'), 'wizard "services" (is "service" meant?)'],
      [
        embed('service="instagram" country="de" language="de"'),
        'wizard "country" (is "region" meant?), "language" (is "lang" meant?)',
      ],
      [
        embed('service="instagram" region="de" colour-scheme="dark"'),
        'wizard "colour-scheme" (is "color-scheme" meant?)',
      ],
      [list('service="instagram"'), 'checklist "service" (is "services" meant?)'],
      [list('services="instagram" country="de"'), 'checklist "country" (is "region" meant?)'],
      [
        div('data-opt-out-wizard data-services="instagram"'),
        'wizard "services" (is "service" meant?)',
      ],
      [
        div('data-opt-out-checklist data-service="instagram" data-country="de"'),
        'checklist "service" (is "services" meant?), "country" (is "region" meant?)',
      ],
    ];
    test.each(pages)('%s: one warning, and the box is there', async (page, said) => {
      const server = await site(article(`${page}${scripts.join('')}`));
      await engine.open(`${server.url}/`);
      await engine.waitFor(offer);
      await go(engine, offer, /./);
      const message = said.replace(/(\w+) /, 'console.warn: <opt-out-$1>: it has no attribute ');
      await until(8000, async () => expect(await engine.errors()).toEqual([message]));
      expect(await told(engine)).toEqual([]);
    });
    const marks =
      'class="a" id="b" style="color: red" title="c" data-v-1="" data-country="de" aria-label="d" v-cloak x-region="de" _ngcontent-c1';
    test.each([
      embed(`service="instagram" region="de" heading-level="3" ${marks}`),
      embed(`service="instagram" ${marks}`),
      list(`services="instagram" device="ios" ${marks}`),
    ])('what any tag may have is no such: %s', async (page) => {
      const server = await site(article(`${page}${scripts.join('')}`));
      await engine.open(`${server.url}/`);
      await go(engine, offer, /./);
      await engine.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      await expectSilence(engine);
    });
  });

  test('what there is costs no reader the code that looks for what is meant', async () => {
    const own =
      'region="de" device="ios" heading-level="3" color-scheme="dark" report-to="me@news.example" class="a" id="b" style="color: red" aria-label="c" data-d';
    const page = `${embed(`service="instagram" ${own}`)}${embed(own.replace('region="de"', ''))}`;
    const server = await site(article(`${page}${script}`));
    await engine.open(`${server.url}/`);
    await begin(engine, /./);
    await asked(server, `${versioned}/print.js`);
    await asked(server, `${versioned}/ask.js`);
    await engine.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(server.requests.filter((path) => path.includes('stray'))).toEqual([]);
    await expectSilence(engine);
  });

  test.each([
    ['xx', en],
    ['de-CH', de],
    ['en-US', en],
  ])('lang="%s"', async (lang, words) => {
    await open(embed(`service="instagram" region="ch" lang="${lang}"`));
    await begin(engine, about(words, 'Instagram')('ask.account'));
    expect(await engine.errors()).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'https://evil.example/', 'http://help.instagram.com/contact'])(
    'facts tampered with lead nowhere: %s',
    async (address) => {
      await open(
        `${german}`,
        '',
        rewritten((text) => text.replaceAll(ownLink, address)),
      );
      await begin(engine, instagram('ask.account'));
      await go(engine, de['account.one'], form);
      expect(await linksOut(engine)).toEqual([]);
    },
  );

  test('sources tampered with lead nowhere', async () => {
    const spoil = (text: string) =>
      text.replaceAll(/"url":"[^"]+"/g, '"url":"javascript:alert(1)"');
    await open(german, '', rewritten(spoil));
    await begin(engine, instagram('ask.account'));
    await engine.press(sourcesIn(de));
    await engine.waitFor(de['why.read']);
    expect(await linksOut(engine)).toEqual([]);
  });

  test('without the clipboard the text is selected, and a message says so', async () => {
    await open(german, '<script src="/deny-clipboard.js"></script>');
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    await engine.press(de['copy.link']);
    await engine.waitFor(de['copy.failed']);
    expect(await engine.evaluate(() => String(getSelection()))).toBe(ownLink);
    expect(await engine.errors()).toEqual([]);
  });
});
