/** Axe on every screen a reader can meet, in one language a test file, so that two run side by side. */
import axe, { type RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { mount } from './mount.ts';
import { everyScreen, type Screen } from './screens.ts';
import { everyShape } from './shapes.ts';

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The name of the screen that is shown; after the question about the account, its kind. */
let shown: string[] = [];
document.addEventListener('opt-out-step', ({ detail }) => (shown = [detail.step, detail.kind]));

const CONTRAST = 'color-contrast';
const EVERYTHING: RunOptions = { runOnly: TAGS };
const ALL_ELSE: RunOptions = { runOnly: TAGS, rules: { [CONTRAST]: { enabled: false } } };

async function violations(
  { service, region, log, at }: Screen,
  lang: string,
  scheme: string,
  how: RunOptions,
) {
  const element = await mount({ service, region, log, lang, colorScheme: scheme });
  expect([at, shown[1]]).toContain(shown[0]);
  const { violations: found } = await axe.run(element, { ...how, resultTypes: ['violations'] });
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

/**
 * Every screen. Colours hang on what a screen is made of and not on its words, and contrast takes most of the time: it
 * is worked out for one of each shape, in the light and in the dark.
 */
export function testEveryScreen(lang: string): void {
  const screens = everyScreen(services.map((s) => entry(s.id, lang)));
  const shapes = everyShape(screens);
  describe.each([
    ['every screen', 'light', screens, ALL_ELSE],
    ['every shape of screen', 'light', shapes, EVERYTHING],
    ['every shape of screen', 'dark', shapes, EVERYTHING],
  ])(`%s in ${lang}`, (_, scheme, some, how) => {
    test(`has no violation in the ${scheme}`, { timeout: 1_200_000 }, async () => {
      document.documentElement.style.colorScheme = scheme;
      for (const screen of some) {
        const where = `${screen.service}/${screen.region} ${screen.at}`;
        expect(await violations(screen, lang, scheme, how), where).toEqual([]);
      }
      console.log(`${some.length} screens, ${lang}, ${scheme}`);
    });
  });
}
