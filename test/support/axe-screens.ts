/** Axe on every screen a reader can meet, in one language a test file, so that two run side by side. */
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { mount } from './mount.ts';
import { everyScreen, type Screen } from './screens.ts';
import { everyShape } from './shapes.ts';

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The name of the screen that is shown; after the question about the account, its kind. */
let shown: string[] = [];
document.addEventListener('opt-out-step', ({ detail }) => (shown = [detail.step, detail.kind]));

async function violations({ service, region, log, at }: Screen, lang: string, scheme: string) {
  const element = await mount({ service, region, log, lang, colorScheme: scheme });
  expect([at, shown[1]]).toContain(shown[0]);
  const { violations: found } = await axe.run(element, {
    runOnly: TAGS,
    resultTypes: ['violations'],
  });
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

/**
 * Every screen in the light. In the dark only colours differ, which hang on what a screen is made of and not on its
 * words: there, one of each shape.
 */
export function testEveryScreen(lang: string): void {
  const screens = everyScreen(services.map((s) => entry(s.id, lang)));
  describe.each([
    ['every screen', 'light', screens],
    ['every shape of screen', 'dark', everyShape(screens)],
  ])(`%s in ${lang}`, (_, scheme, some) => {
    test(`has no violation in the ${scheme}`, { timeout: 1_200_000 }, async () => {
      document.documentElement.style.colorScheme = scheme;
      for (const screen of some) {
        const where = `${screen.service}/${screen.region} ${screen.at}`;
        expect(await violations(screen, lang, scheme), where).toEqual([]);
      }
      console.log(`${some.length} screens, ${lang}, ${scheme}`);
    });
  });
}
