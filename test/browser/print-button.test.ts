/** What the button of a result puts on paper: while it prints, Chromium pauses the page and runs no policy of Trusted Types. */
import { expect, test, vi } from 'vitest';
import { button, inside, mount, press } from '../support/mount.ts';
import { onPaper } from '../support/on-paper.ts';
import { en } from '../support/words.ts';

test('the button of a result has the whole way printed', async () => {
  const log = [{ key: 'account', event: 'choose.one' }] as const;
  const element = await mount({ service: 'instagram', region: 'DE', log, lang: 'en' });
  await press(element, en['next.open']);
  await press(element, en['next.sent']);
  const papers = onPaper(() => inside(element).querySelectorAll('.paper .heading').length);
  button(element, en['done.print']).click();
  await vi.waitFor(() => expect(papers.last).toBe(3));
  // Then the sources are there.
  const prints = vi.spyOn(globalThis, 'print');
  button(element, en['done.print']).click();
  await vi.waitFor(() => expect(prints).toHaveBeenCalledOnce());
});
