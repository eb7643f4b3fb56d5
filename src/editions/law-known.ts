import rights from '../catalogue/law/rights.json' with { type: 'json' };
import { covers } from '../catalogue/regions.ts';
import type { Answer, Region } from '../catalogue/types.ts';
import { lawFor } from '../letters/regimes.ts';

/**
 * What is known of the law of a country, in a word.
 * - `right`: it gives a right to object
 * - `right from 2026-12-01`: from then on
 * - `other law`: it lets people ask for something else, such as access or deletion; a right to object is not established
 * - `no right found`: we looked
 * - `not examined`: nobody has looked. Never to be told as "there is no right"
 */
export type LawWord =
  'right' | `right from ${string}` | 'other law' | 'no right found' | 'not examined';

/** A day before every law that has a first day. */
const BEFORE = '1970-01-01';
const LAWS = Object.values(rights).flatMap(({ regions }) => regions);

function lawOf(country: Region): LawWord {
  if (covers(LAWS, country)) return 'right';
  const before = lawFor(country, BEFORE);
  if (before.status === 'none-found') return 'no right found';
  if (before.status !== 'not-yet')
    return before.status === 'letters' ? 'other law' : 'not examined';
  const then = lawFor(country, before.from);
  return then.status === 'letters' ? `right from ${before.from}` : 'not examined';
}

/** The same under an answer, which may say more than the country’s law does. */
export function lawWord({ right, law }: Pick<Answer, 'right' | 'law'>, country: Region): LawWord {
  if (right) return 'right';
  if (law) return law === 'none-found' ? 'no right found' : 'not examined';
  return lawOf(country);
}
