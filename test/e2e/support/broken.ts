import { expect } from 'vitest';
import type { Fault } from '../../../.tools/serve.mjs';
import type { Engine } from './engines.ts';
import { article, embed, ownLink, script, site, strict, versioned } from './site.ts';
import { until } from './until.ts';

/** The embed of these tests. */
export const tag = embed('service="instagram" region="de" lang="de"');

/** A file that is not there. */
export const missing: Fault = { status: 404 };

/** Opens an article whose files of this version fail as told, until `mend` is called. */
export async function openBroken(
  engine: Engine,
  faults: Record<string, Fault>,
  body = `${tag}${script}`,
) {
  const named = new Map<string, Fault>();
  for (const [path, fault] of Object.entries(faults)) named.set(`${versioned}/${path}.js`, fault);
  const page = { html: article(body), headers: strict };
  const server = await site(page, { fault: (path) => named.get(path) });
  await engine.open(`${server.url}/`);
  return { server, mend: () => named.clear() };
}

/** Waits for the one warning a fault is worth. */
export const warned = (engine: Engine) =>
  until(5000, async () => {
    const one = expect.stringMatching(/^console.warn: <opt-out-wizard>: /) as string;
    expect(await engine.errors()).toEqual([one]);
  });

/** The inside of the tag is there and leads where it should, and nothing was thrown. */
export async function expectInside(engine: Engine) {
  await engine.waitFor('Formular von Meta für Instagram');
  const hrefs = (await engine.links()).map(({ href }) => href);
  expect(hrefs).toContain(ownLink);
  const thrown = (await engine.errors()).filter((error) => !error.startsWith('console.warn'));
  expect(thrown).toEqual([]);
}
