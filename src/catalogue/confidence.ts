import type { Confidence, PartialDate, Source, SourceKind } from './types.ts';

const ORDER: readonly Confidence[] = ['official', 'reported', 'corroborated', 'single', 'inferred'];
const OFFICIAL: readonly SourceKind[] = ['official', 'regulator'];

/** True when `a` claims more than `b`. */
export const stronger = (a: Confidence, b: Confidence): boolean =>
  ORDER.indexOf(a) < ORDER.indexOf(b);

/** The most that some sources can support. */
export function supported(sources: readonly Source[]): Confidence {
  if (sources.some((s) => OFFICIAL.includes(s.kind))) return 'official';
  if (sources.some((s) => s.kind === 'reported')) return 'reported';
  return new Set(sources.map((s) => s.by)).size > 1 ? 'corroborated' : 'single';
}

/** The newest date among some sources. */
export const lastSeen = (sources: readonly Source[]): PartialDate | null =>
  sources
    .map((s) => s.seen)
    .filter((d) => d !== null)
    .sort()
    .at(-1) ?? null;
