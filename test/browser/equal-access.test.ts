/** A second opinion beside axe: IBM Equal Access. */
import { describe, expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { COLOURS, EVERY_RULE, findingsIn, resultsOf, WORDS } from '../support/equal-access.ts';
import { Looked } from '../support/looked.ts';
import { inside, mount, withEach } from '../support/mount.ts';
import { everyScreen } from '../support/screens.ts';
import { everyShape } from '../support/shapes.ts';

// In the dark only colours differ, and no colour hangs on the language.
const looked = { light: new Looked(), dark: new Looked() };

describe.each([
  ['en', 'light'],
  ['de', 'light'],
  ['en', 'dark'],
] as const)('every shape of screen in %s', (lang, scheme) => {
  const screens = everyShape(everyScreen(services.map((s) => entry(s.id, lang))));
  test(`has no finding in the ${scheme}`, { timeout: 600_000 }, async () => {
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = scheme;
    document.title = 'An article';
    const settings = screens.map((screen) => ({ ...screen, lang, colorScheme: scheme }));
    let count = 0;
    await withEach(settings, async (element, { service, region, at }) => {
      const isNew = looked[scheme].next(inside(element));
      if (!isNew) return;
      const rules = scheme === 'dark' ? COLOURS : isNew === 'markup' ? EVERY_RULE : WORDS;
      expect(await findingsIn(element, lang, rules), `${service}/${region} ${at}`).toEqual([]);
      count++;
    });
    console.log(`${screens.length} shapes, ${count} markups, ${lang}, ${scheme}`);
  });
});

test('a finding would be found', async () => {
  const element = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
  const image = document.createElement('img');
  image.src = 'data:,';
  element.shadowRoot?.querySelector('.body')?.append(image);
  const results = await resultsOf(EVERY_RULE);
  const found = results.filter(({ value: [, result] }) => result === 'FAIL');
  expect(found.map(({ ruleId }) => ruleId)).toContain('img_alt_valid');
});
