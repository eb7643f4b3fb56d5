import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, embed, script, site } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { offer } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de, en } from '../support/words.ts';

/** Wraps every text in two elements and changes it a little, in shadow roots too, now and whenever something changes. */
const translator = `
  const skip = new Set(['SCRIPT', 'STYLE', 'OPTION', 'FONT', 'SELECT']);
  const wrap = (text) => {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(document.createTextNode(text.data.replace(/\\S.*\\S/s, '‹$&›')));
  };
  const walk = (node) => {
    if (node instanceof Text) {
      if (node.data.trim() && node.parentElement && !skip.has(node.parentElement.nodeName)) wrap(node);
      return;
    }
    if (node.shadowRoot) watch(node.shadowRoot);
    for (const child of [...node.childNodes]) walk(child);
  };
  const watch = (root) => {
    if (root.isWatched) return;
    root.isWatched = true;
    walk(root);
    new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records)
        for (const node of type === 'characterData' ? [target] : addedNodes) if (node.isConnected) walk(node);
    }).observe(root, { childList: true, subtree: true, characterData: true });
  };
  watch(document.documentElement);
  setInterval(() => walk(document.body), 50);`;

const unmarked = (text: string) => text.replace(/[‹›]/g, '');
const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(body: string) {
    const page = article(`${body}<script src="/translator.js"></script>${script}`);
    const server = await site(page, { pages: { '/translator.js': translator } });
    await engine.open(`${server.url}/`);
  }

  /** The parts of the screen as a reader sees them: heading, way back, and what can be answered. */
  const screen = () =>
    engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      const textOf = (selector: string) =>
        [...(root?.querySelectorAll(selector) ?? [])].map(
          (e) => e.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        );
      return {
        headings: textOf('.heading'),
        answers: textOf('.answers'),
        choices: textOf('.choice'),
        back: textOf('[part=back]'),
        on: textOf('.on button'),
      };
    });

  /** The screen has been translated as a whole, and has nothing of another. */
  const expectScreen = (wanted: Record<string, string[]>) =>
    until(5000, async () => {
      const shown = await screen();
      const plain = Object.entries(shown).map(([part, texts]) => [part, texts.map(unmarked)]);
      expect(Object.fromEntries(plain)).toMatchObject(wanted);
      for (const text of Object.values(shown).flat()) expect(text).toMatch(/‹.+›/);
    });

  const german = embed('service="instagram" region="de" lang="de"');
  /** Kinds of accounts; that there was a notification is no answer. */
  const choices = 6;

  test.each([
    ['in sight', german],
    ['below', `${above}${german}`],
  ])('%s, each screen has its own heading, Back and answers', async (where, body) => {
    await open(body);
    if (where === 'in sight') await engine.press(offer);
    const service = ['Instagram · Deutschland'];
    const first = { headings: [instagram('ask.account')], answers: service, back: [] };
    await expectScreen(first);
    expect((await screen()).choices).toHaveLength(choices);
    await engine.press(new RegExp(`^‹${de['account.one']}›$`));
    const one = { answers: [`${service[0]} · ${de['account.one']}`], back: [de.back], choices: [] };
    await expectScreen({ ...one, headings: [form] });
    await engine.press(`‹${de['next.open']}›`);
    await expectScreen({ ...one, headings: [instagram('form.heading')], on: [de['stuck.form']] });
    await engine.press(`‹${de['next.sent']}›`);
    await expectScreen({ headings: [instagram('done.filed')], back: [de.back] });
    await engine.press(`‹${de.back}›`);
    await expectScreen({ ...one, headings: [instagram('form.heading')] });
    await engine.press(`‹${de.back}›`);
    await expectScreen({ ...one, headings: [form] });
    await engine.press(`‹${de.change}›`);
    await expectScreen({ headings: [de['ask.answers']], back: [de.back] });
    await engine.press(new RegExp(`^‹${de['account.one']}›`));
    await expectScreen({ headings: [instagram('ask.account')], back: [de.back] });
    await engine.press(`‹${de.back}›`);
    await expectScreen({ ...one, headings: [form] });
    await engine.press(`‹${de.change}›`);
    await engine.press(/^‹Deutschland›/);
    await expectScreen({ headings: [de['ask.region']], back: [de.back] });
    await engine.press(`‹${de.back}›`);
    await expectScreen({ ...one, headings: [form] });
    await engine.press(`‹${de.change}›`);
    await engine.press(`‹${de.restart}›`);
    await expectScreen(first);
    await expectSilence(engine);
  });

  test('what the page changes is said anew', async () => {
    await open(`${above}${german}`);
    await expectScreen({
      headings: [instagram('ask.account')],
      answers: ['Instagram · Deutschland'],
    });
    await engine.evaluate(() =>
      document.querySelector('opt-out-wizard')?.setAttribute('service', 'facebook'),
    );
    await expectScreen({
      headings: [about(de, 'Facebook')('ask.account')],
      answers: ['Facebook · Deutschland'],
    });
    await engine.press(new RegExp(`^‹${de.sources}›`));
    await engine.waitFor(de['why.read']);
    await engine.evaluate(() =>
      document.querySelector('opt-out-wizard')?.setAttribute('lang', 'en'),
    );
    await until(5000, async () =>
      expect((await screen()).headings.map(unmarked)).toEqual([
        about(en, 'Facebook')('ask.account'),
      ]),
    );
    expect(await engine.text()).not.toContain(de['account.one']);
  });

  test('sources that come later are those of the screen', async () => {
    await open(`${above}${german}`);
    await engine.press(new RegExp(`^‹${de.sources}›`));
    await engine.waitFor(de['why.read']);
    await engine.press(new RegExp(`^‹${de['account.one']}›$`));
    await expectScreen({ headings: [form] });
    expect(await engine.text()).not.toContain(instagram('ask.account'));
  });
});
