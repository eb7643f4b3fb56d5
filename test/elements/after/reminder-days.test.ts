/** The days of reminders, and the reader's own day: nothing about the past, and nobody else's midnight. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadline, ics } from '../../../src/deadlines.ts';
import { reminderDays } from '../../../src/elements/after/reminder-days.ts';
import { todayHere } from '../../../src/elements/today.ts';
import { clocksFor } from '../../../src/followup/clocks.ts';
import { follow } from '../../../src/followup/follow.ts';
import type { ReadClock } from '../../../src/followup/follow-up.machine.ts';
import { readRecord } from '../../../src/followup/read-record.ts';
import { withEvent, type FollowUpRecord } from '../../../src/followup/record.ts';
import { dayAfter, filed, someRecord } from '../../support/some-record.ts';

const readFor = ({ region, filed: on }: FollowUpRecord): ReadClock => {
  const holidayCalendar = clocksFor(region, on).calendar ?? null;
  return (clock, received, paused) => deadline({ ...clock, received, paused, holidayCalendar });
};
const daysOf = (record: FollowUpRecord, today: string): string[] =>
  reminderDays(follow(record, today, readFor(record)).dates, record.filed, today).map(
    (r) => `${r.for} ${r.day}`,
  );

describe('the days of reminders', () => {
  test.each<[what: string, record: FollowUpRecord, today: string, days: string[]]>([
    ['filed today', filed(), '2026-11-25', ['reply 2026-12-30', 'again 2027-05-25']],
    ['the day before it is late', filed(), '2026-12-29', ['reply 2026-12-30', 'again 2027-05-25']],
    [
      'on the day itself there is nothing to remind of',
      filed(),
      '2026-12-30',
      ['again 2027-05-25'],
    ],
    ['half a year on', filed(), '2027-05-25', ['again 2027-11-25']],
    ['years on', filed(), '2031-03-01', ['again 2031-09-01']],
    [
      'the last of August: half a year on is the last of February',
      filed({ filed: '2027-08-31' }),
      '2027-08-31',
      ['reply 2027-10-01', 'again 2028-02-29'],
    ],
    [
      'on 29 February',
      filed({ filed: '2028-02-29' }),
      '2028-02-29',
      ['reply 2028-03-30', 'again 2028-08-29'],
    ],
    [
      'a day that has not come here',
      filed({ filed: '2026-11-26' }),
      '2026-11-25',
      ['reply 2026-12-30', 'again 2027-05-26'],
    ],
    [
      'the reader’s own last day, on that day, is no reminder',
      filed({ region: 'TR' }),
      '2027-01-24',
      ['again 2027-05-25'],
    ],
    [
      'the reader’s own last day, once it is past, is no reminder',
      filed({ region: 'TR' }),
      '2027-01-25',
      ['again 2027-05-25'],
    ],
  ])('%s', (_, record, today, days) => expect(daysOf(record, today)).toEqual(days));

  test('of any record on any day: each is to come, makes a calendar file, and stands once', () =>
    fc.assert(
      fc.property(someRecord, fc.integer({ min: -2, max: 500 }), (record, days) => {
        const today = dayAfter(days);
        const all = reminderDays(follow(record, today, readFor(record)).dates, record.filed, today);
        for (const { day, regime } of all) {
          expect(day > today).toBe(true);
          const reminder = { service: record.service, regime, day, title: '', text: '' };
          expect(ics(reminder, today)).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
        }
        expect(new Set(all.map(({ regime, day }) => `${regime} ${day}`)).size).toBe(all.length);
      }),
      { numRuns: 500 },
    ));
});

describe('filed on a day that has not come here', () => {
  const ahead = filed({ filed: '2026-11-26' });
  test('it stands as on that day: nothing is late, and something can be told', () => {
    const { state, can } = follow(ahead, '2026-11-25', readFor(ahead));
    expect(state).toBe('waiting');
    expect(can).toContain('refused');
  });
  test('what is told on that day can be read again; a day before would not', () => {
    const told = withEvent(ahead, { type: 'refused', on: '2026-11-26' });
    expect(readRecord(JSON.stringify(told))).toEqual(told);
    const before = withEvent(ahead, { type: 'refused', on: '2026-11-25' });
    expect(() => readRecord(JSON.stringify(before))).toThrow();
    expect(follow(told, '2026-11-25', readFor(told)).state).toBe('refused');
  });
});

describe('a law that begins', () => {
  test.each([
    ['2026-11-30', 'no law’s clock'],
    ['2026-12-01', 'cl-19628-11/reply-30-days'],
  ])('filed in Chile on %s: %s', (on, clock) => {
    const record = filed({ region: 'CL', filed: on });
    const [reply] = follow(record, on, readFor(record)).dates;
    const named = `${reply?.clock.regime}/${reply?.clock.clock}`;
    if (on < '2026-12-01') expect(named).not.toContain('cl-19628');
    else expect(named).toBe(clock);
  });
});

describe('29 February', () => {
  test.each([
    ['eu-gdpr-12-3', 'reply-1-month', '2028-01-31', '2028-02-29'],
    ['eu-gdpr-12-3', 'reply-1-month', '2027-01-31', '2027-03-01'],
    ['eu-gdpr-12-3', 'reply-1-month', '2028-02-29', '2028-03-29'],
    ['eu-gdpr-12-3', 'reply-extended-3-months', '2027-11-30', '2028-02-29'],
    ['at-dsg-24-4', 'complaint-lapses-1-year', '2028-02-29', '2029-02-28'],
    ['at-dsg-24-4', 'complaint-lapses-1-year', '2027-02-28', '2028-02-28'],
    ['kr-pipa-37', 'suspension-10-days', '2028-02-19', '2028-02-29'],
  ])('%s %s from %s: %s', (regime, clock, received, due) => {
    for (const holidayCalendar of [null, 'none'])
      expect(deadline({ regime, clock, received, holidayCalendar }).due).toBe(due);
  });
});

describe('the reader’s own day', () => {
  const ASK = `
import { todayHere } from './src/elements/today.ts';
for (const at of ['2026-11-25T10:30:00Z', '2026-11-25T23:30:00Z', '2026-11-26T00:30:00Z', '2026-03-29T00:59:00Z', '2028-02-29T12:00:00Z'])
  console.log(todayHere(new Date(at)));
`;
  test.each([
    ['Pacific/Pago_Pago', '2026-11-24 2026-11-25 2026-11-25 2026-03-28 2028-02-29'],
    ['America/Sao_Paulo', '2026-11-25 2026-11-25 2026-11-25 2026-03-28 2028-02-29'],
    ['UTC', '2026-11-25 2026-11-25 2026-11-26 2026-03-29 2028-02-29'],
    ['Europe/Berlin', '2026-11-25 2026-11-26 2026-11-26 2026-03-29 2028-02-29'],
    ['Asia/Kolkata', '2026-11-25 2026-11-26 2026-11-26 2026-03-29 2028-02-29'],
    ['Pacific/Kiritimati', '2026-11-26 2026-11-26 2026-11-26 2026-03-29 2028-03-01'],
  ])('%s', (zone, days) => {
    const said = execFileSync(
      process.execPath,
      ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', ASK],
      { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    );
    expect(said.trim().split('\n').join(' ')).toBe(days);
  });
  test('is what the device’s calendar shows, at any moment', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (at) => {
          const [year, month, day] = todayHere(at).split('-').map(Number);
          expect([year, month, day]).toEqual([at.getFullYear(), at.getMonth() + 1, at.getDate()]);
        },
      ),
    ));
});
