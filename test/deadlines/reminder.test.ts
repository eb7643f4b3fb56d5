import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarLinks, ics, type Reminder } from '../../src/deadlines.ts';

const reminder: Reminder = {
  service: 'instagram',
  regime: 'eu-gdpr-12-3',
  day: '2026-12-29',
  title: 'Instagram: did an answer come?',
  text: 'Open the article again.',
};
const TEXTS = [
  '100 % & more + less = "quoted" \'so\' #1?',
  'Größe, Übung, Straße; Ärger\\Öl: ja',
  'line one\nline two\n\nline four',
  '👩‍👩‍👧‍👦🇩🇪 ﷽ 開',
  'BEGIN:VEVENT\r\nUID:no',
  'ü'.repeat(5000),
  '👍'.repeat(2500),
  'https://example.org/a?b=c&d=%20;e,f',
  '',
];

const eventOf = (file: string): ICAL.Event => {
  const root = new ICAL.Component(ICAL.parse(file) as unknown[]);
  expect(root.getAllSubcomponents('vevent')).toHaveLength(1);
  return new ICAL.Event(root.getFirstSubcomponent('vevent')!);
};
const isValid = (file: string): void => {
  expect(file.endsWith('\r\n')).toBe(true);
  for (const line of file.slice(0, -2).split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
};

describe('a calendar file', () => {
  test('is an all-day entry with an alarm', () => {
    const event = eventOf(ics(reminder, '2026-11-25'));
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate, event.endDate].map(String)).toEqual(['2026-12-29', '2026-12-30']);
    expect(event.uid).toBe('instagram-eu-gdpr-12-3-2026-12-29@opt-out-wizard');
    expect(event.summary).toBe(reminder.title);
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-25T00:00:00Z');
    const alarm = event.component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('PT9H');
    expect(alarm.getFirstPropertyValue('description')).toBe(reminder.title);
  });
  test('says of itself what the standard asks, and does not block the day', () => {
    const file = ics(reminder, '2026-11-25');
    for (const line of [
      'VERSION:2.0',
      'PRODID:-//opt-out-wizard//reminder//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'DTEND;VALUE=DATE:20261230',
      'TRANSP:TRANSPARENT',
    ])
      expect(file).toContain(`\r\n${line}\r\n`);
  });
  test('folds a line of 76 octets, and none of 75', () => {
    const room = 75 - 'SUMMARY:'.length;
    const summary = (length: number): string =>
      ics({ ...reminder, title: 'x'.repeat(length) }, '2026-11-25');
    expect(summary(room)).toContain(`SUMMARY:${'x'.repeat(room)}\r\n`);
    expect(summary(room + 1)).toContain(`SUMMARY:${'x'.repeat(room)}\r\n x\r\n`);
  });
  test('an old line end is one, too', () =>
    expect(ics({ ...reminder, text: 'a\rb' }, '2026-11-25')).toContain('DESCRIPTION:a\\nb\r\n'));
  test.each(['\u0085', '\u2028', '\u2029', '\r\n', '\u000b', '\u000c', '\u0000\n', '\r'])(
    'nothing of %j begins a line of its own, whatever a reader of such files takes for its end',
    (end) => {
      const text = `a${end}ATTACH:https://evil.example/${end}BEGIN:VALARM`;
      const file = ics({ ...reminder, title: text, text }, '2026-11-25');
      const begun = file.replaceAll('\r\n ', '').split(/[\r\n\u0085\u2028\u2029\v\f]+/);
      expect(begun.filter((line) => /^(ATTACH|BEGIN:VALARM)/.test(line))).toEqual(['BEGIN:VALARM']);
    },
  );
  test('is the same whenever it is made on a day', () => {
    expect(ics(reminder, '2026-11-25')).toBe(ics({ ...reminder }, '2026-11-25'));
  });
  test('ends in the next year', () => {
    expect(String(eventOf(ics({ ...reminder, day: '2026-12-31' }, '2026-11-25')).endDate)).toBe(
      '2027-01-01',
    );
  });
  test.each(TEXTS)('keeps %j', (text) => {
    const file = ics({ ...reminder, title: text.slice(0, 100), text }, '2026-11-25');
    isValid(file);
    const event = eventOf(file);
    expect(event.description).toBe(text.replaceAll('\r\n', '\n'));
    expect(event.summary).toBe(text.slice(0, 100).replaceAll('\r\n', '\n'));
  });
  test('keeps any text, and ends of lines as such', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const clean = text.replace(/\p{Cc}/gu, '');
        const file = ics({ ...reminder, text: clean }, '2026-11-25');
        isValid(file);
        expect(eventOf(file).description).toBe(clean.replace(/[\u2028\u2029]/g, '\n'));
      }),
    );
  });
  test.each(['\r\n', '\r', '\n', '\u0085', '\u2028', '\u2029'])('%j ends a line', (end) => {
    const file = ics({ ...reminder, title: `a${end}b`, text: `a${end}b` }, '2026-11-25');
    isValid(file);
    expect(file).not.toContain(end === '\r\n' ? `a${end}b` : `${end}b`);
    const event = eventOf(file);
    expect([event.summary, event.description]).toEqual(['a\nb', 'a\nb']);
  });
  test('escapes what divides values, although some readers do without', () => {
    const file = ics({ ...reminder, text: 'a;b,c\\d\ne' }, '2026-11-25');
    expect(file).toContain('DESCRIPTION:a\\;b\\,c\\\\d\\ne\r\n');
  });
  test('holds no half characters and no control characters', () => {
    const event = eventOf(ics({ ...reminder, text: 'a\ud800b\u0007c\u0000' }, '2026-11-25'));
    expect(event.description).toBe('a\uFFFDbc');
  });
  test.each([
    [{ service: 'me@example.org' }, '"me@example.org" is no id of a service or a regime.'],
    [{ regime: 'a b' }, '"a b" is no id of a service or a regime.'],
    [{ day: '2026-02-29' }, '"2026-02-29" is no date of the calendar, such as 2026-11-25.'],
  ])('%j is refused', (wrong, message) => {
    expect(() => ics({ ...reminder, ...wrong }, '2026-11-25')).toThrow(new RangeError(message));
  });
});

