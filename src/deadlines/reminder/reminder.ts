import type { IsoDate } from '../types.ts';

/** A day to look again. Whoever makes one keeps personal data out of its texts. */
export interface Reminder {
  /** Ids of the service and of the regime; with the day they make the entry's own, lasting name. */
  service: string;
  regime: string;
  day: IsoDate;
  title: string;
  text: string;
}

const ID = /^[a-z0-9]+([.-][a-z0-9]+)*$/i;

/**
 * The lasting name of a reminder: the same service, regime and day replace each other in a calendar. Nothing in it is
 * about the reader.
 *
 * @throws RangeError where an id is none
 */
export function nameOf({
  service,
  regime,
  day,
}: Pick<Reminder, 'service' | 'regime' | 'day'>): string {
  for (const id of [service, regime])
    if (!ID.test(id)) throw new RangeError(`"${id}" is no id of a service or a regime.`);
  return `${service}-${regime}-${day}@opt-out-wizard`;
}
