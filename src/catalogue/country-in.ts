import { covers, WORLD } from './regions.ts';
import type { Region } from './types.ts';

/**
 * A country that a list of regions includes; `undefined` where it includes none.
 *
 * @param before regions that do not count: answers before this one hold for them
 */
export const countryIn = (
  list: readonly Region[],
  before: readonly Region[] = [],
): Region | undefined => WORLD.find((c) => covers(list, c) && !covers(before, c));
