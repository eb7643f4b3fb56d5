import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord, recordOf, RecordError, isDay } from '../../src/followup/read-record.ts';
import { isSame, merged, withEvent, type FollowUpRecord } from '../../src/followup/record.ts';

const good: FollowUpRecord = {
  version: 1,
  service: 'instagram',
  region: 'DE',
  subdivision: 'DE-BY',
  way: 'object',
  channel: 'form',
  filed: '2026-11-25',
  events: [{ type: 'refused', on: '2026-12-01' }],
};

test('what was written is read', () => expect(readRecord(JSON.stringify(good))).toEqual(good));

test('what it does not know is left out', () =>
  expect(readRecord(JSON.stringify({ ...good, name: 'Ada' }))).toEqual(good));

const REFUSED: [what: string, text: string, reason: string][] = [
  ['empty', '', 'json'],
  ['a torn file', JSON.stringify(good).slice(0, 40), 'json'],
  ['a list', '[]', 'shape'],
  ['nothing', 'null', 'shape'],
  ['a text', '"x"', 'shape'],
  ['too long', JSON.stringify({ ...good, more: 'x'.repeat(20_000) }), 'size'],
  ['a later version', JSON.stringify({ ...good, version: 2 }), 'version'],
  ['an older version', JSON.stringify({ ...good, version: 0 }), 'version'],
  ['no version', JSON.stringify({ ...good, version: undefined }), 'version'],
  ['a service that is an address', JSON.stringify({ ...good, service: '../../x' }), 'shape'],
  ['a service that is markup', JSON.stringify({ ...good, service: '<img>' }), 'shape'],
  ['a country that is none', JSON.stringify({ ...good, region: 'XX' }), 'shape'],
  ['a Land of another country', JSON.stringify({ ...good, subdivision: 'AT-9' }), 'shape'],
  ['a Land with more behind it', JSON.stringify({ ...good, subdivision: 'DE-BY-x' }), 'shape'],
  ['a Land with more before it', JSON.stringify({ ...good, subdivision: 'XDE-BY' }), 'shape'],
  ['a Land that is nothing', JSON.stringify({ ...good, subdivision: null }), 'shape'],
  ['a Land that is none', JSON.stringify({ ...good, subdivision: 'de_by' }), 'shape'],
  ['a way that is a list', JSON.stringify({ ...good, way: ['object'] }), 'shape'],
  ['a channel of its own', JSON.stringify({ ...good, channel: 'pigeon' }), 'shape'],
  ['a day that is none', JSON.stringify({ ...good, filed: '2026-02-30' }), 'shape'],
  ['a day with a time', JSON.stringify({ ...good, filed: '2026-11-25T00:00' }), 'shape'],
  ['a day that is a number', JSON.stringify({ ...good, filed: 20261125 }), 'shape'],
  ['events that are an object', JSON.stringify({ ...good, events: {} }), 'shape'],
  ['an event that is null', JSON.stringify({ ...good, events: [null] }), 'shape'],
  [
    'an event of its own',
    JSON.stringify({ ...good, events: [{ type: 'won', on: '2026-12-01' }] }),
    'shape',
  ],
  [
    'an event of every object',
    JSON.stringify({ ...good, events: [{ type: 'toString', on: '2026-12-01' }] }),
    'shape',
  ],
  [
    'an event before the objection',
    JSON.stringify({ ...good, events: [{ type: 'refused', on: '2026-11-24' }] }),
    'shape',
  ],
  [
    'too many events',
    JSON.stringify({ ...good, events: Array(101).fill(good.events[0]) }),
    'shape',
  ],
  ['a prototype', '{"__proto__":{"version":1}}', 'version'],
  ['a version without bottom', `{"version":${'['.repeat(9e3)}${']'.repeat(9e3)}}`, 'version'],
  ['a version that cannot be said', '{"version":[{"toString":null}]}', 'version'],
];

describe('what is no record is refused, with the reason', () => {
  test.each(REFUSED)('%s', (_, text, reason) => {
    expect(() => readRecord(text)).toThrow(RecordError);
    try {
      readRecord(text);
    } catch (error) {
      expect((error as RecordError).reason).toBe(reason);
      expect((error as RecordError).message).toMatch(/record/);
    }
  });

  test('whatever a file holds, it is read or refused', () =>
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), mutated()), (text) => {
        try {
          expect(readRecord(text).version).toBe(1);
        } catch (error) {
          expect(error).toBeInstanceOf(RecordError);
        }
      }),
    ));
});

