import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forget, keep, keptRecords } from '../../../src/elements/after/kept.ts';
import { before, keepProgress, readProgress } from '../../../src/elements/checklist/progress.ts';

const KEY = 'opt-out-wizard';
const done = { outcome: 'filed', on: '2026-11-20' } as const;
const progress = { region: 'DE', services: ['x', 'spotify'], done: { x: done } };
const record = {
  version: 1,
  service: 'linkedin',
  region: 'DE',
  way: 'objection',
  channel: 'form',
  filed: '2026-11-21',
  events: [],
} as const;

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a list beside the records', () => {
  test('both stay, whichever comes last', async () => {
    await keep(record);
    expect(await keepProgress(progress)).toBe('kept');
    await keep({ ...record, service: 'x' });
    expect(keptRecords().map(({ service }) => service)).toEqual(['linkedin', 'x']);
    expect(before()).toEqual({
      progress,
      filed: {
        linkedin: { outcome: 'filed', on: '2026-11-21' },
        x: { outcome: 'filed', on: '2026-11-21' },
      },
    });
    expect([...stored.keys()]).toEqual([KEY]);
  });
  test('one button forgets both', async () => {
    await keep(record);
    await keepProgress(progress);
    expect(await forget()).toBe('forgotten');
    expect([stored.size, before()]).toEqual([0, { filed: {} }]);
  });
  test('what another tab has forgotten stays forgotten', async () => {
    await keepProgress(progress);
    await forget();
    await keep(record);
    expect(await keepProgress(progress, true)).toBe('forgotten');
    expect(before().progress).toBeUndefined();
    expect(await keepProgress(progress)).toBe('kept');
    expect(await keepProgress(progress, true)).toBe('kept');
  });
  test('what another tab has settled since stays settled', async () => {
    await keepProgress({ ...progress, done: { spotify: done, x: { ...done, outcome: 'stuck' } } });
    await keepProgress({ ...progress, done: { x: done } });
    expect(before().progress?.done).toEqual({ spotify: done, x: done });
    await keepProgress({ ...progress, done: { x: { ...done, outcome: 'stuck' } } });
    expect(before().progress?.done['x']).toEqual(done);
  });
  test('storage that is denied or full says so', async () => {
    const refuse = (error: Error) => () => {
      throw error;
    };
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: refuse(new DOMException('', 'QuotaExceededError')),
    });
    expect(await keepProgress(progress)).toBe('full');
    vi.stubGlobal('localStorage', { getItem: refuse(new DOMException('', 'SecurityError')) });
    expect(await keepProgress(progress)).toBe('denied');
    expect(before()).toEqual({ filed: {} });
  });
});

describe('what is read', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['no country', { ...progress, region: 'ZZ' }],
    ['no services', { ...progress, services: 'x' }],
  ])('%s is no list', (_, value) => expect(readProgress(value)).toBeUndefined());
  test('what does not fit is left out', () => {
    const hostile = {
      ...progress,
      more: 1,
      services: ['x', '../x', 7, null],
      done: {
        x: done,
        '../x': done,
        spotify: { outcome: 'won', on: '2026-11-20' },
        chatgpt: { outcome: 'filed', on: 'yesterday' },
        claude: { outcome: 'toString', on: '2026-11-20' },
      },
    };
    expect(readProgress(hostile)).toEqual({ region: 'DE', services: ['x'], done: { x: done } });
  });
});
