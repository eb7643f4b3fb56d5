import type { Answer, Region } from '../catalogue/types.ts';
import { lawFor } from '../letters/regimes.ts';

/** What is known of the law under an answer, in a word; nothing where the service offers a way and nobody asked. */
export type LawWord = 'right' | `right from ${string}` | 'no right found' | 'not examined' | '';

/** A day before every law that has a first day. */
const BEFORE = '1970-01-01';
const WAYLESS: readonly string[] = ['none', 'unknown'];

/** A law that nobody examined is never told as one that gives no right; one that starts later says when. */
export function lawWord(
  { right, law, verdict }: Pick<Answer, 'right' | 'law' | 'verdict'>,
  country: Region,
): LawWord {
  if (right) return 'right';
  if (law) return law === 'none-found' ? 'no right found' : 'not examined';
  const here = WAYLESS.includes(verdict) ? lawFor(country, BEFORE) : undefined;
  return here?.status === 'not-yet' ? `right from ${here.from}` : '';
}
