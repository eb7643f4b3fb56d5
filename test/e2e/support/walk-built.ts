import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { serve } from '../../../.tools/serve.mjs';
import type { Engine } from './engines.ts';
import { ownLink } from './site.ts';
import { begin, go, linksOut, offerIn } from './visit.ts';
import { about, de, type Dictionary } from '../../support/words.ts';

const collect = '<script src="/collect.js"></script>';

/** All files that a bundler wrote, as texts. */
const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'));

/**
 * A folder that a bundler wrote, served as it is, with a reader who goes from the offer to the outcome.
 *
 * @param words what it says
 * @param isLate the page's content is made by its script, links and all
 */
export async function walkBuilt(
  engine: Engine,
  folder: string,
  { words = de, isLate = false }: { words?: Dictionary; isLate?: boolean } = {},
): Promise<void> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  // Links in the tag are there before any script: for feeds, and where none runs.
  if (!isLate) expect(html).toContain(ownLink);
  const page = /<head[^>]*>/.test(html)
    ? html.replace(/<head[^>]*>/, (head) => head + collect)
    : html.replace(/<body|<h1/, (tag) => collect + tag);
  const server = await serve({ root: folder, pages: { '/': page } });
  onTestFinished(() => server.close());
  await engine.open(`${server.url}/`);
  const instagram = about(words, 'Instagram');
  await begin(engine, instagram('ask.account'), offerIn(words));
  await go(engine, words['account.one'], instagram('go.form.for'));
  expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
  await go(engine, words['next.open'], instagram('form.heading'));
  await go(engine, words['next.sent'], instagram('done.filed'));
  expect(await engine.errors()).toEqual([]);
}

/** No file names the machine it was built on. */
export function expectNoMachine(folder: string, machine: string): void {
  for (const text of textsIn(folder)) expect(text.includes(machine)).toBe(false);
}
