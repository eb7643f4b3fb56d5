import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forget, keep, keptOf, keptRecords, recordIn } from '../../../src/elements/after/kept.ts';
import { resume as resumeOf } from '../../../src/elements/after/resume.ts';
import type { IndexRow } from '../../../src/catalogue/entry.ts';
import type { Wanted } from '../../../src/elements/screen.ts';
import { withEvent, type FollowUpRecord } from '../../../src/followup/record.ts';
import { addressWith } from '../../../src/elements/after/carry.ts';
import { entryOf } from '../../support/catalogue.ts';
import { Drawer, KEY } from '../../support/drawer.ts';
import { filed } from '../../support/some-record.ts';

const rows = [
  { id: 'x', name: 'X', formerly: ['twitter'] },
  { id: 'instagram', name: 'Instagram', aliases: ['insta'] },
  { id: 'facebook', name: 'Facebook' },
];
const index = vi.fn(() => Promise.resolve(rows as unknown as IndexRow[]));
const resume = (services: readonly string[]): Promise<Wanted | undefined> =>
  resumeOf(services, { index, entry: (id) => Promise.resolve(entryOf(id)) }, '2026-11-26');

let drawer: Drawer;
const holds = (text: string): unknown => drawer.all.set(KEY, text);
const inDrawer = (): unknown => JSON.parse(drawer.all.get(KEY) ?? 'null');

