import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { overflowing, shifted } from './support/layout.ts';
import { article, embed, guideRule, script, site } from './support/site.ts';
import { about, begin, go, offer } from './support/visit.ts';
import { de, en } from '../support/words.ts';

/** The guide's rule, and an article whose own words keep inside their column. */
const always = `
  ${guideRule}
  body { font: 1.125rem/1.55 Georgia, serif; margin: 0; padding-inline: 1rem }
  h1 { overflow-wrap: anywhere }`;

const cases: [string, string, typeof en, string][] = [
  ['as usual', 'en', en, ''],
  ['as usual', 'de', de, ''],
  ['with letters twice as large', 'de', de, ':root { font-size: 200% }'],
  ['with a small root font', 'de', de, ':root { font-size: 62.5% }'],
  ['in a sidebar of 280 pixels', 'de', de, 'opt-out-wizard { inline-size: 280px }'],
  ['spaced', 'de', de, ':root * { line-height: 1.5; letter-spacing: .12em; word-spacing: .16em }'],
];

async function open(engine: Engine, lang: string, style = '') {
  const head = `<style>${always}${style}</style>`;
  const body = `${embed(`service="instagram" region="de" lang="${lang}"`)}${script}`;
  const server = await site(article(body, { lang, head }));
  await engine.open(`${server.url}/`);
}

/** Walks over every kind of screen and looks at each. */
async function walk(engine: Engine, words: typeof en, look: (screen: string) => Promise<void>) {
  const instagram = about(words, 'Instagram');
  const first = instagram('ask.account');
  const presses: [string | RegExp, string][] = [
    [words['account.professional'], instagram('go.form.for')],
    [words['stuck.no-form'], instagram('go.form.again')],
    [words['stuck.no-form'], instagram('ask.device.again')],
    [words['device.android'], instagram('go.path')],
    [words['stuck.rows'], words['stuck.which']],
    [words.back, instagram('go.path')],
    [words['next.there'], instagram('form.heading')],
    [words['next.sent'], instagram('done.filed')],
    [words.change, words['ask.answers']],
    [/^Instagram /, words['ask.service']],
    [words.back, instagram('done.filed')],
    [words.change, words['ask.answers']],
    [/^(Germany|Deutschland) /, words['ask.region']],
  ];
  await engine.waitFor(new RegExp(`${offer.source}|${first.replace('?', '\\?')}`));
  await look('what is shown by itself');
  // Where letters are large, the guide's rule does not reserve enough.
  if ((await engine.text()).includes(words.offer)) await begin(engine, first);
  await look(first);
  for (const [name, heading] of presses) {
    await go(engine, name, heading);
    await look(heading);
  }
}

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    // WebKitGTK's window cannot be narrower than 334.
    engine = await startEngine(name, { width: name === 'webkit' ? 340 : 320, height: 640 });
  });
  afterAll(() => engine?.close());

  test.each(cases)('%s in "%s", nothing is wider than its place', async (_, lang, words, style) => {
    await open(engine, lang, style);
    await walk(engine, words, async (screen) => {
      expect(await engine.evaluate(overflowing), screen).toEqual([]);
    });
  });
});

/** Only Chromium tells how far things shift. */
describe.each(engineNames().filter((name) => name === 'chromium'))('%s', (name) => {
  test.each([
    [390, 844],
    [1280, 800],
  ])('nothing shifts in a window of %i by %i', async (width, height) => {
    const engine = await startEngine(name, { width, height });
    onTestFinished(() => engine.close());
    await open(engine, 'de');
    await walk(engine, de, async (screen) => {
      expect(await engine.evaluate(shifted), screen).toEqual([]);
    });
  });
});
