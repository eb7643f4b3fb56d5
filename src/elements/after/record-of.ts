import type { Walk } from '../../flow/walk.ts';
import type { Region } from '../../catalogue/types.ts';
import type { FollowUpRecord } from '../../followup/record.ts';

/** How it went out: by the last place the reader was led to; and whether the letter there named a right. */
function sentBy({ trail }: Walk): Pick<FollowUpRecord, 'channel' | 'isRequest'> {
  const places = trail.map(({ step }) => step).filter((step) => 'rung' in step);
  const mail = places.at(-1)?.mail;
  if (!mail) return { channel: 'form' };
  return { channel: 'mail', ...(mail.text === 'opt-out-request' && { isRequest: true }) };
}

/** What a reader who was led here has sent, or, before that, what a letter is made from. */
export const recordOf = (
  service: string,
  region: Region,
  walk: Walk,
  filed: string,
  subdivision = '',
): FollowUpRecord => ({
  version: 1,
  service,
  region,
  ...(subdivision.startsWith(`${region}-`) && { subdivision }),
  way: 'way' in walk.step ? walk.step.way : 'letter',
  ...sentBy(walk),
  filed,
  events: [],
});
