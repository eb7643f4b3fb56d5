import { hash } from 'node:crypto';
import type { PlacedFact } from './facts-in.ts';

/** As JSON with keys in their order, so that the same facts are the same text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

const hashOf = (value: unknown, length: number): string =>
  hash('sha256', canonical(value)).slice(0, length);

/** Enough to tell that one fact is another one; who signs is not an adversary. */
const SHORT = 8;
const LONG = 16;

/** A short hash of each fact, by place. */
export type Prints = Readonly<Record<string, string>>;

/** What each fact of an answer says, as hashes of it. */
export const printsOf = (facts: ReadonlyMap<string, PlacedFact>): Prints =>
  Object.fromEntries([...facts].map(([place, { says }]) => [place, hashOf(says, SHORT)]));

/** One hash over all of them: SHA-256 of their canonical JSON. */
export const fingerprintOf = (prints: Prints): string => hashOf(prints, LONG);
