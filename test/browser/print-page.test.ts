/** What a print button of the page puts on paper: while it prints, Chromium pauses the page and runs no policy of Trusted Types. */
import { expect, test, vi } from 'vitest';
import { inside, mount } from '../support/mount.ts';
import { onPaper } from '../support/on-paper.ts';

test('a button of the page has the whole way printed', async () => {
  const listens = vi.spyOn(globalThis, 'addEventListener');
  const log = [{ key: 'account', event: 'choose.one' }] as const;
  const element = await mount({ service: 'instagram', region: 'DE', log, lang: 'en' });
  // What is needed for paper comes with interest in the box.
  inside(element)
    .querySelector('.frame')
    ?.dispatchEvent(new Event('focusin', { bubbles: true }));
  await vi.waitFor(() => expect(listens).toHaveBeenCalledWith('beforeprint', expect.any(Function)));
  const papers = onPaper(() => inside(element).querySelectorAll('.paper .heading').length);
  const button = document.createElement('button');
  button.addEventListener('click', () => print());
  document.body.append(button);
  button.click();
  await vi.waitFor(() => expect(papers.last).toBe(3));
});
