import { wantsOf } from './regimes.ts';
import type { LetterSet, RegimeId } from './types.ts';

/** Which languages a letter can be had in, against what the recipient takes. */
export interface LetterLanguages {
  /** There are letters in these. */
  have: string[];
  /** The recipient takes these, but there are no letters in them. */
  missing: string[];
  /** The best there is for the recipient: one it takes, else English. */
  use: string;
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
/** The language of a tag, without its script or country. */
export const base = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * The languages for one recipient.
 *
 * @param sets every set of letters
 * @param wants what the recipient takes, best first; of the regime where left out
 * @throws RangeError for what is no language tag
 */
export function languagesFor(
  sets: readonly LetterSet[],
  regime: RegimeId,
  wants: readonly string[] = wantsOf(regime),
): LetterLanguages {
  for (const tag of wants)
    if (!TAG.test(tag)) throw new RangeError(`"${tag}" is no language tag; write it as "de".`);
  const have = sets.filter((set) => set.regime === regime).map((set) => set.language);
  const use = wants.map(base).find((tag) => have.includes(tag)) ?? 'en';
  return { have, missing: wants.filter((tag) => !have.includes(base(tag))), use };
}
