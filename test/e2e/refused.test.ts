import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { once, openBroken, tag, tagBelow, type Broken } from './support/broken.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, embed, script, versioned } from './support/site.ts';
import { expectSilence, told, warned } from './support/told.ts';
import { arrive, begin, chooseIn, go, reopen, sourcesIn } from './support/visit.ts';
import { CHANGED } from './support/changed.ts';
import { until } from './support/until.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');
/** What an overloaded server answers to everything. */
const refused: Broken = { status: 503 };

const first = ['wizard', 'words/de', 'services/instagram.de', 'lists/regions.de.d'];
const later = ['later', 'words/de.later', 'services/instagram.de.later'];

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name, { timezone: 'Europe/Berlin' });
  });
  afterAll(() => engine?.close());

  const open = (path: string, body: string) =>
    openBroken(engine, { [path]: once }, `${body}${script}`);

  /** Nobody noticed, and nothing else was tried instead. */
  async function unnoticed(requests: string[], path: string) {
    await expectSilence(engine);
    expect(requests).toContain(`${versioned}/${path}.js`);
    expect(requests.filter((asked) => /[/.]en\b/.test(asked))).toEqual([]);
  }

  test.each(first)('%s refused once, in sight', async (path) => {
    const { server } = await open(path, tag);
    await begin(engine, instagram('ask.account'));
    await unnoticed(server.requests, path);
  });

  test.each(first)('%s refused once, below', async (path) => {
    const { server } = await open(path, tagBelow);
    await engine.waitFor(instagram('ask.account'));
    await unnoticed(server.requests, path);
  });

  test.each(later)('%s refused once', async (path) => {
    const { server } = await open(path, tag);
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    await go(engine, de['next.open'], instagram('form.heading'));
    await unnoticed(server.requests, path);
  });

  test.each([
    ['lists/services.de', 'lang="de"', de['ask.service']],
    ['lists/regions.de', 'service="instagram" lang="de"', de['ask.region']],
    ['ask', 'service="instagram" lang="de"', de['ask.region']],
    ['words/de.more', 'service="instagram" lang="de"', de['ask.region']],
    ['browser-guess', 'service="instagram" region="auto" lang="de"', instagram('ask.account')],
  ])('%s refused once to %s', async (path, attributes, heading) => {
    const { server } = await open(path, `${above}${embed(attributes)}`);
    await engine.waitFor(heading);
    await unnoticed(server.requests, path);
  });

  test.each(CHANGED)(
    '%s refused once when it is chosen',
    async (path, answer, question, to, next) => {
      const { server } = await open(path, tag);
      await begin(engine, instagram('ask.account'));
      await reopen(engine, de, answer, question);
      await chooseIn(engine, de, to);
      await go(engine, de.continue, next);
      await unnoticed(server.requests, path);
    },
  );

  test('sources refused once', async () => {
    const { server } = await open('services/instagram.de.evidence', tag);
    await begin(engine, instagram('ask.account'));
    await engine.press(sourcesIn(de));
    await engine.waitFor(de['why.read']);
    await unnoticed(server.requests, 'services/instagram.de.evidence');
  });

  test('a tag that comes near after the wizard was refused for good asks anew', async () => {
    const { mend } = await openBroken(engine, { wizard: refused }, `${tag}${script}`);
    await warned(engine);
    mend();
    await engine.evaluate(() => {
      const second = document.querySelector('opt-out-wizard')!.cloneNode(true);
      document.body.append(second);
    });
    await begin(engine, instagram('ask.account'));
    expect(await told(engine)).toEqual(['load']);
  });

  test('a question refused for good, and again, is told each time', async () => {
    await openBroken(engine, { 'lists/services.de': refused });
    await begin(engine, instagram('ask.account'));
    await go(engine, de.change, de['ask.answers']);
    for (const codes of [['load'], ['load', 'load']]) {
      await engine.press(/^Instagram /);
      await until(8000, async () => expect(await told(engine)).toEqual(codes));
      await engine.waitFor(de.stayed);
    }
    await warned(engine, 'load', 'load');
    await go(engine, de.back, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    await arrive(engine, form);
  });
});
