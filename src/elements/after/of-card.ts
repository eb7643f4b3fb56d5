import type { FollowUpRecord } from '../../followup/record.ts';
import type { Screen } from '../screen.ts';
import type { WizardEvent } from '../wizard.machine.ts';

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
