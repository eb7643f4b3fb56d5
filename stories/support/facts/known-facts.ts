import { origins, signed } from 'virtual:desk';
import { localize, type ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Confidence, Id, PartialDate } from '../../../src/catalogue/types.ts';
import { answerFacts } from '../../../src/desk/answer-facts.ts';
import type { PlacedFact } from '../../../src/desk/facts-in.ts';
import { originOf, type Origin } from '../../../src/desk/origin-of.ts';
import { ratingOf, type Rating } from '../../../src/desk/rating.ts';

/** What a fact-checker filters by. */
export const FLAGS = {
  stale: 'old',
  inferred: 'our conclusion',
  'no-address': 'no address',
  disputed: 'disputed',
  'no-german': 'no German label',
  changed: 'changed since signed off',
} as const;
export type Flag = keyof typeof FLAGS;

/** A fact with all that is known of it. */
export interface KnownFact extends PlacedFact {
  /** Where it is written. */
  origin: Origin;
  evidence: Id[];
  /** Left out where it has no evidence of its own. */
  confidence?: Confidence;
  seen: PartialDate | null;
  flags: Flag[];
}

function known(
  service: ResolvedService,
  fact: PlacedFact,
  rating: Rating | undefined,
  isChanged: boolean,
): KnownFact {
  const { place, pointer, says } = fact;
  const { evidence = [], confidence, seen = null, age } = rating ?? {};
  const sources = evidence.flatMap((id) => service.sources[id] ?? []);
  const has = evidence.length > 0;
  const labels = service.labels[place.split('/')[2] ?? ''];
  const is: Record<Flag, boolean> = {
    stale: age === 'stale',
    inferred: confidence === 'inferred',
    'no-address': has && !sources.some(({ url }) => url),
    disputed: /\/(disputes|readings|disputed)(\/|$)/.test(place) || 'disputed' in says,
    'no-german': /^\/labels\/[^/]+$/.test(place) && !labels?.in['de'],
    changed: isChanged,
  };
  return {
    ...fact,
    origin: originOf(origins[service.id] ?? {}, pointer),
    evidence,
    ...(confidence && { confidence }),
    seen,
    flags: (Object.keys(FLAGS) as Flag[]).filter((flag) => is[flag]),
  };
}

/** The facts that an answer rests on, by place. */
export function knownFacts(
  service: ResolvedService,
  answer: Id,
  today: string,
): ReadonlyMap<string, KnownFact> {
  const { changes = [] } = signed[`${service.id}/${answer}`] ?? {};
  const changed = new Set(changes.map(({ place }) => place));
  const entry = localize(service, 'en');
  return new Map(
    [...answerFacts(service, answer)].map(([place, fact]) => {
      const rating = ratingOf(service, entry, fact, today);
      return [place, known(service, fact, rating, changed.has(place))];
    }),
  );
}
