import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const ASK = `
import { reckon } from './src/deadlines/reckon.ts';
import { ics } from './src/deadlines/reminder/ics.ts';
const clock = { kind: 'authority-or-company-must-act-by', count: { months: 1 }, rolls: true, identity: 'pauses', rule: '' };
const out = [];
for (const received of ['2026-03-28', '2026-09-25', '2026-11-25', '2028-01-31'])
  out.push(reckon(clock, { received, calendar: 'none', holidays: null }).due);
out.push(ics({ service: 'x', regime: 'eu', day: '2026-12-28', title: 'a', text: 'b' }, '2026-11-25'));
console.log(new Date('2026-11-25T00:30:00Z').getDate() + JSON.stringify(out));
`;
const asked = (zone: string): string =>
  execFileSync(
    process.execPath,
    ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', ASK],
    {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    },
  );

test('the same dates from UTC-11 to UTC+14', () => {
  const zones = [
    'Pacific/Pago_Pago',
    'America/New_York',
    'UTC',
    'Europe/Dublin',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
  ];
  const said = zones.map(asked);
  // The machine's own date differs, so the zone was in force.
  expect(new Set(said.map((s) => s.slice(0, 2))).size).toBe(2);
  expect(new Set(said.map((s) => s.slice(2))).size).toBe(1);
  expect(said[0]).toContain('2026-12-25');
});
