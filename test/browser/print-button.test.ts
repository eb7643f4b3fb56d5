/** What `print()` puts on paper: while a page is printed, Chromium runs no policy of Trusted Types. */
import { expect, test, vi } from 'vitest';
import { inside, mount } from '../support/mount.ts';

test('a button that prints has the whole way printed', async () => {
  const log = [{ key: 'account', event: 'choose.one' }] as const;
  const element = await mount({ service: 'instagram', region: 'DE', log, lang: 'en' });
  // The code for paper comes after all else.
  await new Promise((done) => setTimeout(done, 1000));
  let papers = -1;
  const look = (): void => {
    papers = inside(element).querySelectorAll('.paper').length;
  };
  addEventListener('beforeprint', look, { once: true });
  // The test's own `print` does nothing; that of another window prints this one as well.
  const other = document.createElement('iframe');
  document.body.append(other);
  (other.contentWindow as unknown as { print(): void }).print.call(globalThis);
  other.remove();
  await vi.waitFor(() => expect(papers).not.toBe(-1));
  expect(papers).toBe(1);
});
