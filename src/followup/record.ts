import type { Id, Region } from '../catalogue/types.ts';

/** A calendar day, `2026-11-26`. */
export type Day = string;

/**
 * What a reader can say has happened since. `on` is the day it did.
 * - `received`: the letter arrived (post)
 * - `unanswered`: the time is over, and no answer came
 * - `confirmed`: the company says that it follows the objection
 * - `refused`: it says that it does not
 * - `broken`: it promised, and went on
 * - `identity.asked`, `identity.answered`: it wants to know who is asking
 * - `extended`: it says that it takes longer
 * - `partly`: it follows some of it
 * - `reminded`: the reader wrote again
 * - `complained`: the reader complained to the authority
 * - `closed`: the reader has done with it
 */
export const HAPPENINGS = [
  'received',
  'unanswered',
  'confirmed',
  'refused',
  'broken',
  'identity.asked',
  'identity.answered',
  'extended',
  'partly',
  'reminded',
  'complained',
  'closed',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** One thing that happened. */
export interface RecordEvent {
  readonly type: Happening;
  readonly on: Day;
}

/** How it went out. What arrives at once needs no day of receipt. */
export const CHANNELS = ['form', 'mail', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What a reader keeps of one objection: what was sent, when, and what has happened since. It holds no name and no
 * words of theirs. The state of the matter is worked out from it, and never kept.
 */
export interface FollowUpRecord {
  readonly version: 1;
  readonly service: Id;
  /** ISO 3166-1 alpha-2. */
  readonly region: Region;
  /** ISO 3166-2, where the authority or the law depends on it: `DE-BY`. */
  readonly subdivision?: string;
  /** The way that was taken. */
  readonly way: Id;
  /** It names no right: a request, not an objection. */
  readonly isRequest?: true;
  readonly channel: Channel;
  readonly filed: Day;
  readonly events: readonly RecordEvent[];
}

/** The record with one thing more; the order is that of the days, and of telling on one day. */
export const withEvent = (record: FollowUpRecord, event: RecordEvent): FollowUpRecord => ({
  ...record,
  events: [...record.events, event].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
});

/** The later of two days. */
export const later = (one: Day, other: Day): Day => (one > other ? one : other);

const keyOf = ({ type, on }: RecordEvent): string => `${on} ${type}`;

/**
 * Two copies of one record, as one: what either has learnt since they were the same. What one of them took back stays
 * away.
 *
 * @param before what they were
 */
export function merged(
  one: FollowUpRecord,
  other: FollowUpRecord,
  before?: FollowUpRecord,
): FollowUpRecord {
  const known = new Set([...one.events, ...(before?.events ?? [])].map(keyOf));
  const { subdivision } = other;
  const isNew = one.subdivision === undefined && subdivision !== before?.subdivision;
  return other.events
    .filter((event) => !known.has(keyOf(event)))
    .reduce(withEvent, {
      ...one,
      ...(isNew && subdivision !== undefined && { subdivision }),
    });
}

/** What makes an objection the one it is: the same never changes. */
const LASTING = ['service', 'region', 'way', 'channel', 'filed', 'isRequest'] as const;

/** Whether two records are of the same objection. */
export const isSame = (one: FollowUpRecord, other: FollowUpRecord): boolean =>
  LASTING.every((key) => one[key] === other[key]);
