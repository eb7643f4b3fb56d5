import { HOW_BAD, type Kind, UNSETTLED, type Verdict } from './kinds.ts';
import type { Remembered } from './state.ts';

/** What an address was before it changed. */
export interface Before {
  kind: Kind;
  /** When it was last found so, in ISO 8601. */
  checked: string;
}

/** What an answer carries beyond the verdict. */
export type Carried = Pick<Remembered, 'status' | 'etag' | 'hash'>;

/** A busy hour hides nothing: what counts is what it was before that. */
function lastSettled({ kind, checked, before }: Remembered): Before {
  return before && UNSETTLED.includes(kind) ? before : { kind, checked };
}

function history(known: Remembered | undefined, kind: Kind, now: string) {
  if (!known) return { since: now };
  if (known.kind === kind)
    return { since: known.since, ...(known.before && { before: known.before }) };
  const before = lastSettled(known);
  return { since: now, ...(before.kind !== kind && { before }) };
}

/** The new record of an address, from the old one and what was found now (ISO 8601). Pure. */
export function remember(
  known: Remembered | undefined,
  verdict: Verdict,
  carried: Carried,
  now: string,
): Remembered {
  const changed = known?.hash && carried.hash && known.hash !== carried.hash;
  return {
    ...verdict,
    ...carried,
    ...(changed && { changed: true }),
    checked: now,
    ...history(known, verdict.kind, now),
  };
}

/** Whether the last look-up found something worse for a reader than the one before it. */
export const gotWorse = ({ kind, checked, since, before }: Remembered): boolean =>
  since === checked && before !== undefined && HOW_BAD[kind] > HOW_BAD[before.kind];
