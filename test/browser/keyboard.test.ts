import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import { inside, mount } from '../support/mount.ts';
import { about, en } from '../support/words.ts';

const focused = (element: OptOutWizard): Element | null => inside(element).activeElement;
const said = (element: OptOutWizard): string => focused(element)?.textContent.trim() ?? '';

/** Tabs until the focus is on something with these words, then presses Enter. */
async function reach(element: OptOutWizard, words: string): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await userEvent.keyboard('{Tab}');
    if (said(element).startsWith(words)) return;
  }
  throw new Error(`"${words}" cannot be reached by Tab`);
}
const press = async (element: OptOutWizard, words: string): Promise<void> => {
  await reach(element, words);
  await userEvent.keyboard('{Enter}');
  await new Promise((done) => setTimeout(done, 30));
};

const instagram = about(en, 'Instagram');

test('a whole journey by keyboard: the focus is on each new heading, and never taken on load', async () => {
  const element = await mount({ service: 'instagram', region: 'de', lang: 'en' });
  expect(document.activeElement).toBe(document.body);
  await press(element, 'One account');
  expect(said(element)).toBe(instagram('go.form.for'));
  await reach(element, 'Open the form');
  expect(focused(element)?.getAttribute('href')).toBe(
    'https://help.instagram.com/contact/233964459562201',
  );
  await press(element, 'The form is open');
  expect(said(element)).toBe(instagram('form.heading'));
  await press(element, 'I’ve sent it');
  expect(said(element)).toBe(instagram('done.filed'));
  await press(element, 'Back');
  expect(said(element)).toBe(instagram('form.heading'));
  await press(element, en.change);
  expect(said(element)).toBe(en['ask.answers']);
  await press(element, en.restart);
  expect(said(element)).toBe(instagram('ask.account'));
});

test('the list of countries by keyboard', async () => {
  const element = await mount({ service: 'instagram', lang: 'en' });
  await press(element, en['ask.region.all']);
  await reach(element, '');
  const select = inside(element).querySelector('select');
  expect(focused(element)).toBe(select);
  await userEvent.keyboard('Norw');
  expect(select?.value).toBe('NO');
  await press(element, 'Continue');
  expect(said(element)).toBe(instagram('ask.account'));
  expect(inside(element).querySelector('.answers')?.textContent).toContain('Norway');
});

test('the focus is visible and the target of every control is large enough', async () => {
  const element = await mount({
    service: 'facebook',
    region: 'DE',
    lang: 'de',
    device: 'ios',
    log: [{ key: 'account', event: 'choose.one' }],
  });
  for (const control of inside(element).querySelectorAll<HTMLElement>('button, a, summary')) {
    const { height, width } = control.getBoundingClientRect();
    expect(Math.min(height, width), control.textContent).toBeGreaterThanOrEqual(24);
  }
  await reach(element, 'Formular öffnen');
  const outline = getComputedStyle(focused(element) as HTMLElement);
  expect(outline.outlineStyle).toBe('solid');
  expect(Number.parseFloat(outline.outlineWidth)).toBeGreaterThanOrEqual(3);
});
