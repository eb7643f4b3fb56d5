import { byDay } from './partial-date.ts';
import type { Confidence, PartialDate, Source, SourceKind } from './types.ts';

/** The one that claims most comes first. */
const ORDER: readonly Confidence[] = ['official', 'reported', 'corroborated', 'single', 'inferred'];
const OFFICIAL: readonly SourceKind[] = ['official', 'regulator', 'law'];

/** True when `a` claims more than `b`. */
export const stronger = (a: Confidence, b: Confidence): boolean =>
  ORDER.indexOf(a) < ORDER.indexOf(b);

/** The one among some that claims least. */
export const weakest = (all: readonly Confidence[]): Confidence =>
  ORDER.findLast((c) => all.includes(c)) ?? 'inferred';

/** Whether the company itself, a public authority or the law stands behind a source. */
export const isOfficial = ({ kind }: Pick<Source, 'kind'>): boolean => OFFICIAL.includes(kind);

/** The most that some sources can support. */
export function supported(sources: readonly Source[]): Confidence {
  if (sources.some(isOfficial)) return 'official';
  if (sources.some((s) => s.kind === 'reported')) return 'reported';
  return new Set(sources.map((s) => s.by)).size > 1 ? 'corroborated' : 'single';
}

/** The newest date among some sources; one more source never makes it older. */
export const lastSeen = (sources: readonly Source[]): PartialDate | null =>
  sources
    .map((s) => s.seen)
    .sort(byDay)
    .at(-1) ?? null;

/** The newest date that is certain: of `2026` and `2026-10-02` the second. For tables, which say no age. */
export const surelySeen = (sources: readonly Source[]): PartialDate | null =>
  sources
    .flatMap((s) => s.seen ?? [])
    .sort()
    .at(-1) ?? null;
