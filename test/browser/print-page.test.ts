/** What a print button of the page puts on paper: while it prints, Chromium pauses the page and runs no policy of Trusted Types. */
import { expect, test, vi } from 'vitest';
import type { OptOutWizard } from '../../src/index.ts';
import { inside, mount, press } from '../support/mount.ts';
import { onPaper } from '../support/on-paper.ts';
import { en } from '../support/words.ts';

const log = [{ key: 'account', event: 'choose.one' }] as const;

/** What is needed for paper comes with interest in the box. */
async function open(): Promise<OptOutWizard> {
  const element = await mount({ service: 'instagram', region: 'DE', log, lang: 'en' });
  inside(element)
    .querySelector('.frame')
    ?.dispatchEvent(new Event('focusin', { bubbles: true }));
  return element;
}

function buttonOfThePage(): HTMLButtonElement {
  const button = document.createElement('button');
  document.body.append(button);
  return button;
}

test('a button of the page has the whole way printed', async () => {
  const listens = vi.spyOn(globalThis, 'addEventListener');
  const element = await open();
  await vi.waitFor(() => expect(listens).toHaveBeenCalledWith('beforeprint', expect.any(Function)));
  const papers = onPaper(() => inside(element).querySelectorAll('.paper .heading').length);
  const button = buttonOfThePage();
  button.addEventListener('click', () => print());
  button.click();
  await vi.waitFor(() => expect(papers.last).toBe(3));
});

test('a press on the page draws for paper once a screen; one in the box draws nothing for it', async () => {
  const element = await open();
  const button = buttonOfThePage();
  const draws = vi.spyOn(document, 'importNode');
  const pressed = (target: Element | null): number => {
    draws.mockClear();
    (target as HTMLElement).click();
    return draws.mock.calls.length;
  };
  // As soon as the code for it is there.
  await vi.waitFor(() => expect(pressed(button)).toBeGreaterThan(0));
  expect(pressed(button)).toBe(0);
  await press(element, en['next.open']);
  expect(pressed(inside(element).querySelector('.heading'))).toBe(0);
  expect(pressed(button)).toBeGreaterThan(0);
  expect(pressed(button)).toBe(0);
});
