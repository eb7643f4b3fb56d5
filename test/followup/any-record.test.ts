import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadline } from '../../src/deadlines.ts';
import { clocksFor } from '../../src/followup/clocks.ts';
import { follow } from '../../src/followup/follow.ts';
import type { ReadClock } from '../../src/followup/follow-up.machine.ts';
import { dayAfter, someRecord } from '../support/some-record.ts';

test('any record, in any country, on any day: by the real clocks it has a state, and dates in order', () =>
  fc.assert(
    fc.property(someRecord, fc.integer({ min: 0, max: 500 }), (record, days) => {
      const holidayCalendar = clocksFor(record.region, record.filed).calendar ?? null;
      const read: ReadClock = (clock, received, paused) =>
        deadline({ ...clock, received, paused, holidayCalendar });
      const { dates, reply, state } = follow(record, dayAfter(days), read);
      const due = dates.map((date) => date.due);
      expect(due).toEqual([...due].sort());
      for (const day of due) expect(day > record.filed).toBe(true);
      if (state === 'silent' && reply?.certainFrom)
        expect(reply.due < dayAfter(days) || record.events.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  ));
