import type { AttributeName } from './attributes.ts';

const shared = 'region lang device heading-level color-scheme report-to catalogue catalogue-hosts';

/** The attributes of each tag; the first one names services. */
export const ATTRIBUTES = {
  'opt-out-wizard': `service ${shared}`.split(' ') as AttributeName[],
  'opt-out-checklist': `services ${shared}`.split(' ') as AttributeName[],
};

export type TagName = keyof typeof ATTRIBUTES;
