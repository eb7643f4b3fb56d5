import type { Walk } from '../../flow/walk.ts';
import type { Region } from '../../catalogue/types.ts';
import type { Channel, FollowUpRecord } from '../../followup/record.ts';

/** How it went out: by the last place the reader was led to. */
function channelOf({ trail }: Walk): Channel {
  const places = trail.map(({ step }) => step).filter((step) => 'rung' in step);
  return places.at(-1)?.mail ? 'mail' : 'form';
}

/** What a reader who was led here has sent, today. */
export const recordOf = (
  service: string,
  region: Region,
  walk: Walk,
  today: string,
): FollowUpRecord => ({
  version: 1,
  service,
  region,
  way: 'way' in walk.step ? walk.step.way : 'letter',
  channel: channelOf(walk),
  filed: today,
  events: [],
});
