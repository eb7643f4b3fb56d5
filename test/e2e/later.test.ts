import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { missing, openBroken, type Broken } from './support/broken.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { ownLink } from './support/site.ts';
import { expectSilence, warned } from './support/told.ts';
import { CHANGED } from './support/changed.ts';
import { begin, chooseIn, expectSaid, go, linksOut, reopen, sourcesIn } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;
  let mend: () => void;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());
  beforeEach(() => engine.open('about:blank'));

  async function open(faults: Record<string, Broken>) {
    ({ mend } = await openBroken(engine, faults));
    await begin(engine, instagram('ask.account'));
  }

  test.each([
    ['lists/services.de', 'Instagram', de['ask.service']],
    ['lists/regions.de', 'Deutschland', de['ask.region']],
    ['browser-guess', 'Deutschland', de['ask.region']],
  ])('no %s when an answer is to be changed: the screen stays', async (path, answer, question) => {
    await open({ [path]: missing });
    await go(engine, de.change, de['ask.answers']);
    await engine.press(new RegExp(`^${answer} `));
    if (path === 'browser-guess') return arrives(question);
    await engine.waitFor(de.stayed);
    await expectSaid(engine, de['ask.answers'], answer);
    await warned(engine);
    mend();
    await go(engine, new RegExp(`^${answer} `), question);
    expect(await engine.text()).not.toContain(de.stayed);
  });

  /** The country is known: its list needs no guess. */
  async function arrives(question: string) {
    await engine.waitFor(question);
    await expectSilence(engine);
  }

  test.each(CHANGED)(
    'no %s for what was chosen: the list stays',
    async (path, answer, question, to, next) => {
      await open({ [path]: missing });
      await reopen(engine, de, answer, question);
      await chooseIn(engine, de, to);
      await engine.press(de.continue);
      await engine.waitFor(de.stayed);
      await warned(engine);
      await expectSaid(engine, question);
      await engine.press(de.continue);
      await warned(engine, 'load', 'load');
      await engine.waitFor(de.stayed);
      mend();
      await go(engine, de.continue, next);
    },
  );

  test.each([
    ['services/instagram.de.evidence', de.failed],
    ['services/instagram.de.behind', de.failed],
    ['words/de.more', de.failed],
    ['behind', de.failed],
    ['later', de.failed],
  ])('no %s: a message in place of the sources, and the way on', async (path, message) => {
    await open({ [path]: missing });
    await engine.press(sourcesIn(de));
    await engine.waitFor(message);
    mend();
    await engine.press(sourcesIn(de));
    await engine.press(sourcesIn(de));
    await engine.waitFor(de['why.read']);
    await go(engine, de['account.one'], form);
  });

  test.each(['later', 'words/de.later', 'services/instagram.de.later'])(
    'no %s: the screen stays with a message, and the next press works',
    async (path) => {
      await open({ [path]: missing });
      await go(engine, de['account.one'], form);
      await engine.press(de['next.open']);
      await engine.waitFor(de.stayed);
      expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
      mend();
      await go(engine, de['next.open'], instagram('form.heading'));
      expect(await engine.text()).not.toContain(de.stayed);
      await warned(engine);
    },
  );

  test('slow files come in the end', async () => {
    const names = ['wizard', 'words/de', 'services/instagram.de', 'lists/regions.de.d'];
    const later = ['later', 'words/de.later', 'services/instagram.de.later'];
    const slow = { delay: 300 };
    await open(Object.fromEntries([...names, ...later].map((name) => [name, slow])));
    await go(engine, de['account.one'], form);
    await go(engine, de['next.open'], instagram('form.heading'));
    await expectSilence(engine);
  });
});
