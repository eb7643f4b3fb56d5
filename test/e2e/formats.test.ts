/** What a browser needs long for the first time is not asked of it before the reader has pressed something. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { above, article, embed, script, site } from './support/site.ts';
import { expectSilence } from './support/told.ts';
import { begin } from './support/visit.ts';
import { about, de } from '../support/words.ts';

/** In `formats`, who made a format or a list of names; a method for dates and numbers makes one, too. */
const spy = `<script>
globalThis.formats = [];
for (const name of ['DateTimeFormat', 'DisplayNames', 'NumberFormat', 'ListFormat', 'Collator', 'PluralRules', 'RelativeTimeFormat', 'Segmenter'])
  Intl[name] = new Proxy(Intl[name], {
    construct: (made, args, target) => (formats.push(name), Reflect.construct(made, args, target)),
    apply: (made, self, args) => (formats.push(name), Reflect.apply(made, self, args)),
  });
for (const kind of ['Date', 'Number', 'Array', 'String'])
  for (const name of ['toLocaleDateString', 'toLocaleTimeString', 'toLocaleString', 'localeCompare']) {
    // The tests' own clock inherits from the browser's.
    let owner = globalThis[kind].prototype;
    while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
    const method = owner?.[name];
    if (owner && owner !== Object.prototype)
      owner[name] = function (...args) {
        formats.push(kind + '.' + name);
        return method.apply(this, args);
      };
  }
</script>`;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  const made = () =>
    engine.evaluate(() => (globalThis as unknown as { formats: string[] }).formats);

  const first = about(de, 'Instagram')('ask.account');
  const attributes = 'service="instagram" region="DE" lang="de"';

  test('the spy sees what is made', async () => {
    const server = await site({ html: article('', { head: spy }) });
    await engine.open(`${server.url}/`);
    const said = engine.evaluate(() => {
      new Date().toLocaleDateString('sv');
      return new Intl.DisplayNames('de', { type: 'region' }).of('DE');
    });
    expect(await said).toBe('Deutschland');
    expect(await made()).toEqual(['Date.toLocaleDateString', 'DisplayNames']);
  });

  test('below the window: the first screen', async () => {
    const html = article(`${above}${embed(attributes)}${script}`, { head: spy });
    const server = await site({ html });
    await engine.open(`${server.url}/`);
    await engine.waitFor(first);
    expect(await made()).toEqual([]);
    await expectSilence(engine);
  });

  test('in sight: the button, and the first screen behind it', async () => {
    const html = article(`${embed(attributes)}${script}`, { head: spy });
    const server = await site({ html });
    await engine.open(`${server.url}/`);
    await begin(engine, first);
    expect(await made()).toEqual([]);
    await expectSilence(engine);
  });
});
