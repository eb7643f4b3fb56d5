import { readFileSync, readdirSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidaysText } from '../../.config/write-holidays.ts';
import { calendars, clocksOf, deadline, regimes, type NamedClock } from '../../src/deadlines.ts';
import { tables } from '../../src/deadlines/tables.ts';
import data from './examples.json' with { type: 'json' };

const all: [regime: string, clock: NamedClock][] = regimes.flatMap((regime) =>
  clocksOf(regime).map((clock): [string, NamedClock] => [regime, clock]),
);
const named = all.flatMap(([regime, clock]) =>
  clock.calendars.map((calendar) => [regime, clock, calendar] as const),
);
const title = ([regime, clock, calendar]: (typeof named)[number]): string =>
  `${regime} ${clock.id} ${calendar}`;

describe('worked examples', () => {
  test.each(data.examples.map((e) => [e.id, e] as const))('%s', (_, example) => {
    const { due, overdueFrom } = deadline(example);
    expect({ due, overdueFrom }).toEqual({ due: example.due, overdueFrom: example.overdueFrom });
  });
  test.each(
    data.clocks.flatMap((c) => c.holidayCalendars.map((h) => [c.regime, c.clock, h, c.kind])),
  )('%s %s %s answers', (regime, clock, holidayCalendar, kind) => {
    const said = deadline({
      regime: regime!,
      clock: clock!,
      received: '2026-11-25',
      holidayCalendar: holidayCalendar!,
    });
    expect(said.due > '2026-11-25').toBe(true);
    expect(said.overdueFrom === null).toBe(kind === 'reader-must-act-by');
    expect(said.rule).not.toBe('');
  });
});

describe('read again', () => {
  const on = (
    regime: string,
    clock: string,
    received: string,
    holidayCalendar: string | null,
  ): (string | null)[] => {
    const { due, overdueFrom } = deadline({ regime, clock, received, holidayCalendar });
    return [due, overdueFrom];
  };
  test('UK: the 30 days of an acknowledgement roll, too', () => {
    expect(on('uk-dpa-164a', 'complaint-acknowledgement-30-days', '2026-11-25', 'GB-EAW')).toEqual([
      '2026-12-29',
      '2026-12-30',
    ]);
  });
  test('California: an end on a Sunday is overdue from Tuesday', () => {
    expect(on('us-ca-ccpa', 'reply-45-days', '2026-11-26', null)).toEqual([
      '2027-01-11',
      '2027-01-12',
    ]);
    expect(on('us-ca-ccpa', 'reply-45-days', '2026-11-26', 'US-CA')[0]).toBe('2027-01-11');
  });
  test('30 days are not a month', () => {
    expect(on('cl-19628-11', 'reply-30-days', '2028-01-31', null)[0]).toBe('2028-03-01');
    expect(on('eu-gdpr-12-3', 'reply-1-month', '2028-01-31', 'none')[0]).toBe('2028-02-29');
  });
  test('Ireland: certain only after the days that some count as holidays', () => {
    const easter = deadline({
      regime: 'eu-gdpr-12-3',
      clock: 'reply-1-month',
      received: '2026-03-03',
      holidayCalendar: 'IE',
    });
    expect(easter).toMatchObject({
      due: '2026-04-03',
      overdueFrom: '2026-04-04',
      certainFrom: '2026-04-08',
    });
    const christmas = deadline({
      regime: 'eu-gdpr-12-3',
      clock: 'reply-1-month',
      received: '2026-11-25',
      holidayCalendar: 'IE',
    });
    expect(christmas).toMatchObject({
      due: '2026-12-28',
      overdueFrom: '2026-12-29',
      certainFrom: '2026-12-30',
    });
  });
  test('a claim in Austria ends on its day, whatever the day', () => {
    expect(on('at-dsg-24-4', 'complaint-lapses-1-year', '2026-10-26', 'AT')).toEqual([
      '2027-10-26',
      null,
    ]);
  });
  test('calendars differ: St Patrick, Epiphany, 23 June', () => {
    const due = (received: string, calendar: string): string | null =>
      on('eu-gdpr-12-3', 'reply-1-month', received, calendar)[0]!;
    expect(due('2026-02-17', 'IE')).toBe('2026-03-18');
    expect(due('2026-02-17', 'DE')).toBe('2026-03-17');
    expect([due('2026-12-06', 'DE'), due('2026-12-06', 'DE-BY')]).toEqual([
      '2027-01-06',
      '2027-01-07',
    ]);
    expect([due('2027-05-23', 'LU'), due('2027-05-23', 'none')]).toEqual([
      '2027-06-24',
      '2027-06-23',
    ]);
    expect(due('2026-03-03', 'NL')).toBe('2026-04-07');
  });
});

