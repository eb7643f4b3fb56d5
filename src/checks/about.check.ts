import { isBefore } from '../catalogue/partial-date.ts';
import { WORLD } from '../catalogue/regions.ts';
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

function problemsOf({ id, about }: ResolvedService): Omit<Problem, 'check'>[] {
  const problems: Omit<Problem, 'check'>[] = [];
  const say: Say = (pointer, message, fix) =>
    problems.push({
      file: `services/${id}/service.json`,
      pointer: `/about${pointer}`,
      message,
      fix,
    });
  if (about) {
    regionsOf(about, say);
    datesOf(about, say);
  }
  return problems;
}

/** What stands behind the answers, told of no country or out of order. */
export const aboutCheck: Check = {
  id: 'about',
  what: 'what is told about a service names countries that exist, each reason once, and the newest event first',
  why: 'a reader would get two reasons, or none; and would take an old event for the last one',
  run: ({ services }) => services.flatMap(problemsOf),
};
