import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import { inside, mount } from '../support/mount.ts';

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

test('a whole journey by keyboard: the focus is on each new heading, and never taken on load', async () => {
  const element = await mount({ service: 'instagram', region: 'de', lang: 'en' });
  expect(document.activeElement).toBe(document.body);
  await press(element, 'One account');
  expect(said(element)).toBe('Open Meta’s form');
  await reach(element, 'Open the form');
  expect(focused(element)?.getAttribute('href')).toBe(
    'https://help.instagram.com/contact/233964459562201',
  );
  await press(element, 'The form is open');
  expect(said(element)).toBe('Fill in the form');
  await press(element, 'I’ve sent it');
  expect(said(element)).toBe('You have filed your objection');
  await press(element, 'Back');
  expect(said(element)).toBe('Fill in the form');
  await press(element, 'Start over');
  expect(said(element)).toBe('What fits your account?');
});

test('the list of countries by keyboard', async () => {
  const element = await mount({ service: 'instagram', lang: 'en' });
  const select = inside(element).querySelector('select');
  select?.focus();
  await userEvent.keyboard('Norw');
  expect(select?.value).toBe('NO');
  await press(element, 'Continue');
  expect(said(element)).toBe('What fits your account?');
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
