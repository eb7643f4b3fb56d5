import type { Language, Link, Region } from '../../catalogue/types.ts';
import type { ByLanguage, Value } from './change.ts';
import type { Family } from './kinds.ts';

/** One thing a service says, apart from the others, so that two days can be compared. */
export interface FlatFact {
  family: Family;
  /** Its place in the service's facts. */
  at: string;
  /** The place of what it belongs to. Where that came or went as a whole, this is no news of its own. */
  within?: string;
  /** The regions whose answers lead to it; left out where all may meet it. */
  regions?: Region[];
  way?: ByLanguage;
  place?: Link['to'];
  language?: Language;
  value: Value[];
  /** Compared instead of `value` where that does not show everything. */
  compared?: string;
}