beforeEach(() => {
  drawer = new Drawer();
  vi.stubGlobal('localStorage', drawer);
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

const facebook = filed({ service: 'facebook', filed: '2026-12-01' });
const later = { version: 2, service: 'instagram', words: 'of a later version' };

describe('keeping', () => {
  test('puts a record where it is found again, under one key', async () => {
    expect(await keep(filed())).toBe('kept');
    expect([...drawer.all.keys()]).toEqual([KEY]);
    expect(inDrawer()).toEqual({ version: 1, records: [filed()] });
    expect(keptRecords()).toEqual([filed()]);
    expect(keptOf(filed())).toEqual(filed());
  });

  test('looking writes nothing', async () => {
    expect(keptRecords()).toEqual([]);
    expect(keptOf(filed())).toBeUndefined();
    expect(await resume(['instagram'])).toBeUndefined();
    expect(drawer.writes).toBe(0);
  });

  test('a second objection lies beside the first', async () => {
    await keep(filed());
    await keep(facebook);
    expect(keptRecords()).toEqual([filed(), facebook]);
  });

  test('the same again replaces what was there', async () => {
    await keep(filed());
    await keep(withEvent(filed(), { type: 'refused', on: '2026-12-01' }), filed());
    expect(keptRecords()).toHaveLength(1);
    expect(keptOf(filed())?.events).toEqual([{ type: 'refused', on: '2026-12-01' }]);
  });

  test('what another tab has learnt meanwhile is not lost', async () => {
    await keep(filed());
    const other = withEvent(filed(), { type: 'identity.asked', on: '2026-12-01' });
    holds(JSON.stringify({ version: 1, records: [other, facebook] }));
    await keep(withEvent(filed(), { type: 'refused', on: '2026-12-03' }), filed());
    expect(keptOf(filed())?.events).toEqual([
      { type: 'identity.asked', on: '2026-12-01' },
      { type: 'refused', on: '2026-12-03' },
    ]);
    expect(keptOf(facebook)).toEqual(facebook);
  });

  test('what this tab took back stays away', async () => {
    const before = withEvent(filed(), { type: 'refused', on: '2026-12-01' });
    await keep(before);
    await keep(filed(), before);
    expect(keptOf(filed())?.events).toEqual([]);
  });

  test('what another tab has forgotten stays forgotten', async () => {
    await keep(filed());
    await keep(facebook);
    await forget();
    await keep(facebook);
    expect(await keep(withEvent(filed(), { type: 'refused', on: '2026-12-01' }), filed())).toBe(
      'forgotten',
    );
    expect(keptRecords()).toEqual([facebook]);
  });

  test('two tabs take turns, where the browser can', async () => {
    const turns: string[] = [];
    vi.stubGlobal('navigator', {
      locks: {
        request: (name: string, write: () => unknown) => {
          turns.push(name);
          return Promise.resolve(write());
        },
      },
    });
    expect(await keep(filed())).toBe('kept');
    expect(await forget()).toBe('forgotten');
    expect(turns).toEqual([KEY, KEY]);
  });

  test('where a turn cannot be had, it is denied, and nothing throws', async () => {
    const request = (): Promise<never> =>
      Promise.reject(new DOMException('opaque origin', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await keep(filed())).toBe('denied');
    expect(await forget()).toBe('denied');
  });
});

describe('a drawer that is not as it should be', () => {
  test('full: said, and what was there stays', async () => {
    await keep(filed());
    drawer.isFull = true;
    expect(await keep(facebook)).toBe('full');
    expect(keptRecords()).toEqual([filed()]);
  });

  test('denied: said, whatever is asked of it', async () => {
    drawer.isDenied = true;
    expect(await keep(filed())).toBe('denied');
    expect(await forget()).toBe('denied');
    expect(keptRecords()).toEqual([]);
    expect(await resume([])).toBeUndefined();
  });

  test('not there at all: the same', async () => {
    vi.stubGlobal('localStorage', undefined);
    expect(await keep(filed())).toBe('denied');
    expect(keptRecords()).toEqual([]);
  });

  test.each(['', '{', 'null', '1', '[]', '"x"', '{"version":1}', '{"version":1,"records":{}}'])(
    'broken (%s): nothing is found, and a new record can be kept',
    async (text) => {
      holds(text);
      expect(keptRecords()).toEqual([]);
      expect(await keep(filed())).toBe('kept');
      expect(keptRecords()).toEqual([filed()]);
    },
  );

  test('a record of a later version, or one that cannot be read, stays where it is', async () => {
    holds(JSON.stringify({ version: 1, records: [later, null, filed(), { ...filed(), way: 1 }] }));
    expect(keptRecords()).toEqual([filed()]);
    await keep(facebook);
    expect(inDrawer()).toEqual({
      version: 1,
      records: [later, null, filed(), { ...filed(), way: 1 }, facebook],
    });
  });

  test('a drawer of a later version is not written over', async () => {
    const theirs = JSON.stringify({ version: 2, records: [later] });
    holds(theirs);
    expect(keptRecords()).toEqual([]);
    expect(await keep(filed())).toBe('later');
    expect(drawer.all.get(KEY)).toBe(theirs);
  });
});

test('forgetting empties it, other keys of the page stay', async () => {
  drawer.all.set('theirs', '1');
  await keep(filed());
  await keep(facebook);
  expect(await forget()).toBe('forgotten');
  expect([...drawer.all]).toEqual([['theirs', '1']]);
  expect(keptRecords()).toEqual([]);
});

describe('coming back', () => {
  const at = (record: FollowUpRecord) => ({
    service: record.service,
    region: record.region,
    log: [],
    record,
    editing: 'case',
  });

  test('starts at what was kept of the page’s services, the newest of it', async () => {
    const second = filed({ filed: '2026-12-24' });
    for (const record of [filed(), second, facebook]) await keep(record);
    expect(await resume(['instagram'])).toEqual(at(second));
    expect(await resume(['x', 'facebook'])).toEqual(at(facebook));
    expect(await resume([])).toEqual(at(second));
    expect(await resume(['x'])).toBeUndefined();
  });

  test('also where the page calls the service by another of its names', async () => {
    await keep(filed());
    index.mockClear();
    expect(await resume(['instagram'])).toEqual(at(filed()));
    expect(index).not.toHaveBeenCalled();
    await keep(filed({ service: 'twitter' }));
    expect(await resume(['insta'])).toEqual(at(filed()));
    expect(await resume(['x'])).toEqual(at(filed({ service: 'twitter' })));
    expect(await resume(['nope'])).toBeUndefined();
    index.mockRejectedValueOnce(new Error('no list'));
    expect(await resume(['insta'])).toBeUndefined();
  });

  test('not at what is done with', async () => {
    await keep(withEvent(filed(), { type: 'closed', on: '2026-12-01' }));
    expect(await resume([])).toBeUndefined();
  });

  test('at what the address carries, where it is of the page’s services', async () => {
    await keep(filed());
    const text = JSON.stringify({ v: 1, service: 'x', region: 'AT', log: [] });
    vi.stubGlobal('location', { hash: `#${KEY}=${Buffer.from(text).toString('base64url')}` });
    expect(await resume(['x', 'facebook'])).toEqual({ service: 'x', region: 'AT', log: [] });
    expect(await resume([])).toEqual({ service: 'x', region: 'AT', log: [] });
    expect(await resume(['instagram'])).toEqual(at(filed()));
  });
});

describe('a saved card', () => {
  const card = (text: string): Blob => new Blob([text]);

  test('is read as it was', async () =>
    expect(await recordIn(card(JSON.stringify(filed())))).toEqual(filed()));

  test.each([
    ['size', JSON.stringify({ ...filed(), way: 'x'.repeat(30_000) })],
    ['json', '{"version":1'],
    ['json', ''],
    ['version', JSON.stringify({ ...filed(), version: 2 })],
    ['shape', JSON.stringify({ ...filed(), service: '../evil' })],
    ['shape', '[]'],
  ])('is refused with its reason: %s', async (reason, text) =>
    expect(recordIn(card(text))).rejects.toMatchObject({ reason }),
  );

  test('a file of a gigabyte is refused before it is read', async () => {
    const text = vi.fn<() => Promise<string>>();
    const file = { size: 1e9, text } as unknown as Blob;
    await expect(recordIn(file)).rejects.toMatchObject({ reason: 'size' });
    expect(text).not.toHaveBeenCalled();
  });
});

describe('answers that another device gave', () => {
  const account = { key: 'account', event: 'choose.one' };
  const carry = (...log: { key: string; event: string }[]): void => {
    const address = addressWith('https://news.example/', {
      service: 'instagram',
      region: 'DE',
      log,
    });
    vi.stubGlobal('location', { hash: new URL(address).hash });
  };
  const next = { key: 'main-objection--rung-form-link', event: 'next' };
  test('lead on while they hold, and nothing is said', async () => {
    carry(account, next);
    const found = await resume(['instagram']);
    expect(found).toMatchObject({ log: [account, next] });
    expect(found).not.toHaveProperty('editing');
  });
  test.each([
    ['a choice that is gone', { key: 'account', event: 'choose.gone' }, next],
    ['a place that is gone', account, { key: 'main-objection--rung-gone', event: 'next' }],
  ])('are said not to hold: %s', async (_, ...log) => {
    carry(...log);
    expect(await resume(['instagram'])).toMatchObject({ log, editing: 'case-carried' });
  });
  test('a service that cannot be loaded is not said to have changed', async () => {
    carry(account);
    const source = { index, entry: () => Promise.reject(new Error('offline')) };
    expect(await resumeOf(['instagram'], source)).not.toHaveProperty('editing');
  });
});
