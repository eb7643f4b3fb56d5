import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, hurry, site, strict, versioned } from './support/site.ts';
import { expectSilence, told } from './support/told.ts';
import { go, offer } from './support/visit.ts';
import { until } from './support/until.ts';
import { about, de, fill } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const script = '<script type="module" src="/cdn/checklist.js"></script>';
const tag =
  '<opt-out-checklist lang="de" region="de"><a href="/own">Eigener Link</a></opt-out-checklist>';
const next = (service: string) => fill(de['checklist.next'], { service });
const list = fill(de['checklist.list'], { region: 'Deutschland' });
const at = (service: string, number: string) =>
  fill(de['checklist.at'], { service, number, all: '2' });

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  const kept = () => engine.evaluate(() => ({ ...localStorage }));

  test('two services ticked, worked through, printed; kept and forgotten', async () => {
    const page = { html: article(`${tag}${script}`), headers: strict };
    const { requests, url } = await site(page);
    await engine.open(`${url}/`);
    await engine.waitFor(offer);
    await go(engine, offer, de['checklist.choose']);
    await engine.press('Instagram');
    await engine.press('LinkedIn');
    await go(engine, fill(de['checklist.go'], { count: '2' }), list);
    await engine.waitFor(
      `${de['checklist.verdict.yes']}, ${fill(de['checklist.minutes'], { minutes: '2' })}`,
    );
    await go(engine, next('Instagram'), at('Instagram', '1'));
    await engine.waitFor(instagram('ask.account'));
    await go(engine, 'Ein Konto', instagram('go.form.for'));
    await go(engine, de['next.open'], instagram('form.heading'));
    await go(engine, de['next.sent'], instagram('done.filed'));
    await engine.waitFor(`Instagram: ${de['checklist.did.filed']}`);
    await go(engine, next('LinkedIn'), at('LinkedIn', '2'));
    await engine.press(de['checklist.mine']);
    await go(engine, de['checklist.summary'], de['checklist.summary']);
    const text = await engine.text();
    for (const word of ['Instagram', de['checklist.did.filed'], de['checklist.did.self']])
      expect(text).toContain(word);
    expect(await kept()).toEqual({});
    await engine.press(de['checklist.keep']);
    await engine.waitFor(de['checklist.kept.kept']);
    expect(Object.keys(await kept())).toEqual(['opt-out-wizard']);
    await engine.open(`${url}/`);
    await engine.waitFor(offer);
    await go(engine, offer, list);
    await engine.waitFor(de['checklist.through']);
    await engine.press(de['checklist.forget']);
    await engine.waitFor(de['checklist.kept.forgotten']);
    expect(await kept()).toEqual({});
    await expectSilence(engine);
    const others = requests.filter(
      (path) => !/^\/(cdn\/.+\.js|collect\.js|told\.js|favicon\.ico)?$/.test(path),
    );
    expect(others).toEqual([]);
  });

  test.each([
    ['in sight', ''],
    ['below the window', above],
  ])('without its code the links stay, %s', async (_, before) => {
    let isBroken = true;
    const file = `${versioned}/list-views.js`;
    const fault = (path: string) =>
      isBroken && path.split('?')[0] === file ? { status: 503 } : undefined;
    const html = article(`${before}${tag}${script}`, { head: hurry });
    const { url } = await site({ html, headers: strict }, { fault });
    await engine.open(`${url}/`);
    await until(8000, async () => expect(await told(engine)).toEqual(['load']));
    expect((await engine.links()).map(({ text }) => text)).toEqual(['Eigener Link']);
    if (!before) return;
    isBroken = false;
    await go(engine, de.retry, de['checklist.choose']);
  });
});
