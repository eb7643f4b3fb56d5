/** How old evidence may be. Computed when a reader looks, never typed in. */
import { lastDay } from './partial-date.ts';
import type { Confidence, PartialDate } from './types.ts';

/**
 * What a date stands behind.
 * - `address`: an address on the company's own page
 * - `path`: a path through menus, a label, or an address that only others print
 * - `claim`: what exists where, and why
 */
export type FactKind = 'address' | 'path' | 'claim';

/**
 * - `fresh`: shown as it is
 * - `ageing`: its date is named
 * - `stale`: a sentence says that it is old; search words stand beside a stale address
 * - `undated`: no source carries a date
 */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'undated';

/** Days since the evidence was last seen after which a fact is ageing, and stale. */
export const THRESHOLDS: Readonly<Record<FactKind, { ageing: number; stale: number }>> = {
  address: { ageing: 180, stale: 400 },
  path: { ageing: 90, stale: 240 },
  claim: { ageing: 180, stale: 400 },
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * How old a fact is. A date known only to the year or month counts from the last day it may mean, so that it is not
 * called old too soon.
 *
 * @param seen when the newest source was seen
 * @param today `2026-11-24`
 */
export function freshness(kind: FactKind, seen: PartialDate | null, today: string): Freshness {
  if (seen === null) return 'undated';
  const days = Math.floor((Date.parse(today) - lastDay(seen)) / DAY);
  const { ageing, stale } = THRESHOLDS[kind];
  return days > stale ? 'stale' : days > ageing ? 'ageing' : 'fresh';
}

/** Whether readers are told that a fact is old. What carries no date is not called so. */
export const isStale = (
  kind: FactKind,
  seen: PartialDate | null | undefined,
  today: string,
): boolean => freshness(kind, seen ?? null, today) === 'stale';

/** Whether a link's age is that of an address: the company prints it itself. */
export const kindOfLink = (confidence?: Confidence): FactKind =>
  confidence === 'official' || confidence === 'reported' ? 'address' : 'path';
