/** Contrast hangs on what a screen is made of, and on no language: one of each shape, in the light and in the dark. */
import { expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { COLOURS, EVERYTHING, violationsIn } from '../support/axe.ts';
import { Looked } from '../support/looked.ts';
import { inside, mount, withEach } from '../support/mount.ts';
import { everyScreen } from '../support/screens.ts';
import { everyShape } from '../support/shapes.ts';

const shapes = everyShape(everyScreen(services.map((s) => entry(s.id, 'en'))));

test.each(['light', 'dark'])(
  'every shape of screen in the %s has no violation',
  { timeout: 1_200_000 },
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const looked = new Looked();
    const settings = shapes.map((screen) => ({ ...screen, lang: 'en', colorScheme: scheme }));
    let count = 0;
    await withEach(settings, async (element, { service, region, at }) => {
      if (!looked.next(inside(element))) return;
      document.body.replaceChildren(element);
      expect(await violationsIn(element, COLOURS), `${service}/${region} ${at}`).toEqual([]);
      count++;
    });
    console.log(`${shapes.length} shapes, ${count} markups, ${scheme}`);
  },
);

test('a violation would be found', async () => {
  const element = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
  const image = document.createElement('img');
  element.shadowRoot?.querySelector('.body')?.append(image);
  expect((await violationsIn(element, EVERYTHING)).join(' ')).toContain('image-alt');
});
