import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInside, missing, openBroken, tag, tagBelow, tries } from './support/broken.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, asked, embed, script, versioned } from './support/site.ts';
import { warned } from './support/told.ts';
import { begin, go } from './support/visit.ts';
import { about, de, en } from '../support/words.ts';

const instagram = about(de, 'Instagram');

const below = `${tagBelow}${script}`;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  /** The links are all there is: neither message nor offer, and no other language. */
  async function expectOnlyInside() {
    await expectInside(engine);
    const text = await engine.text();
    for (const words of [de, en])
      for (const key of ['title', 'failed', 'retry', 'offer'] as const)
        expect(text).not.toContain(words[key]);
  }

  test('no script: the inside of the tag', async () => {
    const { server } = await openBroken(engine, {}, tag);
    await expectOnlyInside();
    expect(server.requests.filter((path) => path.startsWith('/cdn'))).toEqual([]);
  });

  test('no loader: the inside of the tag', async () => {
    const broken = script.replace('embed.js', 'gone.js');
    const { server } = await openBroken(engine, {}, `${tag}${broken}`);
    await asked(server, '/cdn/gone.js');
    await expectOnlyInside();
  });

  test('no wizard: three tries, the inside of the tag, and one warning', async () => {
    const { server, mend } = await openBroken(engine, { wizard: missing });
    await warned(engine);
    await expectOnlyInside();
    expect(server.requests).toEqual(expect.arrayContaining(tries('wizard')));
    mend();
    await engine.evaluate(() => void dispatchEvent(new Event('online')));
    await begin(engine, instagram('ask.account'));
    await warned(engine);
  });

  test('a browser that comes online in vain tells the console once', async () => {
    await openBroken(engine, { wizard: missing });
    await warned(engine);
    await engine.evaluate(() => void dispatchEvent(new Event('online')));
    await warned(engine, 'load', 'load');
    await expectOnlyInside();
  });

  test('the wizard never comes: the inside of the tag', async () => {
    const { server } = await openBroken(engine, { wizard: { hang: true } });
    const path = `${versioned}/services/instagram.de.js`;
    await asked(server, path);
    await expectOnlyInside();
    expect(await engine.errors()).toEqual([]);
  });

  test.each(['words/de', 'services/instagram.de', 'lists/regions.de.d'])(
    'no %s, in sight: three tries, then the links stay as they are; nothing turns English',
    async (path) => {
      const { server } = await openBroken(engine, { [path]: missing });
      await warned(engine);
      expect(server.requests).toEqual(expect.arrayContaining(tries(path)));
      await expectOnlyInside();
      expect(server.requests.filter((asked) => /[/.]en\b/.test(asked))).toEqual([]);
    },
  );

  test('no words at all, below: the links, and nothing in any language', async () => {
    await openBroken(engine, { 'words/de': missing, 'words/en': missing }, below);
    await warned(engine);
    await expectOnlyInside();
  });

  test.each([
    ['services/instagram.de', below, instagram('ask.account')],
    ['lists/regions.de.d', below, instagram('ask.account')],
    ['lists/services.de', `${above}${embed('lang="de"')}${script}`, de['ask.service']],
  ])('no %s, below: links and a way to try again, which works', async (path, body, heading) => {
    const { server, mend } = await openBroken(engine, { [path]: missing }, body);
    await engine.waitFor(de.failed);
    await warned(engine);
    await expectInside(engine);
    await engine.press(de.retry);
    await warned(engine, 'load', 'load');
    await engine.waitFor(de.failed);
    await expectInside(engine);
    mend();
    await go(engine, de.retry, heading);
    expect(await engine.text()).not.toContain(de.failed);
    expect(server.requests.filter((asked) => /[/.]en\b/.test(asked))).toEqual([]);
  });
});