describe('a question for the reader’s identity', () => {
  const eu = { regime: 'eu-gdpr-12-3', clock: 'reply-1-month', holidayCalendar: 'IE' };
  const uk = { regime: 'uk-gdpr-12', clock: 'reply-1-month', holidayCalendar: 'GB-EAW' };
  const us = { regime: 'us-ca-ccpa', clock: 'reply-45-days', holidayCalendar: null };
  const paused = [{ from: '2026-09-14', to: '2026-09-18' }];
  test('pauses the month in the EU', () => {
    const said = deadline({ ...eu, received: '2026-09-10', paused });
    expect(said).toMatchObject({ plain: '2026-10-14', due: '2026-10-14', pausedDays: 4 });
  });
  test('twice adds up', () => {
    const twice = [...paused, { from: '2026-10-12', to: '2026-10-15' }];
    expect(deadline({ ...eu, received: '2026-09-10', paused: twice }).due).toBe('2026-10-19');
  });
  test('starts it anew in the UK', () => {
    const said = deadline({ ...uk, received: '2026-09-10', paused });
    expect(said).toMatchObject({ due: '2026-10-19', plain: '2026-10-18', pausedDays: 0 });
  });
  test('changes nothing in California', () => {
    const [a, b] = [{}, { paused }].map((p) => deadline({ ...us, received: '2026-09-10', ...p }));
    expect(a).toEqual(b);
  });
  test('on the last day it still holds the clock', () => {
    const last = [{ from: '2026-10-10', to: '2026-10-13' }];
    expect(deadline({ ...eu, received: '2026-09-10', paused: last }).pausedDays).toBe(3);
  });
  test('changes nothing once the time is over', () => {
    const late = [{ from: '2026-11-02', to: '2026-11-20' }];
    for (const clock of [eu, uk])
      expect(deadline({ ...clock, received: '2026-09-10', paused: late }).due).toBe('2026-10-12');
  });
  test.each([
    ['backwards', [{ from: '2026-09-18', to: '2026-09-14' }]],
    ['before the receipt', [{ from: '2026-09-01', to: '2026-09-14' }]],
    ['overlapping', [...paused, { from: '2026-09-17', to: '2026-09-20' }]],
  ])('%s is refused', (_, wrong) => {
    expect(() => deadline({ ...eu, received: '2026-09-10', paused: wrong })).toThrow(/^The pause/);
  });
});

