import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORLD } from '../../../src/catalogue/regions.ts';
import { addressWith, carriedIn } from '../../../src/elements/after/carry.ts';
import type { FollowUpRecord } from '../../../src/followup/record.ts';
import { someRecord } from '../../support/some-record.ts';

const PAGE = 'https://news.example/article?id=1&ref=a%20b#part-2';
const hashOf = (address: string): string => new URL(address).hash;

const id = fc.constantFrom('instagram', 'meta-ai', 'x', 'chatgpt');
const region = fc.constantFrom(...WORLD);
const entries = fc.array(
  fc.record({
    key: fc.constantFrom('account', 'device', 'main-objection--form', 'rung-2--web'),
    event: fc.constantFrom('next', 'stuck', 'choose.one', 'choose.meta-ai-2'),
  }),
  { maxLength: 20 },
);

describe('what was answered', () => {
  test('comes out of an address as it went in', () =>
    fc.assert(
      fc.property(id, region, entries, (service, country, log) => {
        const address = addressWith(PAGE, { service, region: country, log });
        expect(carriedIn(hashOf(address))).toEqual({ service, region: country, log });
      }),
    ));

  test('so does a record, with the screen that shows it', () =>
    fc.assert(
      fc.property(someRecord, (record) => {
        const { service, region: country } = record;
        const address = addressWith(PAGE, { service, region: country, log: [], record });
        expect(carriedIn(hashOf(address))).toEqual({
          service,
          region: country,
          log: [],
          record,
          editing: 'case',
        });
      }),
    ));

  test('no server is told: the address is the page’s own up to its fragment', () =>
    fc.assert(
      fc.property(entries, (log) => {
        const [before, fragment = ''] = addressWith(PAGE, {
          service: 'x',
          region: 'DE',
          log,
        }).split('#');
        expect(before).toBe('https://news.example/article?id=1&ref=a%20b');
        expect(fragment).toMatch(/^opt-out-wizard=[\w-]+$/);
      }),
    ));

  test('numbers of rows stay behind: only ids travel', () => {
    const log = [{ key: 'account', event: 'stuck', row: 3 }];
    const address = addressWith(PAGE, { service: 'x', region: 'DE', log });
    expect(carriedIn(hashOf(address))?.log).toEqual([{ key: 'account', event: 'stuck' }]);
  });

  test('a matter of many years fits still', () => {
    const events = Array.from({ length: 100 }, () => ({
      type: 'identity.answered' as const,
      on: '2026-11-25',
    }));
    const record: FollowUpRecord = {
      version: 1,
      service: 'instagram',
      region: 'DE',
      way: 'object',
      channel: 'form',
      filed: '2026-11-25',
      events,
    };
    const address = addressWith(PAGE, { service: 'instagram', region: 'DE', log: [], record });
    expect(carriedIn(hashOf(address))?.record?.events).toHaveLength(100);
  });
});

const good = {
  v: 1,
  service: 'instagram',
  region: 'DE',
  log: [['account', 'choose.one']],
};
const record = {
  version: 1,
  service: 'instagram',
  region: 'DE',
  way: 'object',
  channel: 'form',
  filed: '2026-11-25',
  events: [],
};
const hash = (value: unknown): string =>
  `#opt-out-wizard=${Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;

describe('a fragment that is not ours', () => {
  test('the good one, for comparison', () =>
    expect(carriedIn(hash({ ...good, record }))).toMatchObject({ record, editing: 'case' }));

  test.each<[string, string]>([
    ['none', ''],
    ['another', '#part-2'],
    ['only its name', '#opt-out-wizard='],
    ['no base64', '#opt-out-wizard=%%%'],
    ['no JSON', hash('{"v":1,')],
    ['null', hash('null')],
    ['a list', hash([1])],
    ['a number', hash('1')],
    ['another version', hash({ ...good, v: 2 })],
    ['no version', hash({ ...good, v: undefined })],
    ['a path as service', hash({ ...good, service: '../evil' })],
    ['an address as service', hash({ ...good, service: 'https://evil.example/x' })],
    ['a service that is no text', hash({ ...good, service: { toString: 'x' } })],
    ['no such country', hash({ ...good, region: 'XX' })],
    ['a property of all objects as country', hash({ ...good, region: 'constructor' })],
    ['a country that is no text', hash({ ...good, region: ['DE'] })],
    ['no log', hash({ ...good, log: undefined })],
    ['a log that is none', hash({ ...good, log: { length: 1 } })],
    ['a record of a later version', hash({ ...good, record: { ...record, version: 2 } })],
    ['a record that is none', hash({ ...good, record: 'x' })],
    ['a record of another service', hash({ ...good, record: { ...record, service: 'x' } })],
    ['a record of another country', hash({ ...good, record: { ...record, region: 'AT' } })],
    ['a day that is none', hash({ ...good, record: { ...record, filed: '2026-02-30' } })],
    ['a part of another country', hash({ ...good, record: { ...record, subdivision: 'US-CA' } })],
    ['too long', hash({ ...good, log: Array.from({ length: 2000 }, () => ['a', 'next']) })],
  ])('%s', (_, fragment) => expect(carriedIn(fragment)).toBeUndefined());

  test.each<[string, unknown]>([
    ['an event of another machine', ['account', 'xstate.init']],
    ['a key with a slash', ['a/b', 'next']],
    ['three parts', ['account', 'next', 1]],
    ['no texts', [1, 2]],
    ['a list in a list', [['account'], 'next']],
    ['null', null],
  ])('an answer that is none is left out: %s', (_, entry) =>
    expect(carriedIn(hash({ ...good, log: [entry, ...good.log] }))?.log).toEqual([
      { key: 'account', event: 'choose.one' },
    ]),
  );

  test('whatever it is, nothing throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map(hash),
          fc.base64String().map((t) => `#opt-out-wizard=${t}`),
        ),
        (text) => {
          const found = carriedIn(text);
          if (found) expect(found.service).toMatch(/^[a-z][a-z\d-]*$/);
        },
      ),
      { numRuns: 2000 },
    ));

  test('nor where one part of a good one is anything', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('v', 'service', 'region', 'log', 'record'),
        fc.jsonValue(),
        (part, value) => {
          const found = carriedIn(hash({ ...good, [part]: value }));
          if (found) expect(Array.isArray(found.log)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    ));
});
