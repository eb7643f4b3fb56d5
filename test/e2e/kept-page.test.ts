/** A browser keeps whole pages that its reader left, and shows them again as they were; nothing of ours forbids it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AheadDriver, aheadDriver } from './support/ahead-driver.ts';
import { makeEngine } from './support/engine.ts';
import { type Engine, engineNames } from './support/engines.ts';
import { article, embed, script, site } from './support/site.ts';
import { begin, expectSaid, go } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');
const tag = embed('service="instagram" region="de" lang="de"');
/** Our server says `no-store` otherwise, for which browsers keep no page. */
const headers = { 'Cache-Control': 'max-age=60' };
const heard = `<script>addEventListener('pageshow', ({ persisted }) => { globalThis.isKept = persisted; });</script>`;

// Playwright forbids Chromium to keep pages, and the other drivers do not tell; `manners.test.ts` goes back in all three.
describe.each(engineNames().filter((name) => name === 'chromium'))('%s', (name) => {
  let driver: AheadDriver;
  let engine: Engine;

  beforeEach(async () => {
    driver = await aheadDriver();
    engine = makeEngine(name, driver);
  });
  afterEach(() => driver?.close());

  test('back from the next page, the screen is as it was left, and goes on', async () => {
    const next = { html: article('The next'), headers };
    const page = { html: article(tag + script, { head: heard }), headers };
    const server = await site(page, { pages: { '/next.html': next } });
    await engine.open(`${server.url}/`);
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    await driver.run('void setTimeout(() => (location.href = "/next.html"), 50)');
    await engine.waitFor('The next');
    await driver.run('void setTimeout(() => history.back(), 50)');
    await until(5000, async () => expect(await driver.run('globalThis.isKept')).toBe(true));
    await expectSaid(engine, form);
    await go(engine, de['next.open'], instagram('form.heading'));
    expect(await engine.errors()).toEqual([]);
  });
});
