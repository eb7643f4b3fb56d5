import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Engine } from './engines.ts';
import { until } from './until.ts';

/**
 * Presses the one button of a frame of ours, once it is there: with the keyboard, because a click may miss it while the
 * frame grows.
 *
 * @param requests what the frame's server was asked for
 */
export async function pressInFrame(engine: Engine, requests: readonly string[]): Promise<void> {
  await until(8000, () => {
    expect(requests.some((path) => path.endsWith('/lists/regions.de.d.js'))).toBe(true);
    return Promise.resolve();
  });
  await wait(500);
  await engine.evaluate(() => document.querySelector('iframe')?.focus());
  await engine.key('Tab');
  await wait(200);
  await engine.key('Enter');
}

/** How high the page's frame is, in CSS pixels. */
export const frameHeight = (engine: Engine): Promise<number> =>
  engine.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
