/** A link with answers that cannot be read, where something is asked before any flow. */
import { expect, test, vi } from 'vitest';
import { heading, mount, pick, said } from '../support/mount.ts';
import { en } from '../support/words.ts';

test('a link that cannot be read is told where the country is asked', async () => {
  location.hash = '#opt-out-wizard=!!!!';
  const element = await mount({ service: 'instagram', lang: 'en' });
  history.replaceState(null, '', ' ');
  expect(heading(element)).toBe(en['ask.region']);
  await vi.waitFor(() => expect(said(element)).toContain(en['case.torn']));
  await pick(element, 'AT');
  expect(heading(element)).toContain('Instagram');
  expect(said(element)).not.toContain(en['case.torn']);
});