describe('what is refused, with one sentence', () => {
  const right = {
    regime: 'eu-gdpr-12-3',
    clock: 'reply-1-month',
    received: '2026-11-25',
    holidayCalendar: 'IE' as string | null,
  };
  test.each<[string, object, string]>([
    ['a regime', { regime: 'eu' }, 'There is no regime "eu".'],
    ['a built-in name', { regime: 'constructor' }, 'There is no regime "constructor".'],
    ['a clock', { clock: 'soon' }, 'The regime "eu-gdpr-12-3" has no clock "soon".'],
    ['a calendar', { holidayCalendar: 'XX' }, 'There is no holiday calendar "XX".'],
    [
      'no calendar at all',
      { holidayCalendar: undefined },
      'There is no holiday calendar "undefined".',
    ],
    [
      '30 February',
      { received: '2026-02-30' },
      '"2026-02-30" is no date of the calendar, such as 2026-11-25.',
    ],
    [
      '29 February',
      { received: '2027-02-29' },
      '"2027-02-29" is no date of the calendar, such as 2026-11-25.',
    ],
    [
      'a month',
      { received: '2026-13-01' },
      '"2026-13-01" is no date of the calendar, such as 2026-11-25.',
    ],
    [
      'a day 0',
      { received: '2026-01-00' },
      '"2026-01-00" is no date of the calendar, such as 2026-11-25.',
    ],
    [
      'a time',
      { received: '2026-11-25T00:00' },
      '"2026-11-25T00:00" is no date of the calendar, such as 2026-11-25.',
    ],
    ['nothing', { received: '' }, '"" is no date of the calendar, such as 2026-11-25.'],
    [
      'an early year',
      { received: '2024-12-20' },
      'The holidays of IE are known from 2025 to 2032, not for 2024.',
    ],
    [
      'an end too late',
      { received: '2032-12-20' },
      'The holidays of IE are known from 2025 to 2032, not for 2033.',
    ],
    [
      'the end of time',
      { received: '9999-12-20', holidayCalendar: 'none' },
      'The date lies after the year 9999.',
    ],
  ])('%s', (_, wrong, message) => {
    expect(() => deadline({ ...right, ...wrong })).toThrow(new RangeError(message));
  });
  test('years without a table do not matter where no holiday does', () => {
    expect(deadline({ ...right, received: '2040-01-31', holidayCalendar: 'none' }).due).toBe(
      '2040-02-29',
    );
  });
  test('nor where a clock neither rolls nor counts working days', () => {
    const claim = {
      regime: 'at-dsg-24-4',
      clock: 'complaint-lapses-1-year',
      holidayCalendar: 'AT',
    };
    expect(deadline({ ...claim, received: '2015-10-26' }).due).toBe('2016-10-26');
  });
  test('but they do where working days are counted', () => {
    const [[regime, { id: clock }] = ['', { id: '' }]] = all.filter(
      ([, { count, rolls }]) => 'workingDays' in count && !rolls,
    );
    const asked = { regime, clock, received: '2015-10-26', holidayCalendar: 'US-CA' };
    expect(() => deadline(asked)).toThrow(/^The holidays of US-CA are known from/);
  });
  test('clocks of no regime', () => {
    expect(() => clocksOf('toString')).toThrow(new RangeError('There is no regime "toString".'));
  });
});

const date = (iso: string) => Temporal.PlainDate.from(iso);
const isFree = (day: Temporal.PlainDate, calendar: string | null): boolean =>
  day.dayOfWeek > 5 ||
  (tables[calendar ?? '']?.days[day.year] ?? '')
    .split(' ')
    .includes(day.toString().slice(5).replace('-', ''));

function plain(
  received: string,
  { count }: NamedClock,
  calendar: string | null,
): Temporal.PlainDate {
  const start = date(received);
  if ('months' in count) return start.add({ months: count.months });
  if ('days' in count) return start.add({ days: count.days });
  let [day, left] = [start, count.workingDays];
  while (left > 0) {
    day = day.add({ days: 1 });
    if (!isFree(day, calendar)) left--;
  }
  return day;
}

function reckoned(received: string, clock: NamedClock, calendar: string | null): string {
  let day = plain(received, clock, calendar);
  while (clock.rolls && isFree(day, calendar)) day = day.add({ days: 1 });
  return day.toString();
}

const days = Array.from({ length: 365 * 3 + 1 }, (_, i) =>
  date('2026-01-01').add({ days: i }).toString(),
);

describe('every day of three years, beside a library’s reckoning', () => {
  test.each(named.map((n) => [title(n), n] as const))('%s', (_, [regime, clock, calendar]) => {
    const ours: string[] = [];
    const theirs: string[] = [];
    for (const received of days) {
      ours.push(deadline({ regime, clock: clock.id, received, holidayCalendar: calendar }).due);
      theirs.push(reckoned(received, clock, calendar));
    }
    expect(ours).toEqual(theirs);
  });
  test.each(calendars)('the month with the holidays of %s', (calendar) => {
    const clock = clocksOf('eu-gdpr-12-3').find((c) => c.id === 'reply-1-month')!;
    const due = (received: string): string =>
      deadline({ regime: 'eu-gdpr-12-3', clock: clock.id, received, holidayCalendar: calendar })
        .due;
    expect(days.map(due)).toEqual(days.map((d) => reckoned(d, clock, calendar)));
  });
});

