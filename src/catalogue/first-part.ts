import type { Entry, EntryAnswer, EntryWay } from './entry.ts';

/** Ways that a reader can be sent on first; all others only help afterwards. */
const mainWays = (entry: Entry): Set<string> =>
  new Set(
    [
      ...entry.answers.flatMap((a) => [a.way, ...Object.values(a.accounts ?? {})]),
      ...entry.accounts.map((a) => a.way),
    ].filter((id) => typeof id === 'string'),
  );

function firstOfWay(way: EntryWay, isMain: boolean): EntryWay {
  const { result, title, needs, note, forNonUsers } = way;
  const [rung] = way.ladder;
  const leads = isMain && rung !== undefined && !rung.paths;
  return {
    result,
    title,
    ...(isMain && needs && { needs }),
    ...(isMain && note !== undefined && { note }),
    ...(isMain && foldedIn(way)),
    ...(forNonUsers && { forNonUsers }),
    ladder: leads ? [rung] : [],
    ...(way.there && { there: {} }),
    asksDevice: Boolean(rung?.paths),
  } as EntryWay;
}

/** What is folded in on the screen comes with the rest: what sources disagree on is named, their readings are not. */
const foldedIn = ({ disputes, gaps }: Pick<EntryAnswer, 'disputes' | 'gaps'>) => ({
  ...(disputes && { disputes: disputes.map((d) => ({ ...d, readings: [] })) }),
  ...(gaps && { gaps: [] }),
});

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
  const answers = entry.answers.map((a) => ({ ...a, ...foldedIn(a) }));
  const says = Object.fromEntries(
    Object.entries(entry.says).filter(([key]) => /^(account|need)\./.test(key)),
  );
  return { ...entry, answers, links, ways, says, partial: true };
}

/** Below this many characters an entry is sent whole: two requests would cost more than they save. */
const SMALL = 8000;

/** What a reader downloads first of an entry. */
export const openingOf = (entry: Entry): Entry =>
  JSON.stringify(entry).length < SMALL ? entry : firstPart(entry);
