import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Fault, Page } from '../../../.tools/serve.mjs';
import type { Engine } from './engines.ts';
import {
  above,
  article,
  dist,
  embed,
  hurry,
  ownLink,
  script,
  site,
  strict,
  versioned,
} from './site.ts';

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

/** A file that comes when it is told to. */
export function held(): { fault: Broken; come: () => void } {
  let come = (): void => undefined;
  const there = new Promise<void>((done) => (come = done));
  return { fault: { held: there }, come };
}

/** How a file may come instead of as it is. */
export const instead = {
  truncated: (path: string): Page => readFileSync(`${dist}${path}`, 'utf8').slice(0, -40),
  empty: () => '',
  'a page of HTML with 200': () => '<!doctype html><title>Hello</title>',
  'another module': () => 'export default 1;',
  'of the wrong type': (path: string) => ({
    html: readFileSync(`${dist}${path}`, 'utf8'),
    headers: { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' },
  }),
} satisfies Record<string, (path: string) => Page>;

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
  const isLate = Object.values(faults).some(
    (each) => each.delay !== undefined || each.held !== undefined,
  );
  const html = article(body, isLate ? {} : { head: hurry });
  const server = await site({ html, headers: strict }, { fault });
  await engine.open(`${server.url}/`);
  return { server, mend: () => named.clear() };
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
