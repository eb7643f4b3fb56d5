/** Pages may ask the browser to make the next one ahead, before its reader goes there, and perhaps never does. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AheadDriver, aheadDriver } from './support/ahead-driver.ts';
import { makeEngine } from './support/engine.ts';
import { type Engine, engineNames } from './support/engines.ts';
import {
  above,
  article,
  asked,
  embed,
  ownLink,
  script,
  site,
  strict,
  versioned,
} from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { begin, go } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const first = instagram('ask.account');
const loader = '/cdn/embed.js';

const rules = { prerender: [{ urls: ['/next.html'], eagerness: 'immediate' }] };
const before = article(
  `<script type="speculationrules">${JSON.stringify(rules)}</script><a href="/next.html">The next</a>`,
);
const tag = embed('service="instagram" region="de" lang="de"');
const div = `<div data-opt-out-wizard="instagram" data-region="de" data-lang="de"><p><a href="${ownLink}">Formular</a></p></div>`;

// The other engines make no page ahead.
describe.each(engineNames().filter((name) => name === 'chromium'))('%s', (name) => {
  let driver: AheadDriver;
  let engine: Engine;

  beforeEach(async () => {
    driver = await aheadDriver();
    engine = makeEngine(name, driver);
  });
  afterEach(() => driver?.close());

  /** The first article, once the next one is made: nothing of the box but its loader has come. */
  async function openBefore(box: string) {
    const next = { html: article(`${box}${script}`), headers: strict };
    const server = await site(before, { pages: { '/next.html': next } });
    await engine.open(`${server.url}/`);
    await asked(server, loader);
    await until(5000, async () =>
      expect(await driver.runAhead('document.querySelectorAll("opt-out-wizard").length')).toBe(1),
    );
    // Nothing more comes, and there is nothing to wait for.
    await driver.runAhead('new Promise((done) => setTimeout(done, 500))');
    expect(await driver.runAhead('document.prerendering')).toBe(true);
    return () => server.requests.filter((path) => /^\/(cdn\/|next)/.test(path));
  }

  /** The page made ahead is the one that is seen, and was made once, without a word of an error. */
  async function expectOnce(requests: string[]) {
    const start = await driver.run<number>(
      'performance.getEntriesByType("navigation")[0].activationStart',
    );
    expect(start).toBeGreaterThan(0);
    expect(requests.filter((path, i) => requests.indexOf(path) !== i)).toEqual([]);
    await expectSilence(engine);
  }

  test('a page made ahead asks for the loader only; its reader finds the button', async () => {
    const requests = await openBefore(tag);
    expect(requests()).toEqual(['/next.html', loader]);
    await engine.press('The next');
    await begin(engine, first);
    await go(engine, de['account.one'], instagram('go.form.for'));
    await expectOnce(requests());
  });

  test('the box of a filtered page, below the window, is there by itself', async () => {
    const requests = await openBefore(`${above}${div}`);
    expect(requests()).toEqual(['/next.html', loader, `${versioned}/stand-ins.js`]);
    await engine.press('The next');
    await engine.waitFor(first);
    await go(engine, de['account.one'], instagram('go.form.for'));
    await expectOnce(requests());
  });
});
