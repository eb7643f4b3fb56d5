/** Services that people ask about and for which nothing could be established: no entry, but no silence either. */
import type { Group, Id, Language, PartialDate, Source } from './types.ts';

/**
 * What was looked for.
 * - `switch`, `form`, `mail`: a way out
 * - `promise`: a word of the service that it does not train
 * - `state`: whether it works today
 */
export type LookedFor = 'switch' | 'form' | 'mail' | 'promise' | 'state';

/** One service that was looked for. */
export interface NotEstablished {
  /** No id or alias of a service that has an entry. */
  id: Id;
  name: string;
  group: Group;
  /** @minItems 1 */
  lookedFor: LookedFor[];
  /** What was found instead, in every language. */
  found: Record<Language, string>;
  /** When somebody last looked. */
  lookedAt: PartialDate;
  /** What was read. @minItems 1 */
  sources: Source[];
}

/** `not-established.json` */
export interface NotEstablishedFile {
  $schema?: string;
  services: NotEstablished[];
}
