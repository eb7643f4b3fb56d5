import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Id, Region, Way } from '../../catalogue/types.ts';
import { openFacts } from './answer-facts.ts';
import type { FlatFact } from './fact.ts';
import { reachOf } from './reach.ts';
import { type OfWay, rungFacts, trailOf, withoutEvidence } from './rung-facts.ts';
import { noteOf, sayingOf } from './texts.ts';

const SAID = { needs: 'need', after: 'after', limits: 'limit' } as const;

function* saidFacts(
  service: ResolvedService,
  way: Way,
  at: string,
  ofWay: OfWay,
): Generator<FlatFact> {
  for (const family of Object.keys(SAID) as (keyof typeof SAID)[]) {
    const says = way[family]?.says;
    if (says)
      yield {
        ...ofWay,
        family,
        at: `${at}/${family}`,
        value: says.map((s) => sayingOf(service, `${SAID[family]}.${s}`)),
        compared: says.toSorted().join(' '),
      };
  }
}

function* ladderFacts(
  service: ResolvedService,
  { ladder, otherwise = [], there }: Way,
  at: string,
  ofWay: OfWay,
): Generator<FlatFact> {
  const rungs = [...ladder, ...otherwise];
  // A rung keeps its place in the facts when it moves between the two lists: its link is the same link.
  for (const rung of rungs) yield* rungFacts(service, rung, `${at}/ladder/${rung.id}`, ofWay);
  yield { ...ofWay, family: 'order', at: `${at}/order`, value: rungs.map((r) => r.id) };
  if (there)
    yield {
      ...ofWay,
      family: 'steps',
      at: `${at}/there`,
      value: trailOf(service, there.moves),
      compared: withoutEvidence(there.moves),
    };
}

function* factsOfWay(
  service: ResolvedService,
  id: Id,
  way: Way,
  regions: Region[],
): Generator<FlatFact> {
  const at = `ways/${id}`;
  const title = noteOf(service, way.title);
  const ofWay: OfWay = { within: at, regions, way: title };
  yield { family: 'way', at, regions, value: [title] };
  yield* ladderFacts(service, way, at, ofWay);
  yield* saidFacts(service, way, at, ofWay);
  if (way.note)
    yield { ...ofWay, family: 'note', at: `${at}/note`, value: [noteOf(service, way.note)] };
  yield* openFacts(service, way, { regions, way: title });
}

/** What a service's ways say. */
export function* wayFacts(service: ResolvedService): Generator<FlatFact> {
  const reach = reachOf(service);
  for (const [id, way] of Object.entries(service.ways))
    yield* factsOfWay(service, id, way, [...(reach.get(id) ?? [])]);
}
