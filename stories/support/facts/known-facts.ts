import { origins, signed } from 'virtual:desk';
import { lastSeen, supported } from '../../../src/catalogue/confidence.ts';
import { freshness, kindOfLink } from '../../../src/catalogue/freshness.ts';
import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Confidence, Id, PartialDate } from '../../../src/catalogue/types.ts';
import { answerFacts } from '../../../src/desk/answer-facts.ts';
import type { PlacedFact } from '../../../src/desk/facts-in.ts';
import { originOf, type Origin } from '../../../src/desk/origin-of.ts';

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

/** What a date stands behind, by where the fact stands. */
function ageKind(place: string, confidence: Confidence): Parameters<typeof freshness>[0] {
  if (place.startsWith('/links/')) return kindOfLink(confidence);
  return /^\/labels\/|\/(paths|there|moves)\b/.test(place) ? 'path' : 'claim';
}

function known(
  service: ResolvedService,
  fact: PlacedFact,
  today: string,
  isChanged: boolean,
): KnownFact {
  const { place, pointer, says } = fact;
  const evidence = Array.isArray(says['evidence']) ? (says['evidence'] as Id[]) : [];
  const sources = evidence.flatMap((id) => service.sources[id] ?? []);
  const confidence = (says['confidence'] as Confidence | undefined) ?? supported(sources);
  const seen = lastSeen(sources);
  const has = evidence.length > 0;
  const labels = service.labels[place.split('/')[2] ?? ''];
  const is: Record<Flag, boolean> = {
    stale: has && freshness(ageKind(place, confidence), seen, today) === 'stale',
    inferred: has && confidence === 'inferred',
    'no-address': has && !sources.some(({ url }) => url),
    disputed: /\/(disputes|readings|disputed)(\/|$)/.test(place) || 'disputed' in says,
    'no-german': /^\/labels\/[^/]+$/.test(place) && !labels?.in['de'],
    changed: isChanged,
  };
  return {
    ...fact,
    origin: originOf(origins[service.id] ?? {}, pointer),
    evidence,
    ...(has && { confidence }),
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
  return new Map(
    [...answerFacts(service, answer)].map(([place, fact]) => [
      place,
      known(service, fact, today, changed.has(place)),
    ]),
  );
}