test('there is a calendar without holidays beside those with', () =>
  expect(calendars).toEqual([...Object.keys(tables), 'none']));

describe('what always holds', () => {
  const anyDay = fc.constantFrom(...days);
  const anyClock = fc.constantFrom(...all);
  const anyCalendar = fc.constantFrom(...calendars, null);
  const ask = (
    [regime, { id }]: (typeof all)[number],
    received: string,
    holidayCalendar: string | null,
  ) => deadline({ regime, clock: id, received, holidayCalendar });
  test('never before the plain end; where it rolls, never on a weekend or a holiday', () => {
    fc.assert(
      fc.property(anyClock, anyDay, anyCalendar, (clock, received, calendar) => {
        const said = ask(clock, received, calendar);
        expect(said.due >= said.plain).toBe(true);
        expect(said.plain).toBe(plain(received, clock[1], calendar).toString());
        if (said.rolls) expect(isFree(date(said.due), calendar)).toBe(false);
        if (said.overdueFrom !== null) {
          expect(said.overdueFrom).toBe(date(said.due).add({ days: 1 }).toString());
          expect(said.certainFrom! >= said.overdueFrom).toBe(true);
        }
      }),
    );
  });
  test('received later, due no earlier', () => {
    fc.assert(
      fc.property(anyClock, anyDay, anyDay, anyCalendar, (clock, a, b, calendar) => {
        const [first, then] = [a, b].sort().map((d) => ask(clock, d, calendar));
        expect(then!.due >= first!.due).toBe(true);
      }),
    );
  });
  test('a pause never makes it earlier', () => {
    fc.assert(
      fc.property(
        anyClock,
        anyDay,
        fc.nat(20),
        fc.nat(20),
        anyCalendar,
        (clock, d, from, long, calendar) => {
          const at = (n: number): string => date(d).add({ days: n }).toString();
          const said = deadline({
            regime: clock[0],
            clock: clock[1].id,
            received: d,
            holidayCalendar: calendar,
            paused: [{ from: at(from), to: at(from + long) }],
          });
          expect(said.due >= ask(clock, d, calendar).due).toBe(true);
        },
      ),
    );
  });
});

test('every clock says where it is read and how sure it is', () => {
  for (const [regime, clock] of all) {
    expect(clock.sources, `${regime} ${clock.id}`).not.toEqual([]);
    expect([clock.rule, clock.confidence].every(Boolean)).toBe(true);
    if (clock.confidence === 'recalled') expect(clock.checkBeforeShowing).toBe(true);
    for (const { url } of clock.sources) if (url) expect(() => new URL(url)).not.toThrow();
  }
});

test('the tables are what the library gives', async () => {
  expect(readFileSync('src/deadlines/holidays.json', 'utf8')).toBe(await holidaysText());
});

test('Irish holidays are those of the act', () => {
  const year = (y: number): string[] => tables['IE']!.days[y]!.split(' ');
  expect(year(2026)).toEqual([
    '0101',
    '0202',
    '0317',
    '0406',
    '0504',
    '0601',
    '0803',
    '1026',
    '1225',
    '1226',
  ]);
  expect(year(2030)).toContain('0201');
  expect(tables['IE']!.doubtful![2026]).toBe('0403 1228');
});

test('no clock of the machine and no time zone is asked', () => {
  const files = readdirSync('src/deadlines', { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.ts'),
  );
  for (const file of files)
    expect(
      readFileSync(`src/deadlines/${file}`, 'utf8').replace(/\/\*\*[^]*?\*\//g, ''),
      file,
    ).not.toMatch(/\bDate\b|\bIntl\b|\bperformance\b/);
});
