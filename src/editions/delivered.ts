/** An entry as readers download it: in parts, with how many sources and open questions stand behind its screens. */
import { cut } from '../catalogue/cut.ts';
import type { Behind, Entry, Evidence, Later } from '../catalogue/entry.ts';
import { covers, WORLD } from '../catalogue/regions.ts';
import type { Region } from '../catalogue/types.ts';
import { answerFor, firstOf } from '../flow/compile.ts';
import { countedFacts, tally } from '../flow/tally.ts';

/** A letter for each source, the most frequent first: as few bytes as possible. */
function lettersFor(lists: readonly (readonly string[])[]): Map<string, string> {
  const times = new Map<string, number>();
  for (const id of lists.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  const ids = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  return new Map(ids.map((id, i) => [id, String.fromCodePoint(i < 26 ? 97 + i : 0xc0 - 26 + i)]));
}

/** The sources behind each fact that is counted, a letter for each; see `countedFacts`. */
export function lettersOf(entry: Entry, { facts }: Evidence, language: string): string {
  const lists = countedFacts(entry).map((key) => facts[key] ?? facts[`${key}.${language}`] ?? []);
  const letters = lettersFor(lists);
  return lists
    .map((ids) =>
      ids
        .map((id) => letters.get(id))
        .sort()
        .join(''),
    )
    .join(' ');
}

/** One country for each flow: for each answer and all accounts that people are asked for. */
function oneOfEachFlow(entry: Entry): Iterable<Region> {
  const asked = (country: Region): string =>
    [
      answerFor(entry, country).id,
      ...entry.accounts.map(({ regions = ['001'] }) => covers(regions, country)),
    ].join();
  return new Map(WORLD.map((country) => [asked(country), country])).values();
}

/** An entry that says how many sources and open questions stand behind the first screen of each of its flows. */
export function tallied(entry: Entry, { facts }: Evidence, language: string): Entry {
  const counts = new Map<unknown, Set<number>>();
  for (const country of oneOfEachFlow(entry)) {
    const answer = answerFor(entry, country);
    const [, { step }] = firstOf(entry, country);
    const found = counts.get(answer) ?? new Set();
    counts.set(answer, found.add(tally(step, step.facts, facts, language)));
  }
  return {
    ...entry,
    answers: entry.answers.map((answer) => {
      const [behind, another] = counts.get(answer) ?? [];
      return another === undefined && behind !== undefined ? { ...answer, behind } : answer;
    }),
  };
}

/** Of advice and of lists of sayings, no screen says who says so: their sources are in the fold. */
const isUnrated = (key: string, value: object): boolean =>
  key === 'advice' || ('says' in value && Array.isArray(value.says));

/** What no screen of a reader shows is left out: names of disputes, the age of what is not rated or not dated. */
function bare(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((v) => bare(v));
  // The background is a file of its own, whole: `opt-out-wizard/entries` gives it, too.
  if (typeof value !== 'object' || value === null || key === 'about') return value;
  const unsaid = [
    ...('readings' in value && 'about' in value ? ['id'] : []),
    ...(isUnrated(key, value) ? ['confidence', 'seen'] : []),
    ...('control' in value && 'seen' in value && value.seen === null ? ['seen'] : []),
  ];
  return Object.fromEntries(
    Object.entries(value).flatMap(([k, v]) => (unsaid.includes(k) ? [] : [[k, bare(v, k)]])),
  );
}

/** An entry with all that readers get of it, before it is parted. */
export const asRead = (entry: Entry, evidence: Evidence, language: string): Entry =>
  bare(tallied(entry, evidence, language)) as Entry;

/** Headings of the list of services stand in that list. */
const withoutGroups = (says: Entry['says']): Entry['says'] =>
  Object.fromEntries(Object.entries(says).filter(([key]) => !key.startsWith('group.')));

/** What a reader downloads first; what is said only later; what is for those who ask. */
export function delivered(
  entry: Entry,
  evidence: Evidence,
  language: string,
): { first: Entry; later: Later; behind: Behind } {
  const { says, ...rest } = asRead(entry, evidence, language);
  const { later, ...parts } = cut({ ...rest, says: withoutGroups(says) });
  // Its numbers are those of a list.
  const aside = Object.values(later.aside);
  return { ...parts, later: { ...later, aside, behind: lettersOf(entry, evidence, language) } };
}
