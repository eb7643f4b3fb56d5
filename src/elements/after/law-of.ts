import type { FollowUpRecord } from '../../followup/record.ts';
import { lawFor, type LawHere } from '../../letters/regimes.ts';

/**
 * The law of a letter. A first one is under the law of its own day; what follows is under that of the day on which the
 * first was sent: a law that began later does not reach back.
 *
 * @param letter `objection`, `reminder`, `complaint` …
 */
export const lawOf = (
  { subdivision, region, filed }: Pick<FollowUpRecord, 'subdivision' | 'region' | 'filed'>,
  letter: string,
  today: string,
): LawHere => lawFor(subdivision ?? region, letter === 'objection' ? today : filed);
