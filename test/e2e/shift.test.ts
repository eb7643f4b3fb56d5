import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { places, shifted } from './support/layout.ts';
import { above, article, embed, ownLink, script, site, versioned } from './support/site.ts';
import { begin, go, offer } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const attributes = 'service="instagram" region="de" lang="de"';
const link = `<a href="${ownLink}">Formular von Meta für Instagram</a>`;

const instagram = about(de, 'Instagram');

/** What editors put into the tag. */
const insides = {
  'a paragraph': `<p>${link}</p>`,
  'the README’s list': `<p>So widersprechen Sie:</p><ul><li>${link}</li></ul>`,
  'a list': `<ul><li>${link}</li><li>${link}</li></ul>`,
  'a bare link': link,
  'more than a screen': `<p>${link}</p>`.repeat(30),
};

/** Where they put it. */
const around: Record<string, (tag: string) => string> = {
  'between paragraphs': (tag) => tag,
  'between boxes without margins': (tag) => `<div>Before</div>${tag}<div>After</div>`,
  'in a box': (tag) => `<div style="border: 1px solid">${tag}</div>`,
  'in a column': (tag) => `<div style="display: flex; flex-direction: column">${tag}</div>`,
  'in a grid': (tag) => `<div style="display: grid; grid-template-columns: 1fr">${tag}</div>`,
  'in a paragraph': (tag) => `<span>Before ${tag} after</span>`,
};

const cases = Object.entries(insides).flatMap(([what, inside]) =>
  Object.keys(around).map((where) => [what, where, inside] as const),
);

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  /**
   * Before it is defined the tag is part of a line, and WebKit counts the margins of the blocks inside to such a box; a
   * block it measures without. What is outside, and the links inside, tell there whether anything moves.
   */
  const isComparable = (place: string) =>
    name !== 'webkit' || !/^(opt-out-wizard|span) /.test(place);

  test.each(cases)('in place of %s %s, the offer moves nothing', async (what, where, inside) => {
    const body = around[where]?.(embed(attributes, inside));
    const fault = (path: string) =>
      path === `${versioned}/wizard.js` ? { delay: 400 } : undefined;
    const server = await site(article(`${body}${script}`), { fault });
    await engine.open(`${server.url}/`);
    await engine.waitFor('Formular von Meta');
    const look = async () => (await engine.evaluate(places)).filter(isComparable);
    const before = await look();
    const isLong = what === 'more than a screen';
    await engine.waitFor(isLong ? instagram('ask.account') : offer);
    expect(await look()).toEqual(before);
    if (!isLong) await begin(engine, instagram('ask.account'));
  });
});

/** Only Chromium tells how far things shift. */
describe.each(engineNames().filter((name) => name === 'chromium'))('%s', (name) => {
  const rest = '<p>More of the article.</p>'.repeat(60);

  test.each([
    ['at the top', (tag: string) => `${tag}${rest}`, 0],
    ['in the middle', (tag: string) => `<p>Some of it.</p>`.repeat(8) + tag + rest, 0],
    ['at the edge', (tag: string) => `<p>Some of it.</p>`.repeat(19) + tag + rest, 0],
    ['below', (tag: string) => `${above}${tag}${rest}`, 0],
    ['above the reader', (tag: string) => `${tag}${rest}`, 300],
    ['far above the reader', (tag: string) => `${tag}${rest}${rest}`, 650],
  ])('%s, without any style, nothing shifts on any screen', async (_, page, scroll) => {
    const engine = await startEngine(name);
    onTestFinished(() => engine.close());
    const back = `<script>scrollTo(0, ${scroll})</script>`;
    const server = await site(article(`${page(embed(attributes))}${back}${script}`));
    await engine.open(`${server.url}/`);
    await engine.waitFor(
      new RegExp(`${offer.source}|${instagram('ask.account').replace('?', '\\?')}`),
    );
    const look = async (screen: string) =>
      expect(await engine.evaluate(shifted), screen).toEqual([]);
    await look('first');
    const offered = (await engine.text()).includes(de.offer);
    if (offered) await begin(engine, instagram('ask.account'));
    await look('opened');
    const form = instagram('go.form.for');
    for (const [press, heading] of [
      [de['account.one'], form],
      [de['stuck.no-form'], instagram('go.form.again')],
      [de['stuck.no-form'], instagram('ask.device.again')],
      [de['device.android'], instagram('go.path')],
      [de['next.there'], instagram('form.heading')],
      [de['next.sent'], instagram('done.filed')],
      [de.back, instagram('form.heading')],
      [de.change, de['ask.answers']],
      [/^Instagram /, de['ask.service']],
      [de.back, instagram('form.heading')],
      [de.change, de['ask.answers']],
      [de.restart, instagram('ask.account')],
    ] as const) {
      await go(engine, press, heading);
      await look(heading);
    }
  });
});
