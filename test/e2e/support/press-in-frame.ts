import { expect } from 'vitest';
import type { Engine } from './engines.ts';
import { until } from './until.ts';
import { offer } from './visit.ts';

/**
 * Presses the one button of a frame of ours, once it is there and has the focus: with the keyboard, because a click may
 * miss it while the frame grows. Until the button is there, the keyboard comes to a link that opens another page.
 */
export async function pressInFrame(engine: Engine): Promise<void> {
  const offered = () =>
    document.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('button')?.textContent;
  await until(8000, async () => expect(await engine.evaluateInFrame(offered)).toMatch(offer));
  await engine.evaluate(() => document.querySelector('iframe')?.focus());
  await engine.key('Tab');
  const focused = () => document.activeElement?.shadowRoot?.activeElement?.localName;
  await until(2000, async () => expect(await engine.evaluateInFrame(focused)).toBe('button'));
  await engine.key('Enter');
}

/** How high the page's frame is, in CSS pixels. */
export const frameHeight = (engine: Engine): Promise<number> =>
  engine.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
