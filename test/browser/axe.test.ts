import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { mount } from '../support/mount.ts';
import { everyScreen, type Screen } from '../support/screens.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let shown = '';
document.addEventListener('opt-out-step', (e) => (shown = e.detail.step));

async function violations({ service, region, log, at }: Screen, lang: string, scheme: string) {
  const element = await mount({ service, region, log, lang, colorScheme: scheme });
  expect(shown).toBe(at);
  const { violations: found } = await axe.run(element, {
    runOnly: TAGS,
    resultTypes: ['violations'],
  });
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

describe.each(['en', 'de'])('every screen in %s', (lang) => {
  const screens = everyScreen(services.map((s) => entry(s.id, lang)));
  test.each(['light', 'dark'])(
    'has no violation in the %s',
    { timeout: 1_200_000 },
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      for (const screen of screens) {
        const where = `${screen.service}/${screen.region} ${screen.at}`;
        expect(await violations(screen, lang, scheme), where).toEqual([]);
      }
      console.log(`${screens.length} screens, ${lang}, ${scheme}`);
    },
  );
});

test('a violation would be found', async () => {
  const element = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
  const image = document.createElement('img');
  element.shadowRoot?.querySelector('.body')?.append(image);
  const { violations: found } = await axe.run(element, { runOnly: TAGS });
  expect(found.map((v) => v.id)).toContain('image-alt');
});
