import { expect, test } from 'vitest';
import { EVERYTHING, testEveryContrast, violationsIn } from '../support/axe-screens.ts';
import { mount } from '../support/mount.ts';

testEveryContrast('en');

test('a violation would be found', async () => {
  const element = await mount({ service: 'facebook', region: 'DE', lang: 'en' });
  const image = document.createElement('img');
  element.shadowRoot?.querySelector('.body')?.append(image);
  expect((await violationsIn(element, EVERYTHING)).join(' ')).toContain('image-alt');
});
