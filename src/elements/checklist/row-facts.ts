import type { Entry } from '../../catalogue/entry.ts';
import type { Region, Verdict } from '../../catalogue/types.ts';
import { firstOf } from '../../flow/compile.ts';

/** What a row says of a service before the reader opens it. */
export interface RowFacts {
  readonly verdict?: Verdict;
  /** As the box reckons them; only where there is a way. */
  readonly minutes?: number;
}

/** What exists in a country, and how long it takes: as the first screen of the service's box says. */
export function rowFacts(entry: Entry, region: Region, today: string): RowFacts {
  const [, { step }] = firstOf(entry, region, today);
  const verdict = step.answer?.verdict;
  const minutes = step.effort?.minutes;
  return { ...(verdict && { verdict }), ...(minutes !== undefined && { minutes }) };
}
