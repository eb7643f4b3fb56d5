import { isSame, merged, type FollowUpRecord } from '../../followup/record.ts';
import type { Screen } from '../screen.ts';
import type { WizardEvent } from '../wizard.events.ts';

/** What is on the screen, and where it is besides. */
interface OnScreen {
  readonly record: FollowUpRecord;
  /** In this browser. */
  readonly isKept: boolean;
  /** As it was saved last in a file. */
  readonly saved: string | undefined;
}

/**
 * What the screen shows after a card was opened: of the same objection, all that either knows.
 *
 * @returns nothing where something of another objection would be lost: told by the reader, and kept nowhere
 */
export function taken(here: OnScreen, card: FollowUpRecord): FollowUpRecord | undefined {
  const { record, isKept, saved } = here;
  if (isSame(record, card)) return merged(card, record);
  const isOnlyHere = record.events.length > 0 && !isKept && saved !== JSON.stringify(record);
  return isOnlyHere ? undefined : card;
}

/** What a saved card tells: it may be of another service or country than the one on the screen. */
export const ofCard = (
  { entry, region }: Pick<Screen, 'entry' | 'region'>,
  record: FollowUpRecord,
): WizardEvent => ({
  type: 'record',
  record,
  ...(record.service !== entry?.id && { service: record.service, log: [] }),
  ...(record.region !== region && { region: record.region }),
});
