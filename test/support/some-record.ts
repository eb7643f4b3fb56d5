import fc from 'fast-check';
import { WORLD } from '../../src/catalogue/regions.ts';
import { CHANNELS, HAPPENINGS, withEvent, type FollowUpRecord } from '../../src/followup/record.ts';

const FILED = '2026-11-25';

/** The day that many days after the one on which every record of a test was filed. */
export const dayAfter = (days: number): string =>
  new Date(Date.parse(`${FILED}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A record as nobody has told anything to it yet. */
export const filed = (more: Partial<FollowUpRecord> = {}): FollowUpRecord => ({
  version: 1,
  service: 'instagram',
  region: 'DE',
  way: 'object',
  channel: 'form',
  filed: FILED,
  events: [],
  ...more,
});

const happening = fc.record({
  type: fc.constantFrom(...HAPPENINGS),
  on: fc.integer({ min: 0, max: 400 }).map(dayAfter),
});

/** Any record, also one whose events do not fit each other. */
export const someRecord: fc.Arbitrary<FollowUpRecord> = fc
  .record({
    service: fc.constantFrom('instagram', 'facebook', 'chatgpt', 'x'),
    region: fc.constantFrom(...WORLD),
    channel: fc.constantFrom(...CHANNELS),
    isRequest: fc.constantFrom(true as const, undefined),
    events: fc.array(happening, { maxLength: 8 }),
  })
  .map(({ events, isRequest, ...more }) =>
    events.reduce(withEvent, filed({ ...more, ...(isRequest && { isRequest }) })),
  );
