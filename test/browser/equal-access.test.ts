/** A second opinion beside axe: IBM Equal Access. */
import { describe, expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { Checker, findingsIn } from '../support/equal-access.ts';
import { mount } from '../support/mount.ts';
import { everyScreen, type Screen } from '../support/screens.ts';
import { everyShape } from '../support/shapes.ts';

async function findings({ service, region, log }: Screen, lang: string, scheme: string) {
  const element = await mount({ service, region, log, lang, colorScheme: scheme });
  return findingsIn(element, lang);
}

// In the dark only colours differ, and no colour hangs on the language.
describe.each([
  ['en', 'light'],
  ['de', 'light'],
  ['en', 'dark'],
])('every shape of screen in %s', (lang, scheme) => {
  const screens = everyShape(everyScreen(services.map((s) => entry(s.id, lang))));
  test(`has no finding in the ${scheme}`, { timeout: 600_000 }, async () => {
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = scheme;
    document.title = 'An article';
    for (const screen of screens) {
      const where = `${screen.service}/${screen.region} ${screen.at}`;
      expect(await findings(screen, lang, scheme), where).toEqual([]);
    }
    console.log(`${screens.length} shapes, ${lang}, ${scheme}`);
  });
});

test('a finding would be found', async () => {
  const element = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
  const image = document.createElement('img');
  image.src = 'data:,';
  element.shadowRoot?.querySelector('.body')?.append(image);
  const { results } = await new Checker().check(document, ['IBM_Accessibility']);
  const found = results.filter(({ value: [, result] }) => result === 'FAIL');
  expect(found.map(({ ruleId }) => ruleId)).toContain('img_alt_valid');
});
