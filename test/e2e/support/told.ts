import { expect } from 'vitest';
import type { Engine } from './engines.ts';
import { until } from './until.ts';

/** The codes of the wizard's error events so far. */
export const told = (engine: Engine) =>
  engine.evaluate(() => (globalThis as unknown as { told: string[] }).told);

/** What the wizard says in the console. */
export const warning = expect.stringMatching(/^console.warn: <opt-out-wizard>: /) as string;

/** Waits for the one warning a fault is worth, and for the events: one for each time that something failed. */
export const warned = (engine: Engine, ...codes: string[]) =>
  until(8000, async () => {
    expect(await engine.errors()).toEqual([warning]);
    expect(await told(engine)).toEqual(codes.length > 0 ? codes : ['load']);
  });

/** Neither the console nor an event tells of anything. */
export async function expectSilence(engine: Engine) {
  expect(await engine.errors()).toEqual([]);
  expect(await told(engine)).toEqual([]);
}
