import type { ResolvedService } from '../../catalogue/resolve.ts';
import { answerFacts } from './answer-facts.ts';
import { evidenceFacts } from './evidence-facts.ts';
import type { FlatFact } from './fact.ts';
import { labelFacts } from './label-facts.ts';
import { narrowed } from './reach.ts';
import { nameOf, noteOf } from './texts.ts';
import { wayFacts } from './way-facts.ts';

/** The place of the service itself: what it says is no news where the whole service is. */
export const SERVICE = 'service';

function* everyFact(service: ResolvedService): Generator<FlatFact> {
  yield { family: 'service', at: SERVICE, value: [nameOf(service)] };
  if (service.note)
    yield { family: 'note', at: 'note', value: [noteOf(service, service.note)] };
  yield* answerFacts(service);
  yield* wayFacts(service);
  yield* labelFacts(service);
  yield* evidenceFacts(service);
}

/** The same question may be open in several places: it concerns whom any of them concerns. */
const joined = (a: FlatFact | undefined, b: FlatFact): FlatFact =>
  a ? { ...a, regions: [...(a.regions ?? []), ...(b.regions ?? [])] } : b;

/** Everything a service says, by place. Pure; throws where its shape is not one we know. */
export function factsOf(service: ResolvedService): Map<string, FlatFact> {
  const found = new Map<string, FlatFact>();
  for (const fact of everyFact(service)) found.set(fact.at, joined(found.get(fact.at), fact));
  for (const [at, fact] of found)
    found.set(at, { ...fact, regions: narrowed(service, fact.regions ?? []) });
  return found;
}
