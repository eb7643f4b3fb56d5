/** Pages that take away what every script builds on: whatever happens, the links stay and there is one message. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, embed, hurry, script, site } from './support/site.ts';
import { until } from './support/until.ts';

const tag = embed('service="instagram" region="de" lang="de"');
const clobbering = (name: string) =>
  article(`<form name="${name}"></form>${tag}${script}`, { head: hurry });
const inherited = (code: string) =>
  article(`<script>${code}</script>${tag}${script}`, { head: hurry });

/** What stands on the page beside the tag. */
const PAGES: readonly [what: string, html: string][] = [
  ...['createElement', 'importNode', 'createComment', 'createTreeWalker', 'createTextNode'].map(
    (name): [string, string] => [`a form called ${name}`, clobbering(name)],
  ),
  ['a url on every object', inherited("Object.prototype.url = 'https://evil.example/'")],
  ['a mail on every object', inherited("Object.prototype.mail = { to: 'me@evil.example' }")],
  ['a note on every object', inherited("Object.prototype.note = 'Call +1 900 555 01 99'")],
  [
    'another element of that name',
    article(
      `<script>customElements.define('opt-out-wizard', class extends HTMLElement {})</script>${tag}${script}`,
    ),
  ],
  [
    'a source that has nothing',
    article(
      `${tag}<script>document.querySelector('opt-out-wizard').source = {}</script>${script}`,
      { head: hurry },
    ),
  ],
];

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test.each(PAGES)('%s', async (what, html) => {
    // Nothing of the wizard runs there, and so nothing could tell.
    const isMute = /createElement|another element/.test(what);

    const server = await site({ html });
    await engine.open(`${server.url}/`);
    await engine.evaluate(() => document.querySelector('opt-out-wizard')?.scrollIntoView());
    await until(12_000, async () =>
      expect(await engine.errors()).toEqual(
        isMute ? [] : [expect.stringMatching(/^console\.warn: <opt-out-wizard>: /)],
      ),
    );
    const shown = await engine.evaluate(() => {
      const link = document.querySelector<HTMLElement>('opt-out-wizard a');
      const box = link?.getBoundingClientRect();
      return Boolean(
        box && box.width > 0 && box.height > 0 && getComputedStyle(link!).visibility === 'visible',
      );
    });
    expect(shown).toBe(true);
    const inside = await engine.evaluate(
      () => document.querySelector('opt-out-wizard')?.shadowRoot?.textContent ?? '',
    );
    expect(inside).not.toContain('evil');
  });
});
