import type { ChangeLog } from '../../../src/editions/changes/change.ts';
import { changesBetween } from '../../../src/editions/changes/changes-between.ts';
import { alpha, edited } from './alpha.ts';
import { label, link, rung } from './edits.ts';

/** Text that would be markup in all three formats, if it were not escaped. */
export const HOSTILE = `<script>alert("&amp;'")</script> & ]]> <link/>`;

const first = [alpha(), edited((s) => Object.assign(s, { id: 'beta', name: HOSTILE }))];
const second = first.map((service) =>
  edited((s) => {
    link(s).url = 'https://alpha.example/new?a=1&b=2';
    label(s).in['de'] = { says: HOSTILE, evidence: ['s1'] };
    rung(s, 0).note = 'reason-eu';
  }, service),
);

/** Two days of two services; one of them is named as no service should be. */
export const log: ChangeLog = {
  days: [
    { date: '2026-01-11', at: '2026-01-11T10:00:00.000Z', changes: changesBetween(first, second) },
    { date: '2026-01-10', at: '2026-01-10T09:00:00.000Z', changes: changesBetween([], first) },
  ],
};
