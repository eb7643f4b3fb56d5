import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { type Visit, expectSaid, fill, linksOut, visit } from './support/visit.ts';
import { en } from '../support/words.ts';

const onWeb = `${en['device.web']} ${en.guess}`;
const form = fill(en['go.form'], { company: 'Meta' });
const change = (answer: string) => fill(en.change, { answer });

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  let it: Visit;

  beforeAll(async () => {
    engine = await startEngine(name, { timezone: 'Europe/Berlin' });
  });
  afterAll(() => engine?.close());
  beforeEach(async () => {
    it = await visit(engine, 'service="facebook" region="de"', en['ask.account']);
    await it.press(en['account.one'], form);
    await it.press(en['next.open'], en['form.heading']);
  });

  const answers = () =>
    engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      return [...(root?.querySelectorAll('.answers button') ?? [])].map((b) =>
        b.textContent?.trim(),
      );
    });

  test('back takes one answer after the other, to the first screen', async () => {
    await it.press(en.back, form);
    await it.press(en.back, en['ask.account']);
    expect(await engine.text()).not.toContain(en.back);
    expect(await answers()).toEqual(['Facebook', 'Germany']);
    await it.leave();
  });

  test('start over forgets the answers, not what the article says', async () => {
    await it.press(en.restart, en['ask.account']);
    expect(await answers()).toEqual(['Facebook', 'Germany']);
    await it.leave();
  });

  /** In Brazil there is a path only, so the device is asked for. */
  async function inBrazil() {
    it = await visit(engine, 'service="facebook" region="br"', en['ask.account']);
    await it.press(en['account.one'], en['ask.device']);
    await it.press(onWeb, en['go.path']);
    await it.press(en['next.there'], en['form.heading']);
  }

  test('another account keeps the device and the screen; another device the account', async () => {
    await inBrazil();
    await it.press(change(en['account.one']), en['ask.account']);
    await it.press(en['account.several'], en['form.heading']);
    const several = en['account.several'];
    expect(await answers()).toEqual(['Facebook', 'Brazil', several, en['device.web']]);
    await it.press(change(en['device.web']), en['ask.device']);
    await it.press(en['device.ios'], en['go.path']);
    expect(await answers()).toEqual(['Facebook', 'Brazil', several, en['device.ios']]);
    await it.press(change(en['device.ios']), en['ask.device']);
    await it.press(new RegExp(`^${en['device.web']}`), en['form.heading']);
    await it.leave();
  });

  test('another country keeps the account and the device, but claims nothing that was done', async () => {
    await inBrazil();
    await it.press(change('Brazil'), en['ask.region']);
    await it.choose('GB');
    await it.press(en.continue, form);
    expect(await answers()).toEqual(['Facebook', 'United Kingdom', en['account.one']]);
    await it.press(change('United Kingdom'), en['ask.region']);
    await it.choose('BR');
    await it.press(en.continue, en['go.path']);
    await it.press(change('Brazil'), en['ask.region']);
    await it.choose('US');
    await it.press(en.continue, fill(en['answer.none'], { region: 'United States' }));
    await it.leave();
  });

  test('another service starts on its first screen that is not answered', async () => {
    await it.press(change('Facebook'), en['ask.service']);
    await it.choose('whatsapp');
    await it.press(en.continue, form);
    expect(await answers()).toEqual(['WhatsApp', 'Germany']);
    await it.leave();
  });

  test('a change not made leads back to the screen', async () => {
    for (const [answer, heading] of [
      ['Facebook', en['ask.service']],
      ['Germany', en['ask.region']],
      [en['account.one'], en['ask.account']],
    ] as const) {
      await it.press(change(answer), heading);
      await it.press(en.back, en['form.heading']);
    }
    await it.leave();
  });

  test('from one answer to the next, each asks its own question', async () => {
    await it.press(change('Germany'), en['ask.region']);
    await it.press(change(en['account.one']), en['ask.account']);
    await it.press(change('Germany'), en['ask.region']);
    await it.press(change('Facebook'), en['ask.service']);
    await it.leave();
  });

  test('says why: a source, its date, and that nobody clicked', async () => {
    await it.press(en.back, form);
    await engine.press(en.why);
    await engine.waitFor(en['why.read']);
    await expectSaid(engine, en['kind.official']);
    const sources = await engine.evaluate(() =>
      [
        ...(document.querySelector('opt-out-wizard')?.shadowRoot?.querySelectorAll('.foot li') ??
          []),
      ].map((li) => li.textContent?.replace(/\s+/g, ' ') ?? ''),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/\(.+, (.* \d{4}|\d{4}|undated)\)/);
    const hrefs = (await linksOut(engine)).map(({ href }) => href);
    for (const href of hrefs) expect(href).toMatch(/^https:/);
    await it.leave();
  });
});
