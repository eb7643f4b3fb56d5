import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameworks } from '../../.tools/ensure-frameworks.mjs';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, embed, hurry, ownLink, script, site } from './support/site.ts';
import { until } from './support/until.ts';
import { begin, go, linksOut } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');

/** Pages that change what scripts build on, in ways the wizard copes with. */
const borne = {
  'froze the built-ins': `
    for (const type of [Object, Array, Function, Promise, Map, Set, String, Error, RegExp])
      [type, type.prototype].forEach(Object.freeze);`,
  'has a Promise of its own, slow and without what came after 2018': `
    const Native = Promise;
    globalThis.Promise = class Slow {
      constructor(work) {
        const late = (done) => (value) => void setTimeout(done, 5, value);
        this.inner = new Native((done, fail) => work(late(done), late(fail)));
      }
      then(done, fail) {
        const next = new Slow(() => undefined);
        next.inner = this.inner.then(done, fail);
        return next;
      }
      catch(fail) { return this.then(null, fail); }
      finally(end) { return this.then((value) => (end(), value), (cause) => { end(); throw cause; }); }
      static resolve(value) { return value instanceof Slow ? value : new Slow((done) => done(value)); }
      static reject(cause) { return new Slow((_, fail) => fail(cause)); }
      static all(list) { return Slow.resolve(Native.all(list)); }
      static race(list) { return Slow.resolve(Native.race(list)); }
    };`,
  'has an Array.from that knows lists only': `
    Array.from = (list) => Array.prototype.slice.call(list);`,
  'wraps every element it defines': `
    const define = customElements.define.bind(customElements);
    customElements.define = (name, type) => define(name, class extends type {});`,
  'has an IntersectionObserver that sees everything': `
    globalThis.IntersectionObserver = class {
      constructor(tell) { this.tell = tell; }
      observe(target) { setTimeout(() => this.tell([{ isIntersecting: true, target }])); }
      unobserve() {}
      disconnect() {}
    };`,
};

/** Pages on which there is no wizard, and nothing is thrown. */
const without: [page: string, script: string][] = [
  [
    'has a Set that cannot be iterated',
    `globalThis.Set = class {
      list = [];
      add(one) { this.list.push(one); }
      has(one) { return this.list.includes(one); }
      delete(one) { this.list = this.list.filter((other) => other !== one); }
      forEach(tell) { this.list.forEach(tell); }
      get size() { return this.list.length; }
    };`,
  ],
  ['lets nobody define elements', `customElements.define = () => undefined;`],
  [
    'refuses shadow roots',
    `Element.prototype.attachShadow = () => { throw new Error('no shadow'); };`,
  ],
  ['has no shadow roots', `delete Element.prototype.attachShadow;`],
  ['has no IntersectionObserver', `delete globalThis.IntersectionObserver;`],
  [
    'has an IntersectionObserver that throws',
    `globalThis.IntersectionObserver = function () { throw new Error('no observer'); };`,
  ],
  ['has no MutationObserver', `delete globalThis.MutationObserver;`],
];

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(before: string, first = '') {
    const tag = embed('service="instagram" region="de" lang="de"');
    const page = article(`${tag}${script}`, {
      head: `${first}<script src="/before.js"></script>`,
    });
    const server = await site(page, { pages: { '/before.js': before } });
    await engine.open(`${server.url}/`);
  }

  /** From the offer to the outcome. */
  async function walk() {
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
    await go(engine, de['next.open'], instagram('form.heading'));
    await go(engine, de['next.sent'], instagram('done.filed'));
    expect(await engine.errors()).toEqual([]);
  }

  for (const [framework, path] of Object.entries(frameworks))
    test.skipIf(!existsSync(path))(`a page with ${framework}`, async () => {
      await open(readFileSync(path, 'utf8'));
      await walk();
    });

  test.each(Object.entries(borne))('a page that %s', async (_, before) => {
    await open(`{${before}}`);
    await walk();
  });

  test('a page that closes every shadow root', async () => {
    await open(`{
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return (globalThis.kept = attach.call(this, { ...init, mode: 'closed' }));
      };
    }`);
    const ask = (question: () => string | undefined, answer: string) =>
      until(5000, async () => expect(await engine.evaluate(question)).toBe(answer));
    await ask(() => {
      const { kept } = globalThis as unknown as { kept?: ShadowRoot };
      kept?.querySelector<HTMLElement>('[part~=open]')?.click();
      return kept?.querySelector('.heading')?.textContent?.trim();
    }, instagram('ask.account'));
    expect(await engine.errors()).toEqual([]);
  });

  test.each(without)('a page that %s keeps its links', async (_, before) => {
    await open(before, hurry);
    await engine.waitFor('Formular von Meta für Instagram');
    await new Promise((done) => setTimeout(done, 700));
    expect((await engine.links()).map(({ href }) => href)).toEqual([ownLink]);
    const errors = (await engine.errors()).filter((error) => !error.startsWith('console.warn'));
    expect(errors).toEqual([]);
  });

  test('a page that has no Set keeps its links', async () => {
    await open(`delete globalThis.Set;`, hurry);
    await new Promise((done) => setTimeout(done, 900));
    // What else looks at the page needs it, too.
    const found = await engine.evaluate(() => {
      const link = document.querySelector<HTMLElement>('opt-out-wizard a');
      const { pageErrors } = globalThis as unknown as { pageErrors: string[] };
      return {
        isSeen: link?.checkVisibility() && link.getBoundingClientRect().height > 0,
        thrown: pageErrors.filter((error) => !error.startsWith('console.warn')),
      };
    });
    expect(found).toEqual({ isSeen: true, thrown: [] });
  });
});
