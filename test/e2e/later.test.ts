import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInside, missing, openBroken, warned } from './support/broken.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { ownLink } from './support/site.ts';
import { fill, go, linksOut } from './support/visit.ts';
import { de } from '../support/words.ts';

const form = fill(de['go.form'], { company: 'Meta' });

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test('no list of services when one is to be changed: the screen stays', async () => {
    const faults = { 'services/index.de': missing, 'services/index.en': missing };
    const { mend } = await openBroken(engine, faults);
    await engine.press(fill(de.change, { answer: 'Instagram' }));
    await warned(engine);
    await engine.waitFor(de['ask.account']);
    mend();
    await go(engine, fill(de.change, { answer: 'Instagram' }), de['ask.service']);
  });

  test.each([
    ['services/instagram.evidence', de['why.failed']],
    ['rest', de.failed],
  ])('no %s: a message in place of the sources, and the way on', async (path, message) => {
    const { mend } = await openBroken(engine, { [path]: missing });
    await engine.press(de.why);
    await engine.waitFor(message);
    mend();
    await engine.press(de.why);
    await engine.press(de.why);
    await engine.waitFor(de['why.read']);
    await go(engine, de['account.one'], form);
  });

  test.each(['rest', 'words/de.rest', 'services/instagram.de.rest'])(
    'no %s: the screen stays with a message, and the next press works',
    async (path) => {
      const { mend } = await openBroken(engine, { [path]: missing });
      await go(engine, de['account.one'], form);
      await engine.press(de['next.open']);
      await engine.waitFor(de.stayed);
      expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
      mend();
      await go(engine, de['next.open'], de['form.heading']);
      expect(await engine.text()).not.toContain(de.stayed);
      await warned(engine);
    },
  );

  test('slow files come in the end', async () => {
    const names = ['wizard', 'words/de', 'services/instagram.de'];
    const later = ['rest', 'words/de.rest', 'services/instagram.de.rest'];
    const slow = { delay: 300 };
    await openBroken(engine, Object.fromEntries([...names, ...later].map((name) => [name, slow])));
    await expectInside(engine);
    await go(engine, de['account.one'], form);
    await go(engine, de['next.open'], de['form.heading']);
    expect(await engine.errors()).toEqual([]);
  });
});
