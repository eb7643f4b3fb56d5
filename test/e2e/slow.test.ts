import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { held, openBroken, tag, tagBelow } from './support/broken.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { asked, script, versioned } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { arrive, begin, chooseIn, go, offer, reopen } from './support/visit.ts';
import { CHANGED } from './support/changed.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');
const field = '<p><label>Name <input></label> <a href="/next">Next article</a></p>';

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  /** What of the wizard tells that it is busy. */
  const busy = () =>
    engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      const status = root?.querySelector('.status')?.textContent?.trim();
      return [root?.querySelector('section')?.ariaBusy, status];
    });

  const active = () =>
    engine.evaluate(() => {
      const { activeElement } = document;
      const { localName } = activeElement?.shadowRoot?.activeElement ?? activeElement!;
      return localName;
    });

  const focusOn = (selector: 'input' | 'opt-out-wizard a') =>
    selector === 'input'
      ? engine.evaluate(() => document.querySelector('input')?.focus())
      : engine.evaluate(() =>
          document.querySelector<HTMLElement>('opt-out-wizard a')?.focus({ preventScroll: true }),
        );

  const says = (...wanted: string[]) =>
    until(2000, async () => expect(await busy()).toEqual(wanted));

  /** A press whose answer waits says so, whatever waits; then it comes, and the focus with it. */
  async function waits(press: string | RegExp, heading: string, field: boolean, come: () => void) {
    await engine.press(press);
    await says('true', de.loading);
    if (field) await focusOn('input');
    come();
    await until(5000, async () => expect(await engine.text()).toContain(heading));
    await says('false', '');
    if (field) expect(await active()).toBe('input');
    else await arrive(engine, heading);
    await expectSilence(engine);
  }

  test('the page stands where it is to stand with the first screen, not when later code comes', async () => {
    const { fault, come } = held();
    const lines = (count: number) => '<p>An article.</p>'.repeat(count);
    await openBroken(engine, { later: fault }, `${lines(6)}${tag}${lines(40)}${script}`);
    /** The page’s and the box’s. Firefox rounds once it has settled. */
    const place = () =>
      engine.evaluate(() => {
        const box = document.querySelector('opt-out-wizard')?.getBoundingClientRect();
        return [scrollY, Math.round(box?.top ?? NaN)];
      });
    // Its press brings the button into the middle of the window.
    await begin(engine, instagram('ask.account'));
    const [stood = NaN, top] = await place();
    expect([-1, 0, 1]).toContain(top);
    come();
    await until(5000, async () =>
      expect(await engine.text()).toMatch(new RegExp(`${de.sources}\\s\\(\\d+\\)`)),
    );
    const [stands = NaN] = await place();
    expect(Math.abs(stands - stood)).toBeLessThanOrEqual(1);
    await expectSilence(engine);
  });

  describe.each([
    ['nobody else has the focus', false],
    ['a field of the page has the focus by then', true],
  ])('%s', (_, isField) => {
    test.each(['later', 'words/de.later', 'services/instagram.de.later'])(
      'a screen that waits for %s',
      async (path) => {
        const { fault, come } = held();
        await openBroken(engine, { [path]: fault }, `${tag}${field}${script}`);
        await begin(engine, instagram('ask.account'));
        await go(engine, de['account.one'], form);
        await waits(de['next.open'], instagram('form.heading'), isField, come);
      },
    );

    test.each([
      ['lists/services.de', 'Instagram', de['ask.service']],
      ['lists/regions.de', 'Deutschland', de['ask.region']],
    ])('a question that waits for %s', async (path, answer, question) => {
      const { fault, come } = held();
      await openBroken(engine, { [path]: fault }, `${tag}${field}${script}`);
      await begin(engine, instagram('ask.account'));
      await go(engine, de.change, de['ask.answers']);
      await waits(new RegExp(`^${answer} `), question, isField, come);
    });

    test.each(CHANGED)('a choice that waits for %s', async (path, answer, question, to, next) => {
      const { fault, come } = held();
      await openBroken(engine, { [path]: fault }, `${tag}${field}${script}`);
      await begin(engine, instagram('ask.account'));
      await reopen(engine, de, answer, question);
      await chooseIn(engine, de, to);
      await waits(de.continue, next, isField, come);
    });
  });

  test.each([
    ['in sight', tag, offer],
    ['below', tagBelow, instagram('ask.account')],
  ])('%s, arriving leaves the focus to a field of the page', async (_, body, shown) => {
    const { fault, come } = held();
    const { server } = await openBroken(engine, { wizard: fault }, `${field}${body}${script}`);
    await asked(server, `${versioned}/wizard.js`);
    await focusOn('input');
    come();
    await engine.waitFor(shown);
    expect(await active()).toBe('input');
  });

  test.each([
    ['in sight', tag],
    ['below', tagBelow],
  ])('%s, a link in the tag that has the focus keeps it', async (where, body) => {
    const { fault, come } = held();
    const { server } = await openBroken(engine, { wizard: fault }, `${body}${field}${script}`);
    await asked(server, `${versioned}/wizard.js`);
    await focusOn('opt-out-wizard a');
    come();
    await new Promise((done) => setTimeout(done, 700));
    expect(await active()).toBe('a');
    expect(await engine.text()).not.toMatch(offer);
    expect(await engine.text()).not.toContain(instagram('ask.account'));
    // On from there, which brings it in sight, and back into what stands in its place by then.
    await engine.key('Tab');
    if (name === 'webkit' && where === 'below') {
      // WebKit scrolls only after the focus has left the link: by then the wizard has opened, unseen.
      await engine.waitFor(instagram('ask.account'));
      expect(await active()).toBe('input');
      await engine.key('Shift+Tab');
      expect(await active()).toBe('summary');
      return expectSilence(engine);
    }
    await engine.waitFor(offer);
    expect(await active()).toBe('input');
    await engine.key('Shift+Tab');
    expect(await active()).toBe('button');
    await engine.key('Enter');
    await arrive(engine, instagram('ask.account'));
    await expectSilence(engine);
  });
});
