import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, embed, script, site } from './support/site.ts';
import { expectSilence, warned } from './support/told.ts';
import { answersOf, begin, expectSaid, go, unfold } from './support/visit.ts';
import { about, de, en } from '../support/words.ts';

const instagram = about(de, 'Instagram');

/** What pages write, and what is meant: the service and the country as the reader sees them. */
const forgiven: [attributes: string, service: string, country: string][] = [
  ['service="instagram" region="DE "', 'Instagram', 'Germany'],
  ['service="instagram" region=" de"', 'Instagram', 'Germany'],
  ['service="instagram" region="Auto"', 'Instagram', 'Germany'],
  ['service="Instagram" region="de"', 'Instagram', 'Germany'],
  ['service=" INSTAGRAM " region="De"', 'Instagram', 'Germany'],
  ['service="&nbsp;instagram&nbsp;" region="&nbsp;de&nbsp;"', 'Instagram', 'Germany'],
  ['service="instagram,\n" region="de"', 'Instagram', 'Germany'],
  ['service="fb" region="de"', 'Facebook', 'Germany'],
  ['service="insta" region="de"', 'Instagram', 'Germany'],
  ['service="OpenAI" region="gb"', 'ChatGPT', 'United Kingdom'],
  ['service="bard" region="us"', 'Gemini', 'United States'],
  ['service="twitter" region="de"', 'X', 'Germany'],
  ['service="instagram instagram" region="de"', 'Instagram', 'Germany'],
  ['service="insta&#x200b;gram&shy;" region="&#xfeff;d&#x200b;e"', 'Instagram', 'Germany'],
  ['service="instagram" region="uk"', 'Instagram', 'United Kingdom'],
  ['service="instagram" region="EL"', 'Instagram', 'Greece'],
];

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name, { timezone: 'Europe/Berlin' });
  });
  afterAll(() => engine?.close());

  async function open(attributes: string) {
    const server = await site(article(`${embed(attributes)}${script}`));
    await engine.open(`${server.url}/`);
  }

  const answers = () => answersOf(engine);

  test.each(forgiven)('%j means %s, %s', async (attributes, service, country) => {
    await open(attributes);
    await engine.waitFor(`${en.title}: ${service}`);
    await begin(engine, /./);
    expect(await answers()).toEqual([service, country]);
    await expectSilence(engine);
  });

  test.each(['de_DE', 'DE', ' de ', '&nbsp;de&nbsp;'])('lang="%s" is German', async (lang) => {
    await open(`service="instagram" region="de" lang="${lang}"`);
    await begin(engine, instagram('ask.account'));
    expect(await answers()).toEqual(['Instagram', 'Deutschland']);
    await expectSilence(engine);
  });

  test('an unknown service chooses nothing for the reader, and Continue leads nowhere', async () => {
    await open('service="myspace" region="de"');
    await begin(engine, en['ask.service']);
    await warned(engine, 'service');
    const chosen = () =>
      engine.evaluate(
        () => document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('select')?.value,
      );
    await unfold(engine, en);
    expect(await chosen()).toBe('');
    await engine.press(en.continue);
    await engine.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await expectSaid(engine, en['ask.service']);
    expect(await chosen()).toBe('');
    await engine.choose('instagram');
    await go(engine, en.continue, about(en, 'Instagram')('ask.account'));
    await warned(engine, 'service');
  });

  test('a former name among several offers the new one, whose screen says why', async () => {
    await open('service="twitter instagram" region="de"');
    await begin(engine, en['ask.service']);
    await engine.press('X');
    await engine.waitFor('Twitter is now called X.');
    expect(await answers()).toEqual(['X', 'Germany']);
    await expectSilence(engine);
  });

  test('the page says another language: so does the wizard, and nothing else is made anew', async () => {
    await open('service="instagram" region="de"');
    await begin(engine, about(en, 'Instagram')('ask.account'));
    await engine.evaluate(() => {
      const own = document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('.heading');
      document.querySelector('h1')?.setAttribute('lang', 'fr');
      Object.assign(document, { stays: own });
    });
    await engine.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(
      await engine.evaluate(() => (document as Document & { stays?: Element }).stays?.isConnected),
    ).toBe(true);
    await engine.evaluate(() => (document.documentElement.lang = 'de'));
    await engine.waitFor(instagram('ask.account'));
    await expectSilence(engine);
  });

  test('logs that are none answer nothing', async () => {
    await open('service="instagram" region="de"');
    await begin(engine, about(en, 'Instagram')('ask.account'));
    await engine.evaluate(async () => {
      const tag = document.querySelector('opt-out-wizard');
      for (const log of [[null, 3, 'x', {}, { key: 'account' }], 'choose.one', 5, {}]) {
        Object.assign(tag ?? {}, { log });
        await new Promise((done) => setTimeout(done, 200));
      }
    });
    await expectSaid(engine, about(en, 'Instagram')('ask.account'));
    await expectSilence(engine);
  });

  test('the new name does not speak of the former one', async () => {
    await open('service="x instagram" region="de"');
    await begin(engine, en['ask.service']);
    await go(engine, 'X', /./);
    expect(await answers()).toEqual(['X', 'Germany']);
    expect(await engine.text()).not.toContain('Twitter is now called X.');
    await expectSilence(engine);
  });
});
