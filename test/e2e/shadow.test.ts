import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, embed, script, site, strict } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { begin, go } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const german = embed('service="instagram" region="de" lang="de"');
const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');

/** Moves the wizard, as the page's script does, into shadow roots of these modes, outermost first. */
const hide = (...modes: ShadowRootMode[]) => `
  {
    const wizard = document.querySelector('opt-out-wizard');
    let place = document.createElement('div');
    wizard.before(place);
    for (const mode of ${JSON.stringify(modes)}) {
      const root = place.attachShadow({ mode });
      place = document.createElement('div');
      root.append(place);
    }
    place.append(wizard);
    globalThis.wizard = wizard;
  }`;

const scripts = {
  '/open.js': hide('open'),
  '/closed.js': hide('closed'),
  '/nested.js': hide('open', 'open', 'open'),
  '/nested-closed.js': hide('open', 'closed'),
  '/late.js': `setTimeout(() => { ${hide('open')} }, 700);`,
  '/made.js': `
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(german)};
    setTimeout(() => {
      document.body.append(host);
      globalThis.wizard = host.shadowRoot.firstElementChild;
    }, 500);`,
};

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(body: string, head = '') {
    const server = await site(article(body, { head }), { pages: scripts });
    await engine.open(`${server.url}/`);
  }

  async function reachForm() {
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    await go(engine, de['next.open'], instagram('form.heading'));
    await expectSilence(engine);
  }

  /** The page's own script is done: what is moved while it has the focus loses it. */
  const isPlaced = async () =>
    expect(await engine.evaluate(() => 'wizard' in globalThis)).toBe(true);

  const places = [
    [
      'moved into one before the loader comes',
      `${german}<script src="/open.js"></script>${script}`,
    ],
    ['moved into three', `${german}<script src="/nested.js"></script>${script}`],
    ['moved late', `${german}${script}<script src="/late.js"></script>`],
    ['added late in one', `${script}<script src="/made.js"></script>`],
    [
      'declared',
      `<div><template shadowrootmode="open"><p>Around</p>${german}</template></div>${script}`,
    ],
    [
      'declared in another',
      `<div><template shadowrootmode="open"><section><template shadowrootmode="open">${german}</template></section></template></div>${script}`,
    ],
    [
      'slotted through one',
      `<div><template shadowrootmode="open"><main><slot></slot></main></template>${german}</div>${script}`,
    ],
  ] as const;

  // WebKitGTK never upgrades an element made before its definition in the shadow root of a host that is not in the page.
  const upgraded = places.filter(([what]) => name !== 'webkit' || what !== 'added late in one');

  test.each(upgraded)('in a shadow root, %s: from the offer to the form', async (_, body) => {
    await open(body);
    if (body.includes('<script src="/')) await until(5000, isPlaced);
    await reachForm();
  });

  /** What only a page that holds the tag can see of it. */
  const shown = () =>
    engine.evaluate(() => {
      const { wizard } = globalThis as unknown as { wizard: HTMLElement };
      return wizard.shadowRoot?.textContent?.replace(/\s+/g, ' ');
    });

  test.each(['/closed.js', '/nested-closed.js'])('in a closed shadow root (%s)', async (path) => {
    await open(`${above}${german}<script src="${path}"></script>${script}`);
    await until(5000, async () => expect(await shown()).toContain(instagram('ask.account')));
    await engine.evaluate(() => {
      const { wizard } = globalThis as unknown as { wizard: HTMLElement };
      wizard.shadowRoot?.querySelector<HTMLElement>('.choice')?.click();
    });
    await until(5000, async () => expect(await shown()).toContain(form));
    await expectSilence(engine);
  });

  test('declared and closed', async () => {
    const body = `<div><template shadowrootmode="closed">${german}</template></div>`;
    const seen = `<script>
      addEventListener('opt-out-step', (event) => (globalThis.steps = event.detail.step));
    </script>`;
    await open(`${above}${body}${seen}${script}`);
    const steps = () =>
      engine.evaluate(() => (globalThis as unknown as { steps?: string }).steps ?? '');
    await until(5000, async () => expect(await steps()).toBe('account'));
    await expectSilence(engine);
  });

  test('the language of a page outside the shadow root is the wizard’s', async () => {
    const inside = embed('service="instagram" region="de"');
    await open(
      `<div lang="de"><template shadowrootmode="open">${inside}</template></div>${script}`,
    );
    await reachForm();
  });

  test.each([
    ['hides what is not defined', ':not(:defined) { display: none }'],
    ['makes it invisible until it is defined', ':not(:defined) { visibility: hidden }'],
    ['hides the tag until it is defined', 'opt-out-wizard:not(:defined) { display: none }'],
    ['gives the tag no box', 'opt-out-wizard { display: contents }'],
    ['gives all it does not know no box', ':not(:defined), opt-out-wizard { display: contents }'],
    ['makes it part of a line', 'opt-out-wizard { display: inline }'],
    ['squeezes it', 'opt-out-wizard { display: inline-block }'],
    ['floats it', 'opt-out-wizard { float: left }'],
    // In WebKitGTK what turns into a block later, as the tag does, loses its height to this rule, wizard or none.
    [
      'contains it',
      `opt-out-wizard { ${name === 'webkit' ? 'display: block; ' : ''}contain: content; content-visibility: auto }`,
    ],
    ['hides what is empty', ':empty { display: none }'],
  ])('a page that %s', async (_, rule) => {
    await open(`${german}${script}`, `<style>${rule}</style>`);
    await reachForm();
    const width = await engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      return root?.querySelector('section')?.getBoundingClientRect().width ?? 0;
    });
    expect(width).toBeGreaterThan(250);
  });

  test('a page that shows the tag only later', async () => {
    await open(`<div hidden>${german}</div>${script}`);
    await engine.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await engine.evaluate(() => document.querySelector('div')?.removeAttribute('hidden'));
    await reachForm();
  });

  test('under the strictest policy', async () => {
    const html = article(
      `<div><template shadowrootmode="open">${german}</template></div>${script}`,
    );
    const server = await site({ html, headers: strict });
    await engine.open(`${server.url}/`);
    await reachForm();
  });
});
