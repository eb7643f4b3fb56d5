import { expect } from 'vitest';
import type { Fault } from '../../../.tools/serve.mjs';
import type { Engine } from './engines.ts';
import { above, article, embed, ownLink, script, site, strict, versioned } from './site.ts';
import { until } from './until.ts';

/** The embed of these tests. */
export const tag = embed('service="instagram" region="de" lang="de"');

/** The same below the window, where the wizard opens by itself. */
export const tagBelow = `${above}${tag}`;

/** How a file fails: always, or the first times it is asked for. */
export interface Broken extends Fault {
  times?: number;
}

/** A file that is not there. */
export const missing: Broken = { status: 404 };

/** A file that an overloaded server refuses once. */
export const once: Broken = { status: 503, times: 1 };

/** Keeps the codes of the wizard's error events in `told`. */
const listener = `globalThis.told = [];
  addEventListener('opt-out-error', ({ detail }) => told.push(detail.code));`;

/** Opens an article whose files of this version fail as told, until `mend` is called. */
export async function openBroken(
  engine: Engine,
  faults: Record<string, Broken>,
  body = `${tag}${script}`,
) {
  const named = new Map<string, Broken>();
  for (const [path, fault] of Object.entries(faults))
    named.set(`${versioned}/${path}.js`, { ...fault });
  const fault = (path: string): Fault | undefined => {
    const found = named.get(path);
    if (found?.times !== undefined && found.times-- === 1) named.delete(path);
    return found;
  };
  const head = '<script src="/told.js"></script>';
  const page = { html: article(body, { head }), headers: strict };
  const server = await site(page, { fault, pages: { '/told.js': listener } });
  await engine.open(`${server.url}/`);
  return { server, mend: () => named.clear() };
}

/** Waits for the one warning a fault is worth, and for as many events as there were failures. */
export const warned = (engine: Engine, failures = 1) =>
  until(8000, async () => {
    const one = expect.stringMatching(/^console.warn: <opt-out-wizard>: /) as string;
    expect(await engine.errors()).toEqual([one]);
    expect(await told(engine)).toEqual(Array.from({ length: failures }, () => 'load'));
  });

/** The codes of the error events so far. */
export const told = (engine: Engine) =>
  engine.evaluate(() => (globalThis as unknown as { told: string[] }).told);

/** Neither console nor events tell of anything. */
export async function expectSilence(engine: Engine) {
  expect(await engine.errors()).toEqual([]);
  expect(await told(engine)).toEqual([]);
}

/** The three tries of a file, as the server sees them. */
export const tries = (path: string) =>
  ['', '?retry=1', '?retry=2'].map((query) => `${versioned}/${path}.js${query}`);

/** The inside of the tag is there and leads where it should, and nothing was thrown. */
export async function expectInside(engine: Engine) {
  await engine.waitFor('Formular von Meta für Instagram');
  const hrefs = (await engine.links()).map(({ href }) => href);
  expect(hrefs).toContain(ownLink);
  const thrown = (await engine.errors()).filter((error) => !error.startsWith('console.warn'));
  expect(thrown).toEqual([]);
}
