import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, embed, script, site } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { begin, go } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');

const count = 50;
const services = ['instagram', 'facebook', 'whatsapp', 'x', 'chatgpt'];

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test(`${count} embeds on a page ask for each file once and go their own ways`, async () => {
    const tags = Array.from({ length: count }, (_, i) =>
      embed(`service="${services[i % services.length]}" region="de" lang="de"`),
    );
    // The first alone: which of several in sight is ready first is the network's to say.
    const [first = '', ...rest] = tags;
    const page = `${first}<div style="height: 2500px"></div>${rest.join('\n')}${script}`;
    const server = await site(article(page));
    await engine.open(`${server.url}/`);
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], instagram('go.form.for'));
    // Brings every tag near the reader's eyes, from the first to the last.
    const shown = await engine.evaluate(async () => {
      const all = [...document.querySelectorAll('opt-out-wizard')];
      for (const tag of all) {
        tag.scrollIntoView({ behavior: 'instant' });
        for (let i = 0; i < 100 && !tag.shadowRoot?.querySelector('.frame, .offer'); i++)
          await new Promise((done) => setTimeout(done, 50));
      }
      return all.map((tag) => {
        const text = tag.shadowRoot?.querySelector('.frame, .offer')?.textContent;
        return text?.replace(/\s+/g, ' ').trim();
      });
    });
    expect(shown.filter(Boolean)).toHaveLength(count);
    expect(shown.filter((text) => text?.includes('Instagram'))).toHaveLength(count / 5);
    // The first one only has been answered.
    const isAnswered = (text?: string) => text?.includes(`· ${de['account.one']}`);
    expect(shown.map((text, i) => (isAnswered(text) ? i : -1)).filter((i) => i >= 0)).toEqual([0]);
    const files = server.requests.filter((path) => path.startsWith('/cdn'));
    expect(files.filter((path, i) => files.indexOf(path) !== i)).toEqual([]);
    await expectSilence(engine);
  });
});
