import { isBefore } from '../catalogue/partial-date.ts';
import { covers, WORLD } from '../catalogue/regions.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { About, Region } from '../catalogue/types.ts';
import type { Check, Problem } from './check.ts';

const isKnown = (region: Region): boolean =>
  region === 'EU' || region === '001' || WORLD.includes(region);

type Say = (pointer: string, message: string, fix: string) => void;

function regionsOf(about: About, say: Say): void {
  const lists = (['used', 'notUsed', 'why', 'events', 'notices'] as const).flatMap((part) =>
    (about[part] ?? []).map(({ regions = [] }, i) => ({ at: `/${part}/${i}/regions`, regions })),
  );
  for (const { at, regions } of lists)
    for (const region of regions.filter((r) => !isKnown(r)))
      say(at, `"${region}" is no country`, 'use ISO 3166-1 codes, "EU" or "001"');
  const seen = new Set<Region>();
  for (const [i, { regions }] of (about.why ?? []).entries())
    for (const region of regions) {
      if (seen.has(region) || seen.has('001'))
        say(`/why/${i}`, `"${region}" is told before`, 'keep one of the two; "001" comes last');
      seen.add(region);
    }
}

function datesOf({ events = [], notices = [], lookedAt }: About, say: Say): void {
  events.forEach(({ on }, i) => {
    const before = events[i - 1]?.on;
    if (before !== undefined && isBefore(before, on))
      say(`/events/${i}`, `${on} comes after ${before}`, 'put the newest first');
    if (isBefore(lookedAt, on))
      say(`/events/${i}`, `${on} is later than "lookedAt"`, 'set "lookedAt" to the day you looked');
  });
  notices.forEach(({ from, until = from }, i) => {
    if (isBefore(until, from))
      say(`/notices/${i}`, `it ends before it begins`, 'swap "from" and "until"');
  });
}

/** Whether one date may mean a day of the other. */
const isWithin = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Where the company told people of their right, an answer began with such a notice, or with what happened there. */
function beginningsOf({ answers, about }: ResolvedService, say: Say): void {
  answers.forEach(({ regions, since }, i) => {
    const here = <T extends { regions?: Region[] }>(all: readonly T[] = []): T[] =>
      all.filter(({ regions: of = ['001'] }) =>
        regions.some((region) => of.includes(region) || covers(of, region)),
      );
    const notices = here(about?.notices).map(({ from }) => from);
    if (since === undefined || notices.length === 0) return;
    const dates = [...notices, ...here(about?.events).map(({ on }) => on)];
    if (!dates.some((date) => isWithin(date, since)))
      say(
        `/answers/${i}/since`,
        `since ${since}, but no notice and no event of the background is of then`,
        'correct "since", or add to "events" what it began with',
      );
  });
}

function problemsOf(service: ResolvedService): Omit<Problem, 'check'>[] {
  const { id, about } = service;
  const problems: Omit<Problem, 'check'>[] = [];
  const say: Say = (pointer, message, fix) =>
    problems.push({
      file: `services/${id}/service.json`,
      pointer,
      message,
      fix,
    });
  if (about) {
    const sayIn: Say = (pointer, ...rest) => say(`/about${pointer}`, ...rest);
    regionsOf(about, sayIn);
    datesOf(about, sayIn);
    beginningsOf(service, say);
  }
  return problems;
}

/** What stands behind the answers, told of no country or out of order. */
export const aboutCheck: Check = {
  id: 'about',
  what: 'what is told about a service names countries that exist, each reason once, the newest event first, and what an answer began with',
  why: 'a reader would get two reasons, or none; and would take an old event for the last one',
  run: ({ services }) => services.flatMap(problemsOf),
};
