import type { compose } from '../../letters/compose.ts';
import type { LetterSet, RegimeId } from '../../letters/types.ts';
import { chunk } from '../retried.ts';
import type { Source } from '../source.ts';

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * Letters in a language that the recipient takes, and the same in the reader's, where that is another. What puts them
 * together is a file of its own.
 */
export interface Sets {
  readonly compose: typeof compose;
  readonly set: LetterSet;
  readonly beside?: LetterSet;
  /** What the recipient would rather have; nothing where there is a letter in a language it takes. */
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
  const taken = wants.map(base).find((tag) => have.includes(tag));
  const use = taken ?? 'en';
  const own = have.includes(base(readers)) ? base(readers) : 'en';
  const [set, beside, code] = await Promise.all([
    source.after('letters', `${regime}.${use}`),
    own === use ? undefined : source.after('letters', `${regime}.${own}`),
    chunk('compose.js', () => import('../../letters/compose.ts')),
  ]);
  const missing = taken ? [] : wants.slice(0, 1);
  return { compose: code.compose, set, missing, ...(beside && { beside }) };
}
