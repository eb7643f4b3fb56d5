/** Axe on every screen a reader can meet, in one language a test file, so that two run side by side. */
import axe, { type RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { markupOf } from './markup.ts';
import { inside, mount, withEach } from './mount.ts';
import { everyScreen, type Screen } from './screens.ts';
import { everyShape } from './shapes.ts';

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const CONTRAST = 'color-contrast';
/** Everything that axe knows. */
export const EVERYTHING: RunOptions = { runOnly: TAGS, resultTypes: ['violations'] };
/** Colours hang on no language and no words, and take long. */
export const ALL_ELSE: RunOptions = { ...EVERYTHING, rules: { [CONTRAST]: { enabled: false } } };

/** The name of the screen that is shown; after the question about the account, its kind. */
const shown = new WeakMap<EventTarget, string[]>();
document.addEventListener('opt-out-step', ({ target, detail }) => {
  if (target) shown.set(target, [detail.step, detail.kind]);
});

/** What axe has against an element. */
export async function violationsIn(element: Element, how: RunOptions): Promise<string[]> {
  const { violations } = await axe.run(element, how);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

const whereOf = ({ service, region, at }: Screen): string => `${service}/${region} ${at}`;

/** One screen of each markup: axe reads no words, and most screens differ in nothing else. */
async function everyMarkup(screens: readonly Screen[], lang: string): Promise<Screen[]> {
  const found = new Map<string, Screen>();
  const settings = screens.map((screen) => ({ ...screen, lang }));
  await withEach(settings, (element, screen) => {
    const [step, kind] = shown.get(element) ?? [];
    expect([screen.at, kind], whereOf(screen)).toContain(step);
    const markup = markupOf(inside(element));
    if (!found.has(markup)) found.set(markup, screen);
  });
  return [...found.values()];
}

async function look(
  screens: readonly Screen[],
  lang: string,
  scheme: string,
  how: RunOptions,
): Promise<void> {
  document.documentElement.style.colorScheme = scheme;
  for (const screen of screens) {
    const { service, region, log } = screen;
    const element = await mount({ service, region, log, lang, colorScheme: scheme });
    expect(await violationsIn(element, how), whereOf(screen)).toEqual([]);
  }
  console.log(`${screens.length} screens, ${lang}, ${scheme}`);
}

const LONG = { timeout: 1_200_000 };

/** Every screen, all rules but contrast. */
export function testEveryScreen(lang: string): void {
  test(`every screen in ${lang} has no violation`, LONG, async () => {
    const screens = everyScreen(services.map((s) => entry(s.id, lang)));
    await look(await everyMarkup(screens, lang), lang, 'light', ALL_ELSE);
  });
}

/** Contrast hangs on what a screen is made of, and on no language: one of each shape, in the light and in the dark. */
export function testEveryContrast(lang: string): void {
  describe.each(['light', 'dark'])(`every shape of screen in the %s`, (scheme) => {
    test(`has no violation`, LONG, () =>
      look(
        everyShape(everyScreen(services.map((s) => entry(s.id, lang)))),
        lang,
        scheme,
        EVERYTHING,
      ),
    );
  });
}
