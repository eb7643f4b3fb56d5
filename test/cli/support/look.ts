import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { crawl, type CrawlOptions } from '../../../src/cli/links/crawl.ts';
import { openState } from '../../../src/cli/links/state.ts';
import type { Target } from '../../../src/cli/links/targets.ts';
import { type Play, playSite, type Site } from './site.ts';
import { temporary } from './tiny-catalogue.ts';

/** What the site plays, by path; emptied after each test. */
export const routes: Record<string, Play> = {};
/** The breaks that were taken, in milliseconds; nobody waits for them. */
export const waits: number[] = [];
/** There as soon as the tests run. */
export let site: Site;

beforeAll(async () => {
  site = await playSite(routes);
});
afterEach(() => {
  for (const path of Object.keys(routes)) delete routes[path];
  site.log.length = 0;
  waits.length = 0;
});
afterAll(() => site.close());

/** A path of the site as a link of a service. */
export const target = (path: string): Target => ({
  url: `${site.base}${path}`,
  isLink: true,
  hosts: [site.host],
  places: [{ services: ['x'], file: 'services/x/service.json', pointer: path, to: 'page' }],
});

/** A file that is not there yet. */
export const stateFile = (): string => join(temporary(), 'deep/links.json');

/** A run that asks everything, as fast as it can. */
export const options = (more: Partial<CrawlOptions> = {}): CrawlOptions => ({
  delay: 0,
  concurrency: 4,
  timeout: 30_000,
  maxAge: 0,
  state: openState(stateFile()),
  wait: (ms) => Promise.resolve(void waits.push(ms)),
  ...more,
});

/** Looks the paths up once. */
export async function look(paths: readonly string[], more: Partial<CrawlOptions> = {}) {
  const result = await crawl(paths.map(target), options(more));
  return { ...result, first: result.findings[0] };
}

/** One path looked up in one state after another, with what the last look-up found. */
export async function lookInTurn(...plays: Play[]) {
  const state = openState(stateFile());
  const results = [];
  const began = Date.now();
  for (const [i, play] of plays.entries()) {
    routes['/page'] = play;
    // What was found at the same moment would be the same find.
    results.push(await look(['/page'], { state, now: () => new Date(began + i) }));
  }
  return results.at(-1) as (typeof results)[0];
}
