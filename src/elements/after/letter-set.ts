import type { LetterSet, RegimeId } from '../../letters/types.ts';
import type { Source } from '../source.ts';

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/** Letters in a language that the recipient takes, and the same in the reader's, where that is another. */
export interface Sets {
  readonly set: LetterSet;
  readonly beside?: LetterSet;
  /** Languages the recipient takes and there are no letters in. */
  readonly missing: readonly string[];
}

/** @param wants what the recipient takes, best first */
export async function setsFor(
  source: Source,
  regime: RegimeId,
  wants: readonly string[],
  readers: string,
): Promise<Sets> {
  const have = await source.after('letters/have', regime);
  const use = wants.map(base).find((tag) => have.includes(tag)) ?? 'en';
  const own = have.includes(base(readers)) ? base(readers) : 'en';
  const [set, beside] = await Promise.all([
    source.after('letters', `${regime}.${use}`),
    own === use ? undefined : source.after('letters', `${regime}.${own}`),
  ]);
  const missing = have.includes(base(wants[0] ?? 'en')) ? [] : wants.slice(0, 1);
  return { set, missing, ...(beside && { beside }) };
}