describe('links to calendars', () => {
  const FIELDS = {
    google: ['text', 'details'],
    outlook: ['subject', 'body'],
    office: ['subject', 'body'],
    yahoo: ['title', 'desc'],
  } as const;
  test('name the day as a whole', () => {
    const links = calendarLinks(reminder);
    const of = (id: keyof typeof links, ...keys: string[]) =>
      keys.map((key) => new URL(links[id]).searchParams.get(key));
    expect(of('google', 'action', 'dates')).toEqual(['TEMPLATE', '20261229/20261230']);
    for (const id of ['outlook', 'office'] as const)
      expect(of(id, 'allday', 'startdt', 'enddt', 'rru', 'path')).toEqual([
        ...['true', '2026-12-29', '2026-12-30', 'addevent', '/calendar/action/compose'],
      ]);
    expect(of('yahoo', 'v', 'st', 'dur')).toEqual(['60', '20261229', 'allday']);
    expect(Object.values<string>({ ...links }).map((l) => new URL(l).host)).toEqual([
      ...['calendar.google.com', 'outlook.live.com', 'outlook.office.com', 'calendar.yahoo.com'],
    ]);
  });
  test.each(TEXTS)('keep %j', (text) => {
    const links = calendarLinks({ ...reminder, title: text, text });
    for (const [id, keys] of Object.entries(FIELDS)) {
      const link = links[id as keyof typeof links];
      expect(link).not.toMatch(/[+\s]/);
      for (const key of keys) expect(new URL(link).searchParams.get(key)).toBe(text);
    }
  });
  test('hold no half characters', () => {
    expect(
      new URL(calendarLinks({ ...reminder, text: 'a\ud800' }).google).searchParams.get('details'),
    ).toBe('a\uFFFD');
  });
});
