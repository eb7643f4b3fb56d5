import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, embed, script, site } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { begin, go } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');

const german = embed('service="instagram" region="de" lang="de"');

/** Browsers, and pages, in which style sheets cannot be made or shared. */
const without = [
  ['no constructor', 'delete globalThis.CSSStyleSheet;'],
  [
    'a constructor that refuses',
    `globalThis.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };`,
  ],
  [
    'no list of sheets',
    `for (const type of [ShadowRoot, Document]) delete type.prototype.adoptedStyleSheets;`,
  ],
  [
    'sheets that cannot be filled',
    `delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace;`,
  ],
] as const;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(before: string, body: string) {
    const page = article(`${body}${script}`, { head: '<script src="/before.js"></script>' });
    const server = await site(page, { pages: { '/before.js': before } });
    await engine.open(`${server.url}/`);
  }

  /** One rule of the first screen's sheet and, where there is something to do, one of the later ones'. */
  const look = () =>
    engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')!.shadowRoot!;
      const style = (selector: string) => {
        const found = root.querySelector(selector);
        return found && getComputedStyle(found);
      };
      const texts = [...root.querySelectorAll('style')].map((s) => s.textContent);
      return {
        frame: style('.frame')?.borderTopStyle,
        heading: style('.heading')?.fontWeight,
        move: style('.move')?.display,
        isInside: texts.length > 0,
        isTwice: new Set(texts).size < texts.length,
      };
    });

  test.each(without)('%s: every screen has its styles', async (_, before) => {
    await open(before, `${above}${german}`);
    await engine.waitFor(instagram('ask.account'));
    const styled = { frame: 'solid', heading: '700', isInside: true, isTwice: false };
    expect(await look()).toMatchObject(styled);
    await go(engine, de['account.one'], instagram('go.form.for'));
    expect(await look()).toMatchObject(styled);
    await go(engine, de['next.open'], instagram('form.heading'));
    expect(await look()).toEqual({ ...styled, move: 'flex' });
    await go(engine, de.back, instagram('go.form.for'));
    await go(engine, de['next.open'], instagram('form.heading'));
    expect(await look()).toEqual({ ...styled, move: 'flex' });
    await go(engine, de['next.sent'], instagram('done.filed'));
    expect(await look()).toMatchObject(styled);
    await expectSilence(engine);
  });

  test.each(without)('%s: the offer has its styles', async (_, before) => {
    await open(before, german);
    await engine.waitFor(de.title);
    const overflow = await engine.evaluate(() => {
      const button = document
        .querySelector('opt-out-wizard')!
        .shadowRoot!.querySelector('.offer button')!;
      return getComputedStyle(button).overflow;
    });
    expect(overflow).toBe('hidden');
    await begin(engine, instagram('ask.account'));
    await expectSilence(engine);
  });
});