const mutated = (): fc.Arbitrary<string> =>
  fc
    .record({ key: fc.constantFrom(...Object.keys(good)), value: fc.jsonValue() })
    .map(({ key, value }) => JSON.stringify({ ...good, [key]: value }));

describe('two copies of one record', () => {
  const other = withEvent(good, { type: 'complained', on: '2026-12-05' });
  test('know together what either knows', () => {
    const mine = withEvent(good, { type: 'reminded', on: '2026-12-03' });
    expect(merged(mine, other).events.map((e) => e.type)).toEqual([
      'refused',
      'reminded',
      'complained',
    ]);
  });
  test('but not what one of them took back', () =>
    expect(merged(good, other, other)).toEqual(good));
  test('once', () => expect(merged(other, other)).toEqual(other));
});

test.each([
  ['2026-11-26', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

test('as much as a reader could have made is read', () => {
  const most = { ...good, events: Array<unknown>(100).fill(good.events[0]) };
  expect(readRecord(JSON.stringify(most)).events).toHaveLength(100);
  const text = JSON.stringify(good);
  expect(readRecord(text + ' '.repeat(20_000 - text.length))).toEqual(good);
  expect(() => readRecord(text + ' '.repeat(20_001 - text.length))).toThrow(RecordError);
});

test.each<[string, unknown, object]>([
  ['a request is one', true, { isRequest: true }],
  ['an objection is none', undefined, {}],
  ['nor is anything else', false, {}],
  ['or a word', 'true', {}],
])('%s', (_, isRequest, kept) => {
  const { isRequest: found, ...rest } = readRecord(JSON.stringify({ ...good, isRequest }));
  expect({ ...(found !== undefined && { isRequest: found }) }).toEqual(kept);
  expect(rest).toEqual(good);
});

test('no Land stays no Land', () => {
  const { subdivision: _, ...bare } = good;
  expect(Object.keys(readRecord(JSON.stringify(bare)))).not.toContain('subdivision');
});

test('an event on the day of the objection is one', () => {
  const same = { ...good, events: [{ type: 'refused', on: good.filed }] };
  expect(readRecord(JSON.stringify(same))).toEqual(same);
});

test.each<[string, Partial<FollowUpRecord>, boolean]>([
  ['nothing else', {}, true],
  ['what happened', { events: [] }, true],
  ['the Land', { subdivision: 'DE-BE' }, true],
  ['the service', { service: 'facebook' }, false],
  ['the country', { region: 'AT' }, false],
  ['the way', { way: 'objection-mail' }, false],
  ['the channel', { channel: 'mail' }, false],
  ['the day', { filed: '2026-11-26' }, false],
  ['what it is', { isRequest: true }, false],
])('with %s another, two are of one objection: %s', (_, change, same) =>
  expect([isSame(good, { ...good, ...change }), isSame({ ...good, ...change }, good)]).toEqual([
    same,
    same,
  ]),
);

test('things stand in the order of their days, and on one day in the order they were told', () => {
  const told = (['refused 5', 'reminded 3', 'closed 5', 'confirmed 4'] as const).map((line) => {
    const [type, day] = line.split(' ') as ['refused', string];
    return { type, on: `2026-12-0${day ?? ''}` };
  });
  const { events } = told.reduce(withEvent, { ...good, events: [] } as FollowUpRecord);
  expect(events.map(({ type }) => type as string)).toEqual([
    ...['reminded', 'confirmed', 'refused', 'closed'],
  ]);
});

test('a Land that one copy has learnt is known together; one that was taken back stays away', () => {
  const { subdivision: _, ...bare } = good;
  expect(merged(bare, good).subdivision).toBe('DE-BY');
  expect(merged(bare, good, good).subdivision).toBeUndefined();
  expect(merged(good, { ...good, subdivision: 'DE-BE' }).subdivision).toBe('DE-BY');
  expect(merged(bare, bare)).not.toHaveProperty('subdivision');
});

test('what a page put on every object is no part of a record', () => {
  for (const key of [
    'version',
    'service',
    'region',
    'way',
    'channel',
    'filed',
    'events',
  ] as const) {
    const { [key]: inherited, ...own } = good;
    const value: unknown = Object.setPrototypeOf(own, { [key]: inherited });
    expect(() => recordOf(value), key).toThrow(RecordError);
  }
});
