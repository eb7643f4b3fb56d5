import { expect, test } from 'vitest';
import { lawOf } from '../../../src/elements/after/law-of.ts';
import { filed } from '../../support/some-record.ts';

/** Where it was sent and when; what is written, and on which day; whose law that is. */
test.each([
  ['CL', '2026-11-25', 'objection', '2026-12-02', 'letters'],
  ['CL', '2026-11-25', 'reminder', '2026-12-29', 'not-yet'],
  ['CL', '2026-11-25', 'complaint', '2026-12-29', 'not-yet'],
  ['CL', '2026-12-01', 'reminder', '2027-01-29', 'letters'],
  ['CL', '2026-11-25', 'objection', '2026-11-30', 'not-yet'],
  ['DE', '2026-11-25', 'complaint', '2026-12-29', 'letters'],
  ['IN', '2027-05-01', 'reminder', '2027-06-01', 'not-yet'],
] as const)('%s, sent on %s: %s on %s: %s', (region, on, letter, today, status) =>
  expect(lawOf(filed({ region, filed: on }), letter, today).status).toBe(status),
);
test('a part of the country has its own', () =>
  expect(lawOf(filed({ region: 'US', subdivision: 'US-CA' }), 'reminder', '2027-01-01')).toEqual({
    status: 'letters',
    regime: 'us-ca',
  }));
