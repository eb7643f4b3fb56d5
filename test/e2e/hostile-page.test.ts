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
  // What XState reads of its machines.
  ...['initial', 'type'].map((key): [string, string] => [
    `a text called ${key} on every object`,
    inherited(`Object.prototype.${key} = 'x'`),
  ]),
  [
    'another element of that name',
    article(
      `<script>customElements.define('opt-out-wizard', class extends HTMLElement {})</script>${tag}${script}`,
    ),
  ],
  ...[
    '{}',
    '7',
    '"text"',
    '[]',
    '() => {}',
    '{ spoken: 7 }',
    '{ spoken: /^de|$/ }',
    '{ spoken: /^de|$/, words: () => ({}), entry: () => ({}), regions: () => ({}) }',
    '{ spoken: /^de|$/, words: () => Promise.reject(new Error("x")) }',
    'new Proxy({}, { get() { throw new Error("x"); } })',
  ].map((source): [string, string] => [
    `the source ${source}`,
    article(
      `${tag}<script>document.querySelector('opt-out-wizard').source = ${source}</script>${script}`,
      { head: hurry },
    ),
  ]),
];

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test.each(PAGES)('%s', async (what, html) => {
    // Nothing of the wizard runs there, and so nothing could tell.
    const isMute = /createElement/.test(what);

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
    const told = await engine.evaluate(async () => {
      const errors: string[] = [];
      const hear = ({ message }: ErrorEvent): unknown => errors.push(message);
      addEventListener('error', hear);
      const link = document.querySelector('opt-out-wizard a');
      link?.addEventListener('click', (event) => event.preventDefault());
      for (const type of ['pointerover', 'focusin', 'click'])
        link?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
      await new Promise((done) => setTimeout(done, 50));
      removeEventListener('error', hear);
      return errors;
    });
    expect(told).toEqual([]);
  });

  test.each([
    ['the wizard', 'opt-out-wizard', 'embed.js'],
    ['the list', 'opt-out-checklist', 'checklist.js'],
    ['the wizard, as no module', 'opt-out-wizard', 'embed.classic.js'],
  ])('%s: another script has its name: one message, once', async (_, name, file) => {
    const link = '<p><a href="/form">Form</a></p>';
    const load = `<script type="${file.includes('classic') ? '' : 'module'}" src="/cdn/${file}"></script>`;
    const taken = `<script>customElements.define('${name}', class extends HTMLElement {})</script>`;
    const server = await site({
      html: article(`${taken}<${name}>${link}</${name}>${load}${load.replace('.js', '.js?2')}`),
    });
    await engine.open(`${server.url}/`);
    const message = `console.warn: <${name}>: no wizard, another script has taken the name`;
    await until(8000, async () => expect(await engine.errors()).toEqual([message]));
    expect(await engine.links()).toHaveLength(1);
  });

  test('an image called currentScript is not where code comes from', async () => {
    const html = article(
      `<img name="currentScript" src="/evil/embed.js">${tag}<script src="/cdn/embed.classic.js"></script>`,
    );
    const server = await site(html);
    await engine.open(`${server.url}/`);
    await until(8000, async () => expect(await engine.errors()).toHaveLength(1));
    // Firefox asks for the image again.
    const asked = new Set(server.requests.filter((path) => path.startsWith('/evil/')));
    expect([...asked]).toEqual(['/evil/embed.js']);
    expect(await engine.links()).toHaveLength(1);
  });

  test('forms whose fields are called like what we ask of elements are no stand-ins, and stop none', async () => {
    const asked = ['closest', 'matches', 'querySelector', 'querySelectorAll', 'hasAttribute'];
    const fields = [...asked, 'getAttribute', 'append', 'childNodes'].map(
      (field) => `<input type="hidden" name="${field}">`,
    );
    const form = `<form data-opt-out-wizard="x" lang="fr">${fields.join('')}</form>`;
    const div =
      '<div data-opt-out-wizard="instagram" data-region="de" data-lang="de"><a href="/form">Form</a></div>';
    const server = await site(
      article(`${form}<section></section>${div}${script}<script src="/later.js"></script>`),
      {
        pages: {
          '/later.js': `addEventListener('load', () => setTimeout(() => {
            const box = document.querySelector('section');
            box.innerHTML = ${JSON.stringify(form)};
            setTimeout(() => {
              Node.prototype.appendChild.call(box.firstChild, new Text('in it'));
              box.insertAdjacentHTML('beforeend', ${JSON.stringify(div)});
            }, 100);
          }, 300));`,
        },
      },
    );
    await engine.open(`${server.url}/`);
    await until(8000, async () =>
      expect(
        await engine.evaluate(() =>
          [...document.querySelectorAll('opt-out-wizard')].map(
            ({ parentElement }) => parentElement?.localName,
          ),
        ),
      ).toEqual(['div', 'div']),
    );
    expect(await engine.errors()).toEqual([]);
  });

  test('another copy of the wizard is no stranger', async () => {
    const server = await site({
      html: article(`${tag}${script}${script.replace('.js', '.js?2')}`),
    });
    await engine.open(`${server.url}/`);
    await engine.waitFor('Instagram');
    await until(8000, () => {
      expect(server.requests.some((path) => path.includes('/taken.js'))).toBe(true);
      return Promise.resolve();
    });
    expect(await engine.errors()).toEqual([]);
  });
});
