import { uncleanIn } from '../../catalogue/clean-text.ts';

/** About twice what the largest built-in entry has. More would hold up a page, or hide something. */
const MOST = {
  depth: 20,
  values: 8000,
  answers: 40,
  accounts: 16,
  links: 40,
  ways: 40,
  ladder: 12,
  moves: 30,
};
type Counted = keyof typeof MOST;
/** Names that every object has: as keys they would be read where nothing was written. */
const INHERITED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const sizeOf = (value: object): number =>
  Array.isArray(value) ? value.length : Object.keys(value).length;

/**
 * What of a parsed file is too much to look at, or named like what every object has. Looked at before anything else is,
 * and without recursion: an answer of 300 kB may be nested 100,000 times.
 */
export function sizeFlaw(file: unknown): string | undefined {
  let values = 0;
  const open: [value: unknown, depth: number][] = [[file, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (++values > MOST.values) return 'has too many values';
    if (depth > MOST.depth) return 'is nested too deeply';
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (INHERITED.has(key)) return `has the key "${key}"`;
      if (key.length > 80 || uncleanIn(key) !== undefined) return 'has a key that is no name';
      const most = MOST[key as Counted];
      if (most !== undefined && typeof inner === 'object' && inner !== null && sizeOf(inner) > most)
        return `has more than ${most} ${key}`;
      open.push([inner, depth + 1]);
    }
  }
  return undefined;
}
