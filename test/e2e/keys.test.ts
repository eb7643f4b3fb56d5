import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, embed, script, site } from './support/site.ts';
import { arrive, begin, fill, go, offer } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');

/** A page with shortcuts: it acts on every key that reaches it. */
const shortcuts = `globalThis.keys = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    document.addEventListener(type, ({ key }) => keys.push(key));`;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(body: string, headers: Record<string, string> = {}) {
    const html = article(`${body}${script}`, { head: '<script src="/shortcuts.js"></script>' });
    const server = await site({ html, headers }, { pages: { '/shortcuts.js': shortcuts } });
    await engine.open(`${server.url}/`);
  }

  const heard = () =>
    engine.evaluate(() => (globalThis as unknown as { keys: string[] }).keys.splice(0));

  const focusOn = async () => {
    await engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      const select = root?.querySelector('select');
      const fold = select?.closest('details');
      if (fold) fold.open = true;
      select?.focus();
    });
  };

  const value = () =>
    engine.evaluate(
      () =>
        document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('select')?.value ?? '',
    );

  test('letters typed in the list of countries stay there', async () => {
    await open(`${above}${embed('service="instagram" lang="de"')}`);
    await engine.waitFor(de['ask.region']);
    await focusOn();
    for (const letter of 'schwe') await engine.key(letter);
    expect(['SE', 'CH']).toContain(await value());
    expect(await heard()).toEqual([]);
  });

  test('letters typed in the field that finds a country stay there', async () => {
    await open(`${above}${embed('service="instagram" lang="de"')}`);
    await engine.waitFor(de['ask.region']);
    await engine.evaluate(() => {
      document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('input')?.focus();
    });
    for (const letter of 'schwe') await engine.key(letter);
    await engine.waitFor(fill(de['found.some'], { count: '2' }));
    expect(await engine.text()).toContain('Schweden');
    expect(await heard()).toEqual([]);
  });

  test('Escape, Tab and keys with a modifier reach the page', async () => {
    await open(`${above}${embed('service="instagram" lang="de"')}`);
    await engine.waitFor(de['ask.region']);
    await focusOn();
    await engine.key('Escape');
    expect(await heard()).toContain('Escape');
    await engine.key('Control+k');
    expect(await heard()).toContain('k');
    await focusOn();
    await engine.key('Tab');
    expect(await heard()).toContain('Tab');
  });

  test('letters pressed on a button, and anywhere else, are the page’s', async () => {
    await open(embed('service="instagram" region="de" lang="de"'));
    await begin(engine, instagram('ask.account'));
    await heard();
    await engine.key('j');
    expect(await heard()).toContain('j');
    await engine.key('Tab');
    await heard();
    await engine.key('j');
    expect(await heard()).toContain('j');
  });

  test('Enter and Space on a button press it and nothing of the page', async () => {
    await open(embed('service="instagram" region="de" lang="de"'));
    await engine.waitFor(offer);
    await engine.key('Tab');
    await heard();
    await engine.key('Enter');
    await arrive(engine, instagram('ask.account'));
    // The key comes up where the focus went.
    expect((await heard()).length).toBeLessThanOrEqual(1);
  });

  test('in a frame that may open no window, a link that opened nothing says so', async () => {
    const sandbox = 'sandbox allow-scripts allow-same-origin allow-forms';
    await open(embed('service="instagram" region="de" lang="de"'), {
      'Content-Security-Policy': sandbox,
    });
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], instagram('go.form.for'));
    await engine.press(new RegExp(`^${de['open.form']}`));
    await engine.waitFor(de['not-opened']);
    await go(engine, de['next.open'], instagram('form.heading'));
    expect(await engine.text()).not.toContain(de['not-opened']);
  });
});
