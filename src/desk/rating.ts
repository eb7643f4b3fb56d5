/** How sure a fact is and how old, for pages about facts: the same as readers are told. */
import type { Entry, Rated } from '../catalogue/entry.ts';
import { lastSeen, supported } from '../catalogue/confidence.ts';
import { freshness, kindOfLink, type FactKind, type Freshness } from '../catalogue/freshness.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { Confidence, Id, PartialDate } from '../catalogue/types.ts';
import type { PlacedFact } from './facts-in.ts';

type Json = Readonly<Record<string, unknown>>;

/** What is known of a fact by its evidence. */
export interface Rating {
  evidence: Id[];
  confidence: Confidence;
  seen: PartialDate | null;
  age: Freshness;
}

/** What a date stands behind, by where the fact stands. */
function kindAt(place: string, confidence: Confidence): FactKind {
  if (/^\/links\/|\/mail$/.test(place)) return kindOfLink(confidence);
  return /^\/labels\/|\/(paths|there)(\/|$)/.test(place) ? 'path' : 'claim';
}

/** The same fact as it is delivered; labels and sources are not. */
const delivered = (entry: Entry, pointer: string): Partial<Rated> =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], entry) ?? {};

/**
 * What the evidence of a fact makes of it; nothing where it has none of its own.
 *
 * @param entry of the service, in any language
 */
export function ratingOf(
  { sources }: ResolvedService,
  entry: Entry,
  { place, pointer, says }: PlacedFact,
  today: string,
): Rating | undefined {
  if (!Array.isArray(says['evidence'])) return undefined;
  const evidence = says['evidence'] as Id[];
  const found = evidence.flatMap((id) => sources[id] ?? []);
  const { confidence = supported(found), seen = lastSeen(found) } = delivered(entry, pointer);
  return { evidence, confidence, seen, age: freshness(kindAt(place, confidence), seen, today) };
}
