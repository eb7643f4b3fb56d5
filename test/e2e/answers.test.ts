import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import {
  type Visit,
  about,
  answersOf,
  expectSaid,
  fill,
  linksOut,
  visit,
} from './support/visit.ts';
import { en } from '../support/words.ts';

const onWeb = `${en['device.web']} ${en.guess}`;
const facebook = about(en, 'Facebook');
const form = facebook('go.form.for');

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  let it: Visit;

  beforeAll(async () => {
    engine = await startEngine(name, { timezone: 'Europe/Berlin' });
  });
  afterAll(() => engine?.close());
  beforeEach(async () => {
    it = await visit(engine, 'service="facebook" region="de"', facebook('ask.account'));
    await it.press(en['account.one'], form);
    await it.press(en['next.open'], facebook('form.heading'));
  });

  const answers = () => answersOf(engine);

  test('back takes one answer after the other, to the first screen', async () => {
    await it.press(en.back, form);
    await it.press(en.back, facebook('ask.account'));
    expect(await engine.text()).not.toContain(en.back);
    expect(await answers()).toEqual(['Facebook', 'Germany']);
    await it.leave();
  });

  test('start over forgets the answers, not what the article says', async () => {
    await it.press(en.change, en['ask.answers']);
    await it.press(en.restart, facebook('ask.account'));
    expect(await answers()).toEqual(['Facebook', 'Germany']);
    await it.leave();
  });

  /** In Brazil there is a path only, so the device is asked for. */
  async function inBrazil() {
    it = await visit(engine, 'service="facebook" region="br"', facebook('ask.account'));
    await it.press(en['account.one'], facebook('ask.device'));
    await it.press(onWeb, facebook('go.path'));
    await it.press(en['next.there'], facebook('form.heading'));
  }

  test('another account keeps the device and the screen; another device the account', async () => {
    await inBrazil();
    await it.reopen(en, en['account.one'], facebook('ask.account'));
    await it.press(en['account.several'], facebook('form.heading'));
    const several = en['account.several'];
    expect(await answers()).toEqual(['Facebook', 'Brazil', several, en['device.web']]);
    await it.reopen(en, en['device.web'], facebook('ask.device'));
    await it.press(en['device.ios'], facebook('go.path'));
    expect(await answers()).toEqual(['Facebook', 'Brazil', several, en['device.ios']]);
    await it.reopen(en, en['device.ios'], facebook('ask.device'));
    await it.press(new RegExp(`^${en['device.web']}`), facebook('form.heading'));
    await it.leave();
  });

  test('another country keeps the account and the device, but claims nothing that was done', async () => {
    await inBrazil();
    await it.reopen(en, 'Brazil', en['ask.region']);
    await it.choose(en, 'GB');
    await it.press(en.continue, form);
    expect(await answers()).toEqual(['Facebook', 'United Kingdom', en['account.one']]);
    await it.reopen(en, 'United Kingdom', en['ask.region']);
    await it.choose(en, 'BR');
    await it.press(en.continue, facebook('go.path'));
    await it.reopen(en, 'Brazil', en['ask.region']);
    await it.choose(en, 'US');
    await it.press(en.continue, fill(en['answer.none'], { region: 'United States' }));
    await it.leave();
  });

  test('another service starts on its first screen that is not answered', async () => {
    await it.reopen(en, 'Facebook', en['ask.service']);
    await it.choose(en, 'whatsapp');
    await it.press(en.continue, about(en, 'WhatsApp')('go.form.for'));
    expect(await answers()).toEqual(['WhatsApp', 'Germany']);
    await it.leave();
  });

  test('a change not made leads back to the screen', async () => {
    for (const [answer, heading] of [
      ['Facebook', en['ask.service']],
      ['Germany', en['ask.region']],
      [en['account.one'], facebook('ask.account')],
    ] as const) {
      await it.reopen(en, answer, heading);
      await it.press(en.back, facebook('form.heading'));
    }
    await it.press(en.change, en['ask.answers']);
    await it.press(en.back, facebook('form.heading'));
    await it.leave();
  });

  test('each answer is asked for anew by its own question, and is marked there', async () => {
    const marked = () =>
      engine.evaluate(() => {
        const root = document.querySelector('opt-out-wizard')?.shadowRoot;
        return [...(root?.querySelectorAll('[aria-current=true]') ?? [])].map((e) =>
          e.textContent?.replace(/\s+/g, ' ').trim(),
        );
      });
    // What the page chose is marked, too, but is no answer of the reader's.
    for (const [answer, heading, said] of [
      ['Germany', en['ask.region'], 'Germany'],
      [en['account.one'], facebook('ask.account'), `${en['account.one']} ${en.chosen}`],
      ['Facebook', en['ask.service'], 'Facebook'],
    ] as const) {
      await it.reopen(en, answer, heading);
      expect(await marked()).toEqual([said]);
      await it.press(en.back, facebook('form.heading'));
    }
    await it.leave();
  });

  test('says why: a source, its date, and that nobody clicked', async () => {
    await it.press(en.back, form);
    await engine.press(new RegExp(`^${en.sources}\\s\\(\\d+\\)$`));
    await engine.waitFor(en['why.read']);
    await expectSaid(engine, en['kind.official']);
    const sources = await engine.evaluate(() =>
      [
        ...(document
          .querySelector('opt-out-wizard')
          ?.shadowRoot?.querySelectorAll('.sources > ul:last-of-type > li') ?? []),
      ].map((li) => li.textContent?.replace(/\s+/g, ' ') ?? ''),
    );
    expect(sources.length).toBeGreaterThan(0);
    // The fold counts them, and what is open: disagreements, and gaps in one list.
    const [name, open] = await engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      const fold = root?.querySelector('.sources');
      const asides = [...(fold?.querySelectorAll(':scope > p:has(+ ul)') ?? [])].slice(0, -1);
      const items = asides.map((p) => p.nextElementSibling?.children.length ?? 0);
      const title = fold?.querySelector('summary')?.textContent?.trim().replace(/\s/g, ' ');
      return [title, asides.map((p, i) => [p.textContent ?? '', items[i] ?? 0] as const)] as const;
    });
    const gaps = open.find(([text]) => text === en['answer.gaps'])?.[1] ?? 0;
    const disputes = open.filter(([text]) => text !== en['answer.gaps']).length;
    expect(disputes).toBeGreaterThan(0);
    expect(name).toBe(`${en.sources} (${sources.length + gaps + disputes})`);
    for (const source of sources) expect(source).toMatch(/\(.+, (.* \d{4}|\d{4}|undated)\)/);
    const hrefs = (await linksOut(engine)).map(({ href }) => href);
    for (const href of hrefs) expect(href).toMatch(/^https:/);
    await it.leave();
  });
});
