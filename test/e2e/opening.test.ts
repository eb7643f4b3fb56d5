import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, embed, guideRule, script, site } from './support/site.ts';
import { expectSilence, warned, warning } from './support/told.ts';
import { arrive, begin, offer } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');

const attributes = 'service="instagram" region="de" lang="de"';
const tag = embed(attributes);
const first = instagram('ask.account');

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(body: string, head = '') {
    const server = await site(article(`${body}${script}`, { head }));
    await engine.open(`${server.url}/`);
    return server;
  }

  const active = () =>
    engine.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.shadowRoot?.activeElement?.className ?? activeElement?.localName;
    });

  test('in sight: one button, named after the service, in place of the links', async () => {
    await open(tag);
    await engine.waitFor(offer);
    expect(await engine.links()).toEqual([]);
    const buttons = await engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      const all = [...(root?.querySelectorAll('button, a, select, summary, [tabindex]') ?? [])];
      return all.map((b) => [b.part.value, b.textContent?.replace(/\s+/g, ' ').trim()]);
    });
    expect(buttons).toEqual([['open', `${de.title}: Instagram ${de.offer}`]]);
    expect(await active()).toBe('body');
    await expectSilence(engine);
  });

  test('without a service the button has no name of one', async () => {
    await open(embed('lang="de"'));
    await engine.waitFor(offer);
    await engine.press(`${de.title} ${de.offer}`);
    await arrive(engine, de['ask.service']);
  });

  test.each(['Enter', 'Space'])('%s on the button opens the first screen', async (key) => {
    await open(tag);
    await engine.waitFor(offer);
    await engine.key('Tab');
    await engine.key(key);
    await arrive(engine, first);
    await expectSilence(engine);
  });

  test('below the window it opens by itself and takes no focus', async () => {
    await open(`${above}${tag}`);
    await engine.waitFor(first);
    expect(await active()).toBe('body');
    expect(await engine.evaluate(() => scrollY)).toBe(0);
    await expectSilence(engine);
  });

  test('far below it is not loaded before the reader comes near', async () => {
    const { requests } = await open(`${above}${above}${tag}`);
    await new Promise((done) => setTimeout(done, 500));
    expect(requests.filter((path) => /\/cdn\/\d/.test(path))).toEqual([]);
    await engine.evaluate(() => scrollTo(0, 800));
    await engine.waitFor(first);
    await expectSilence(engine);
  });

  test('scrolled past, it keeps its place for the reader below', async () => {
    const restore = `<script>scrollTo(0, 400)</script>`;
    await open(`${tag}${above}${above}${restore}`);
    await engine.waitFor(offer);
    await engine.press(offer);
    await arrive(engine, first);
  });

  test.each([
    ['guide', guideRule ?? ''],
    ['a rule of its own', 'opt-out-wizard { display: block; min-height: 60rem }'],
  ])('in sight with room reserved by %s, it opens by itself', async (_, rule) => {
    await open(tag, `<style>${rule}</style>`);
    await engine.waitFor(first);
    expect(await active()).toBe('body');
    await expectSilence(engine);
  });

  test('with too little room reserved, it waits to be pressed', async () => {
    await open(tag, '<style>opt-out-wizard { display: block; min-block-size: 12rem }</style>');
    await begin(engine, first);
    await expectSilence(engine);
  });

  test.each(['', ' \n ', '<!-- nothing -->'])(
    'empty and in sight (%j), it opens at once, with one warning',
    async (inside) => {
      await open(embed(attributes, inside));
      await engine.waitFor(first);
      expect(await active()).toBe('body');
      expect(await engine.errors()).toEqual([warning]);
      expect(await engine.evaluate(() => (globalThis as unknown as { told: [] }).told)).toEqual([]);
    },
  );

  test('empty and below, it opens without a warning', async () => {
    await open(`${above}${embed(attributes, '')}`);
    await engine.waitFor(first);
    await expectSilence(engine);
  });

  test('scrolled away before it is pressed, it opens by itself', async () => {
    await open(`${above}${above}${tag}${above}`);
    await engine.evaluate(() => scrollTo(0, 1500));
    await engine.waitFor(offer);
    await engine.evaluate(() => scrollTo(0, 0));
    await engine.waitFor(first);
    expect(await active()).toBe('body');
  });

  test('an attribute changed while it waits changes what it offers', async () => {
    await open(tag);
    await engine.waitFor(`${de.title}: Instagram`);
    await engine.evaluate(() =>
      document.querySelector('opt-out-wizard')?.setAttribute('service', 'facebook'),
    );
    await engine.waitFor(`${de.title}: Facebook`);
    await begin(engine, about(de, 'Facebook')('ask.account'));
  });

  test('a service nobody knows is asked for, in sight, too', async () => {
    await open(embed('service="myspace" lang="de"'));
    await until(5000, () => warned(engine, 'service'));
    await begin(engine, de['ask.service']);
  });
});
