import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attemptAt, fresh, patiently, PAUSES } from '../../src/elements/retried.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Fails so often, then gives its attempts. */
function failing(times: number) {
  const attempts: number[] = [];
  const load = (): Promise<number[]> => {
    const attempt = attempts.length;
    attempts.push(attempt);
    return attempts.length > times
      ? Promise.resolve(attempts)
      : Promise.reject(new Error(`no ${attempt}`));
  };
  return { attempts, load };
}

test('what loads is loaded once', async () => {
  expect(await patiently(failing(0).load)).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
});

test('what fails is tried again after each pause', async () => {
  const { attempts, load } = failing(2);
  const loading = patiently(load);
  await vi.advanceTimersByTimeAsync(399);
  expect(attempts).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(attempts).toEqual([0, 1]);
  await vi.advanceTimersByTimeAsync(1599);
  expect(attempts).toEqual([0, 1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await loading).toEqual([0, 1, 2]);
});

test('the third failure counts', async () => {
  const { attempts, load } = failing(9);
  const failed = expect(patiently(load)).rejects.toThrow('no 2');
  await vi.advanceTimersByTimeAsync(60_000);
  await failed;
  expect(attempts).toEqual([0, 1, 2]);
  expect(PAUSES).toEqual([400, 1600]);
});

test('each try has an address of its own', () => {
  expect([0, 1, 2].map((attempt) => attemptAt('/a.js', attempt))).toEqual([
    '/a.js',
    '/a.js?retry=1',
    '/a.js?retry=2',
  ]);
});

test('no address that failed is asked for again', async () => {
  const asked: string[] = [];
  const load = (address: string): Promise<string> => {
    asked.push(address);
    return asked.length > 2 ? Promise.resolve(address) : Promise.reject(new Error('no'));
  };
  for (let i = 0; i < 2; i++) await expect(fresh('/b.js', load)).rejects.toThrow('no');
  expect(await fresh('/b.js', load)).toBe('/b.js?retry=2');
  expect(asked).toEqual(['/b.js', '/b.js?retry=1', '/b.js?retry=2']);
});
