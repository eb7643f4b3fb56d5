/** Where the page stands when a new screen comes, below bars that the page keeps at its top. */
import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import type { Log } from '../../src/flow/walk.ts';
import { heading, inside, mount, press } from '../support/mount.ts';
import { about, en } from '../support/words.ts';

const instagram = about(en, 'Instagram');

type Hold = 'fixed' | 'sticky';

/** A bar as sites have them: things with room around them, in something that keeps its place. */
function barOf(hold: Hold, height: number): HTMLElement {
  const bar = document.createElement('header');
  bar.style.cssText = `position: ${hold}; inset: 0 0 auto; z-index: 9; block-size: ${height}px; background: #ddd; padding: 12px; box-sizing: border-box`;
  const logo = document.createElement('a');
  logo.href = '#';
  logo.textContent = 'The Paper';
  logo.style.cssText = 'display: block; text-align: center';
  bar.append(logo);
  return bar;
}

function filler(height: number): HTMLElement {
  const text = document.createElement('div');
  text.style.blockSize = `${height}px`;
  return text;
}

/** Puts an open wizard into the middle of a long page, under a bar. */
function placed(element: OptOutWizard, bar: HTMLElement): void {
  document.body.style.margin = '0';
  const after = document.createElement('a');
  after.href = '#after';
  after.textContent = 'The next article';
  document.body.replaceChildren(bar, filler(1500), element, after, filler(2500));
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const headingOf = (element: OptOutWizard): Element =>
  inside(element).querySelector('.heading') as Element;

/** Scrolls until something is so far from the top of the window. */
function put(element: Element, top: number): void {
  scrollBy({ top: topOf(element) - top, behavior: 'instant' });
  expect(topOf(element)).toBeCloseTo(top, -1);
}

/**
 * Waits until the new heading has the focus and the page stands where it is to stand: on a busy machine what is loaded
 * for it comes late.
 */
const stands = (element: OptOutWizard, look: () => void): Promise<void> =>
  vi.waitFor(
    () => {
      expect(inside(element).activeElement).toBe(headingOf(element));
      look();
    },
    { interval: 20, timeout: 10_000 },
  );

const bars = (['fixed', 'sticky'] as const).flatMap((hold) =>
  [48, 96, 140].map((height) => [hold, height] as const),
);

const open = async (hold: Hold, height: number): Promise<OptOutWizard> => {
  const element = await mount({ service: 'instagram', region: 'DE', lang: 'en' });
  placed(element, barOf(hold, height));
  return element;
};

beforeEach(() => scrollTo(0, 0));

describe.each(bars)('below a %s bar of %i pixels', { timeout: 60_000 }, (hold, height) => {
  test.each([
    ['below the top quarter', () => innerHeight / 2],
    ['at the foot of the window', () => innerHeight - 60],
    ['above the window', () => -200],
    ['behind the bar', () => 1],
  ])('a new heading %s brings the top edge of the box below the bar', async (_, at) => {
    const element = await open(hold, height);
    put(headingOf(element), at());
    await press(element, 'One account');
    await stands(element, () => {
      expect(heading(element)).toBe(instagram('go.form.for'));
      expect(topOf(element)).toBeCloseTo(height, 0);
    });
  });

  test('each later screen starts at the same place', async () => {
    const element = await open(hold, height);
    put(headingOf(element), 600);
    for (const words of ['One account', en['next.open'], en['next.sent'], en.back, en.back]) {
      await press(element, words);
      await stands(element, () => expect(topOf(element), heading(element)).toBeCloseTo(height, 0));
    }
  });
});

describe.each([
  ['fixed', 0],
  ['sticky', 48],
  ['fixed', 48],
  ['sticky', 96],
] as const)('below a %s bar of %i pixels', { timeout: 60_000 }, (hold, height) => {
  test('nothing moves where the heading is in the top quarter', async () => {
    const element = await open(hold, height);
    put(headingOf(element), innerHeight / 4 - 40);
    const before = scrollY;
    await press(element, 'One account');
    await stands(element, () => expect(heading(element)).toBe(instagram('go.form.for')));
    // What would move it comes right after the focus.
    await new Promise((done) => setTimeout(done, 50));
    // The answers may take a line more: then the heading is a little further down.
    expect(topOf(headingOf(element))).toBeLessThanOrEqual(innerHeight / 4);
    expect(scrollY).toBe(before);
  });
});

const one: Log = [{ key: 'account', event: 'choose.one' }];

/** Main screens, each with all that can be focused. */
const screens: [what: string, settings: Parameters<typeof mount>[0], presses: string[]][] = [
  ['service', {}, []],
  ['country', { service: 'instagram' }, []],
  ['account', { service: 'instagram', region: 'DE' }, []],
  ['link', { service: 'instagram', region: 'DE', log: one }, []],
  ['form', { service: 'instagram', region: 'DE', log: one }, [en['next.open']]],
  ['outcome', { service: 'instagram', region: 'DE', log: one }, [en['next.open'], en['next.sent']]],
  ['path', { service: 'instagram', region: 'BR', device: 'ios', log: one }, []],
  ['rows', { service: 'instagram', region: 'BR', device: 'ios', log: one }, [en['stuck.rows']]],
  ['letter', { service: 'spotify', region: 'DE' }, []],
  ['none', { service: 'facebook', region: 'US' }, []],
  ['answers', { service: 'instagram', region: 'DE', log: one }, [en.change]],
];

/** What a reader sees at a place. */
function topmost(x: number, y: number): Element | null {
  const found = document.elementFromPoint(x, y);
  return found?.shadowRoot?.elementFromPoint(x, y) ?? found;
}

/** Where a control is hidden: its middle, or its upper edge. */
function hiddenAt(control: Element): string[] {
  const [box] = control.getClientRects();
  if (!box) return ['no box'];
  const x = box.left + Math.min(box.width / 2, 20);
  return [
    ['middle', box.top + box.height / 2],
    ['top', box.top + 3],
  ].flatMap(([what, y]) => {
    const top = topmost(x, Number(y));
    return top && (control.contains(top) || top.contains(control))
      ? []
      : [`${what} of “${control.textContent.trim().slice(0, 30)}” at ${Math.round(Number(y))}`];
  });
}

describe.each([48, 96, 140])('a sticky bar of %i pixels', (height) => {
  test.each(screens)('hides no control of the screen %s that has the focus', async (...of) => {
    const [, settings, presses] = of;
    const element = await mount({ lang: 'en', ...settings });
    for (const words of presses) await press(element, words);
    placed(element, barOf('sticky', height));
    for (const fold of inside(element).querySelectorAll('details')) fold.open = true;
    await new Promise((done) => setTimeout(done, 100));
    put(element, 200);
    headingOf(element).scrollIntoView({ block: 'start', behavior: 'instant' });
    (headingOf(element) as HTMLElement).focus({ preventScroll: true });
    const hidden: string[] = [];
    /** Presses until the focus is outside; how often it was inside. */
    const go = async (keys: string): Promise<number> => {
      for (let stops = 0; stops < 150; stops++) {
        await userEvent.keyboard(keys);
        const active = inside(element).activeElement;
        if (!active) return stops;
        if (!active.matches('.heading')) hidden.push(...hiddenAt(active));
      }
      throw new Error('the focus does not leave the box');
    };
    const down = await go('{Tab}');
    expect(document.activeElement?.textContent).toBe('The next article');
    // And back, where what comes is above.
    const up = await go('{Shift>}{Tab}{/Shift}');
    expect(hidden).toEqual([]);
    expect(down).toBeGreaterThanOrEqual(3);
    expect(up).toBeGreaterThanOrEqual(down);
  });
});
