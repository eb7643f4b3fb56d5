import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrivacyStatement } from '../../src/editions/privacy.ts';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { article, dist, embed, script, site } from './support/site.ts';
import { begin, go } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const statement = JSON.parse(
  readFileSync(join(dist, 'cdn/privacy.json'), 'utf8'),
) as PrivacyStatement;
const instagram = about(de, 'Instagram');

/** Notes everything by which a page could keep or send something. */
const spy = `globalThis.spied = [];
  globalThis.heard = [];
  const note = (owner, name, label) => {
    const own = owner?.[name];
    if (!own) return;
    owner[name] = function (...args) {
      spied.push(label + ' ' + String(args[0]));
      return Reflect.apply(own, this, args);
    };
  };
  note(globalThis, 'fetch', 'fetch');
  note(globalThis, 'open', 'open');
  note(Navigator.prototype, 'sendBeacon', 'beacon');
  note(XMLHttpRequest.prototype, 'open', 'xhr');
  note(Storage.prototype, 'setItem', 'storage');
  note(globalThis.IDBFactory?.prototype, 'open', 'database');
  note(globalThis.CacheStorage?.prototype, 'open', 'cache');
  note(History.prototype, 'pushState', 'history');
  note(History.prototype, 'replaceState', 'history');
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image', 'BroadcastChannel'])
    globalThis[name] = function () { spied.push(name); };
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', { set(value) { spied.push('cookie'); set.call(this, value); }, get: () => '' });
  for (const name of ['opt-out-step', 'opt-out-outcome', 'opt-out-error'])
    addEventListener(name, ({ detail }) => heard.push([name, ...Object.keys(detail)].join(' ')));`;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test('a spied-on journey does what the statement says, and nothing else', async () => {
    const tag = embed('service="instagram" region="de" lang="de"');
    const page = article(`${tag}${script}`, { head: '<script src="/spy.js"></script>' });
    const server = await site(page, { pages: { '/spy.js': spy } });
    await engine.open(`${server.url}/`);
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], instagram('go.form.for'));
    await go(engine, de['next.open'], instagram('form.heading'));
    await go(engine, de['next.sent'], instagram('done.filed'));
    await engine.press(de['case.open']);
    await engine.evaluate(() => new Promise((done) => setTimeout(done, 800)));
    const { spied, heard } = await engine.evaluate(() => {
      const page = globalThis as unknown as Record<'spied' | 'heard', string[]>;
      return { spied: page.spied, heard: page.heard };
    });
    expect(spied).toEqual([...statement.sent, ...statement.cookies]);
    const allowed = new RegExp(
      `^/cdn/(${statement.requests.map(({ files }) => files).join('|')})$`,
    );
    const own = server.requests.filter(
      (path) => !/^\/((collect|told|spy)\.js|favicon\.ico)?$/.test(path),
    );
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((path) => !allowed.test(path))).toEqual([]);
    const events = statement.events.map((event) => [event.name, ...event.holds].join(' '));
    expect(heard.filter((event) => !events.includes(event))).toEqual([]);
    expect(heard.length).toBeGreaterThan(3);
  });
});
