import type { Entry } from '../../catalogue/entry.ts';
import { covers, WORLD } from '../../catalogue/regions.ts';
import type { Region } from '../../catalogue/types.ts';
import { aboutFor } from '../../flow/about.ts';
import { answerFor } from '../../flow/compile.ts';

/** Countries in which everything about a service is the same. */
export interface CountryGroup {
  /** The answer’s id; where countries of one answer differ otherwise, all groups but the largest add a country’s code. */
  id: string;
  countries: Region[];
  /** As regions are written: `EU` for all of its countries, `001` for all that no other group names. */
  regions: Region[];
}

/** What differs between countries of one answer: the accounts told apart, and what stands behind the answer. */
const differing = (entry: Entry, country: Region): string =>
  JSON.stringify([
    entry.accounts.filter((o) => covers(o.regions ?? ['001'], country)).map(({ id }) => id),
    entry.about && aboutFor(entry.about, country),
  ]);

const UNION: readonly Region[] = WORLD.filter((country) => covers(['EU'], country));

/** Countries as few regions. */
const regionsOf = (countries: readonly Region[]): Region[] =>
  UNION.every((c) => countries.includes(c))
    ? ['EU', ...countries.filter((c) => !UNION.includes(c))]
    : [...countries];

const bySize = (a: readonly Region[], b: readonly Region[]): number => b.length - a.length;

function grouped(
  countries: readonly Region[],
  by: (country: Region) => string,
): Map<string, Region[]> {
  const groups = new Map<string, Region[]>();
  for (const country of countries) {
    const key = by(country);
    const known = groups.get(key);
    if (known) known.push(country);
    else groups.set(key, [country]);
  }
  return groups;
}

/** The groups of one answer. */
function groupsOf(entry: Entry, answer: string, countries: readonly Region[]): CountryGroup[] {
  const same = grouped(countries, (c) => differing(entry, c));
  return [...same.values()].sort(bySize).map((group, i) => ({
    id: i === 0 ? answer : `${answer}-${(group[0] ?? '').toLowerCase()}`,
    countries: group,
    regions: regionsOf(group),
  }));
}

/** Every country is in one group; countries of a group read the same page. */
export function countryGroups(entry: Entry): CountryGroup[] {
  const byAnswer = grouped(WORLD, (country) => answerFor(entry, country).id);
  const groups = [...byAnswer].flatMap(([id, countries]) => groupsOf(entry, id, countries));
  const [rest] = groups.map(({ countries }) => countries).sort(bySize);
  return groups.map((g) => (g.countries === rest ? { ...g, regions: ['001'] } : g));
}
