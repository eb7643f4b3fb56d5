/** Files that come, and are not what they should be, at any point of a journey: it is said, and nothing is thrown. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instead, tag } from './support/broken.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, hurry, ownLink, script, site, versioned } from './support/site.ts';
import { warned } from './support/told.ts';
import { begin, go, linksOut, sourcesIn } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
type How = keyof typeof instead;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name, { timezone: 'Europe/Berlin' });
  });
  afterAll(() => engine?.close());

  /** The first screen, where some files are not what they should be. */
  async function open(how: How, ...names: string[]) {
    const paths = names.map((each) => `${versioned}/${each}.js`);
    const pages = Object.fromEntries(paths.map((path) => [path, instead[how](path)]));
    const server = await site(article(tag + script, { head: hurry }), { pages });
    await engine.open(`${server.url}/`);
    await begin(engine, instagram('ask.account'));
  }
  const toOutcome = async () => {
    await go(engine, de['next.open'], instagram('form.heading'));
    await go(engine, de['next.sent'], instagram('done.filed'));
  };

  test('empty: what stands behind a screen, and what is printed', async () => {
    await open('empty', 'behind', 'print');
    await engine.press(sourcesIn(de));
    await engine.waitFor(de.failed);
    await go(engine, de['account.one'], instagram('go.form.for'));
    expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
    await toOutcome();
    await warned(engine);
  });

  test('another module: the dates, and the record', async () => {
    await open('another module', 'remind', 'proof');
    await go(engine, de['account.one'], instagram('go.form.for'));
    await toOutcome();
    await go(engine, de['case.open'], de['case.open']);
    await engine.press(de['case.remind']);
    await engine.waitFor(de.stayed);
    await warned(engine);
    await engine.press(de['case.proof']);
    await warned(engine, 'load', 'load');
    await engine.waitFor(de.stayed);
  });

  test.each<[How, ...string[]]>([
    ['a page of HTML with 200', 'later'],
    ['truncated', 'words/de.later'],
    ['of the wrong type', 'services/instagram.de.later', 'search.view'],
  ])('%s: %s, before the link', async (how, ...names) => {
    await open(how, ...names);
    await go(engine, de['account.one'], instagram('go.form.for'));
    await engine.press(de['next.open']);
    await engine.waitFor(de.stayed);
    expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
    await warned(engine);
  });

  test.each<[How, string]>([
    ['truncated', 'after'],
    ['another module', 'clocks/eu-gdpr-12-3'],
  ])('%s: %s, after the outcome', async (how, file) => {
    await open(how, file);
    await go(engine, de['account.one'], instagram('go.form.for'));
    await toOutcome();
    await engine.press(de['case.open']);
    await engine.waitFor(de.stayed);
    await warned(engine);
  });
});
