import axe from 'axe-core';
import { expect, test } from 'vitest';
import { TAGS, testEveryScreen } from '../support/axe-screens.ts';
import { mount } from '../support/mount.ts';

testEveryScreen('en');

test('a violation would be found', async () => {
  const element = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
  const image = document.createElement('img');
  element.shadowRoot?.querySelector('.body')?.append(image);
  const { violations: found } = await axe.run(element, { runOnly: TAGS });
  expect(found.map((v) => v.id)).toContain('image-alt');
});
