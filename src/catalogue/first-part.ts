import type { Entry, EntryWay } from './entry.ts';

/** Ways that a reader can be sent on first; all others only help afterwards. */
const mainWays = (entry: Entry): Set<string> =>
  new Set(
    [
      ...entry.answers.flatMap((a) => [a.way, ...Object.values(a.accounts ?? {})]),
      ...entry.accounts.map((a) => a.way),
    ].filter((id) => typeof id === 'string'),
  );

const rungsOf = (way: EntryWay) => [...way.ladder, ...(way.otherwise ?? [])];

function firstOfWay(way: EntryWay, isMain: boolean): EntryWay {
  const { title, needs, note, forNonUsers } = way;
  const [rung] = way.ladder;
  const leads = isMain && rung !== undefined && !rung.paths;
  return {
    title,
    ...(isMain && needs && { needs }),
    ...(isMain && note !== undefined && { note }),
    ...(forNonUsers && { forNonUsers }),
    ladder: leads ? [rung] : [],
    ...(way.there && { there: {} }),
    asksDevice: rungsOf(way).some((r) => r.paths),
  } as EntryWay;
}

/**
 * The part of an entry that the first screens need: what exists where, the questions, the first link. A flow
 * compiled from it has the same states as far as it goes; the rest is loaded behind the reader's back.
 */
export function firstPart(entry: Entry): Entry {
  const main = mainWays(entry);
  const ways = Object.fromEntries(
    Object.entries(entry.ways).map(([id, way]) => [id, firstOfWay(way, main.has(id))]),
  );
  const named = new Set(Object.values(ways).flatMap((w) => w.ladder.map((r) => r.link)));
  const links = Object.fromEntries(Object.entries(entry.links).filter(([id]) => named.has(id)));
  return { ...entry, links, ways, partial: true };
}

/** Below this many characters an entry is sent whole: two requests would cost more than they save. */
const SMALL = 8000;

/** What a reader downloads first of an entry. */
export const openingOf = (entry: Entry): Entry =>
  JSON.stringify(entry).length < SMALL ? entry : firstPart(entry);
