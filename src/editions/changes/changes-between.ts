import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Change } from './change.ts';
import type { FlatFact } from './fact.ts';
import { factsOf, SERVICE } from './facts-of.ts';
import { grouped } from './grouped.ts';
import { type ChangeKind, kindOf, KINDS } from './kinds.ts';
import { movedBetween } from './moved.ts';
import { sameFact } from './same-fact.ts';
import { nameOf } from './texts.ts';

type Facts = ReadonlyMap<string, FlatFact>;
type Services = readonly ResolvedService[];

function kindBetween(was?: FlatFact, is?: FlatFact): ChangeKind | undefined {
  if (!is) return was && kindOf(was.family, 'removed');
  if (!was) return kindOf(is.family, 'added');
  return sameFact(was, is) ? undefined : kindOf(is.family, 'changed');
}

/** The members a change has only where its fact has them. */
function aboutOf({ regions, way, place, language }: FlatFact) {
  return {
    ...(regions && { regions }),
    ...(way && { way }),
    ...(place && { place }),
    ...(language && { language }),
  };
}

/** What is news of its own: what it belongs to was there before and still is. */
function newsBetween(before: Facts, after: Facts): Omit<Change, 'service' | 'name'>[] {
  const lasts = (at: string): boolean => before.has(at) && after.has(at);
  const moved = movedBetween(before, after);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((at) => {
    const [was, is] = [before.get(at), after.get(at)];
    const [kind, fact] = [kindBetween(was, is), is ?? was];
    if (!kind || !fact || moved.has(at) || !(at === SERVICE || lasts(fact.within ?? SERVICE)))
      return [];
    return [{ kind, at, ...aboutOf(fact), before: was?.value ?? [], after: is?.value ?? [] }];
  });
}

function changesOf(before?: ResolvedService, after?: ResolvedService): Change[] {
  const service = after ?? before;
  // The history hands out the same object while no file of a service changes.
  if (!service || before === after) return [];
  const facts = (of?: ResolvedService): Facts => (of ? factsOf(of) : new Map());
  const { id, ...name } = { id: service.id, name: nameOf(service) };
  return newsBetween(facts(before), facts(after)).map((news) => ({
    service: id,
    ...name,
    ...news,
  }));
}

/** The service that bore a former id, unless that id is still in use. */
const successorOf = (id: string, services: Services): ResolvedService | undefined =>
  services.find((s) => s.formerly?.some((former) => former.id === id));

/** A service that is part of another one now. */
const mergedInto = (gone: ResolvedService, successor: ResolvedService): Change => ({
  kind: 'service-renamed',
  service: gone.id,
  name: nameOf(gone),
  at: SERVICE,
  before: [nameOf(gone)],
  after: [nameOf(successor)],
});

/** Each service with what it was the day before, under its id or a former one. */
function pairs(
  before: Services,
  after: Services,
): [ResolvedService | undefined, ResolvedService][] {
  const known = new Map(before.map((s) => [s.id, s]));
  return after.map((s) => {
    const former = s.formerly?.map(({ id }) => known.get(id)).find((was) => was !== undefined);
    return [known.get(s.id) ?? former, s];
  });
}

const byWeight = (a: Change, b: Change): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.service < b.service ? -1 : 1);

/**
 * The differences between the facts of two days, as data. What matters most to an editor comes first; many small
 * changes of one service are told as one.
 */
export function changesBetween(before: Services, after: Services): Change[] {
  const paired = pairs(before, after);
  const gone = before.filter((s) => !paired.some(([was]) => was === s));
  const changes = [
    ...paired.flatMap(([was, is]) => changesOf(was, is)),
    ...gone.flatMap((s) => {
      const successor = successorOf(s.id, after);
      return successor ? [mergedInto(s, successor)] : changesOf(s);
    }),
  ];
  return grouped(changes).sort(byWeight);
}
