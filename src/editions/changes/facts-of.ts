import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Region } from '../../catalogue/types.ts';
import { aboutFacts } from './about-facts.ts';
import { answerFacts } from './answer-facts.ts';
import { evidenceFacts } from './evidence-facts.ts';
import type { FlatFact } from './fact.ts';
import { labelFacts } from './label-facts.ts';
import { regionsNamed } from './reach.ts';
import { nameOf, noteOf } from './texts.ts';
import { wayFacts } from './way-facts.ts';

/** The place of the service itself: what it says is no news where the whole service is. */
export const SERVICE = 'service';

function* everyFact(service: ResolvedService): Generator<FlatFact> {
  yield { family: 'service', at: SERVICE, value: [nameOf(service)] };
  if (service.note) yield { family: 'note', at: 'note', value: [noteOf(service, service.note)] };
  yield* answerFacts(service);
  yield* wayFacts(service);
  yield* labelFacts(service);
  yield* aboutFacts(service);
  yield* evidenceFacts(service);
}

/** The same question may be open in several places: it concerns whom any of them concerns. */
const joined = (a: FlatFact | undefined, b: FlatFact): FlatFact =>
  a ? { ...a, regions: [...(a.regions ?? []), ...(b.regions ?? [])] } : b;

/** A list of regions; `undefined` where it names all that the answers name, so that it excludes nobody. */
function narrowed(regions: readonly Region[], all: ReadonlySet<Region>): Region[] | undefined {
  const named = new Set(regions);
  return named.size > 0 && [...all].some((region) => !named.has(region)) ? [...named] : undefined;
}

function read(service: ResolvedService): Map<string, FlatFact> {
  const found = new Map<string, FlatFact>();
  for (const fact of everyFact(service)) found.set(fact.at, joined(found.get(fact.at), fact));
  const all = regionsNamed(service);
  for (const [at, fact] of found)
    found.set(at, { ...fact, regions: narrowed(fact.regions ?? [], all) });
  return found;
}

// Each day is asked for twice: as the day after, and as the day before.
const known = new WeakMap<ResolvedService, ReadonlyMap<string, FlatFact>>();

/** Everything a service says, by place. Throws where its shape is not one we know. */
export function factsOf(service: ResolvedService): ReadonlyMap<string, FlatFact> {
  const facts = known.get(service) ?? read(service);
  known.set(service, facts);
  return facts;
}
