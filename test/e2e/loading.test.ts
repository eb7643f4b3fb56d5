import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectInside, missing, openBroken, tag, warned } from './support/broken.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { asked, embed, script, versioned } from './support/site.ts';
import { go } from './support/visit.ts';
import { de, en } from '../support/words.ts';

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test('no script: the inside of the tag', async () => {
    const { server } = await openBroken(engine, {}, tag);
    await expectInside(engine);
    expect(server.requests.filter((path) => path.startsWith('/cdn'))).toEqual([]);
  });

  test('no loader: the inside of the tag', async () => {
    const broken = script.replace('embed.js', 'gone.js');
    const { server } = await openBroken(engine, {}, `${tag}${broken}`);
    await asked(server, '/cdn/gone.js');
    await expectInside(engine);
  });

  test('no wizard: the inside of the tag, and one warning', async () => {
    await openBroken(engine, { wizard: missing });
    await warned(engine);
    await expectInside(engine);
  });

  test('the wizard never comes: the inside of the tag', async () => {
    const { server } = await openBroken(engine, { wizard: { hang: true } });
    const path = `${versioned}/services/instagram.de.js`;
    await asked(server, path);
    await expectInside(engine);
    expect(await engine.errors()).toEqual([]);
  });

  test.each(['words/de', 'services/instagram.de'])('no %s: all in English', async (path) => {
    await openBroken(engine, { [path]: missing });
    await engine.waitFor(en['ask.account']);
    await engine.waitFor('Meta offers an objection form in the EU.');
    expect(await engine.errors()).toEqual([]);
  });

  test('no words at all: the inside of the tag, and one warning', async () => {
    await openBroken(engine, { 'words/de': missing, 'words/en': missing });
    await warned(engine);
    await expectInside(engine);
  });

  test('no facts: the inside of the tag and a way to try again, which works', async () => {
    const faults = { 'services/instagram.de': missing, 'services/instagram.en': missing };
    const { server, mend } = await openBroken(engine, faults);
    await engine.waitFor(de.failed);
    await engine.press(de.retry);
    await asked(server, `${versioned}/services/instagram.en.js?retry=1`);
    await warned(engine);
    await expectInside(engine);
    mend();
    await go(engine, de.retry, de['ask.account']);
    expect(await engine.text()).not.toContain(de.failed);
  });

  test('no list of services: the inside of the tag and a way to try again, which works', async () => {
    const faults = { 'services/index.de': missing, 'services/index.en': missing };
    const { mend } = await openBroken(engine, faults, `${embed('lang="de"')}${script}`);
    await engine.waitFor(de.failed);
    await expectInside(engine);
    mend();
    await go(engine, de.retry, de['ask.service']);
  });
});
