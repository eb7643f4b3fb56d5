import type { FollowUpRecord } from '../../followup/record.ts';

/** Who named no right is not told of an objection. */
export const sentAs = <K extends 'case.asks' | 'case.remind.text' | 'case.record.sent'>(
  key: K,
  { isRequest }: FollowUpRecord,
): K | `${K}.request` => (isRequest ? `${key}.request` : key);
