/** Which source of a fact counts most, and so is named at it. */
import { byDay } from './partial-date.ts';
import { covers, WORLD } from './regions.ts';
import { remembered } from './remembered.ts';
import type { Region, Source, SourceKind } from './types.ts';

const KINDS: readonly SourceKind[] = [
  'official',
  'regulator',
  'law',
  'reported',
  'consumer-body',
  'party',
  'law-firm',
  'press',
  'survey',
  'blog',
  'forum',
];

/** Publishers no reader knows: they are named for what they are. */
export const UNNAMED = ['survey', 'blog', 'forum'] as const satisfies readonly SourceKind[];

/** Whether readers can be told no more of a publisher than what it is. */
export const isUnnamed = (kind: SourceKind): kind is (typeof UNNAMED)[number] =>
  UNNAMED.some((unnamed) => unnamed === kind);

/** Where the GDPR holds: there, authorities apply one law. */
const EEA: readonly Region[] = ['EU', 'IS', 'LI', 'NO'];

const countriesIn = remembered((regions): readonly Region[] => {
  const list = regions.split(' ');
  return WORLD.filter((country) => covers(list, country));
});

/** How much of some regions a list of others covers: `DE AT in EU`. There are few such pairs, and many facts. */
const shareIn = remembered((pair): number => {
  const [list = '', regions = ''] = pair.split(' in ');
  const places = list.split(' ');
  const countries = countriesIn(regions);
  return countries.filter((country) => covers(places, country)).length / (countries.length || 1);
});

const share = (list: readonly Region[], regions: readonly Region[]): number =>
  shareIn(`${list.join(' ')} in ${regions.join(' ')}`);

/**
 * Whether an authority says it whose law is not that of most readers.
 *
 * @param regions where the readers are
 */
export const isForeign = ({ place }: Pick<Source, 'place'>, regions: readonly Region[]): boolean =>
  place !== undefined &&
  regions.length > 0 &&
  share(place.some((p) => covers(EEA, p)) ? [...EEA, ...place] : place, regions) < 0.5;

/** An authority counts less than that of the readers’ own country; less than any named publisher where it is foreign. */
function weight(source: Source, regions: readonly Region[]): number {
  const rank = KINDS.indexOf(source.kind);
  const { place } = source;
  if (place === undefined || regions.length === 0) return rank;
  if (isForeign(source, regions)) return KINDS.indexOf('press') + 0.5;
  return share(place, regions) === 1 ? rank : rank + 0.5;
}

const newer = (a: Source, b: Source): number => byDay(b.seen, a.seen);

/**
 * The strongest kind of publisher first, then the newest.
 *
 * @param regions where the readers are; no place counts more where they are not known
 */
export const byWeight = (
  sources: readonly Source[],
  regions: readonly Region[] = [],
): readonly Source[] =>
  sources
    .map((source) => ({ source, weight: weight(source, regions) }))
    .sort((a, b) => a.weight - b.weight || newer(a.source, b.source))
    .map(({ source }) => source);
