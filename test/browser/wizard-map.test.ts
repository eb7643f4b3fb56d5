import { expect, test, vi } from 'vitest';
import '../../src/define.ts';
import '../../src/elements/open-wizard.ts';
import '../../src/elements/later.ts';
import '../../stories/support/wizard-map.ts';
import { about, en } from '../support/words.ts';

const instagram = about(en, 'Instagram');

const lit = (map: Element): string =>
  map.querySelector('[aria-current=step] > button')?.textContent.trim() ?? '';
const heading = (map: Element): string =>
  map.querySelector('opt-out-wizard')?.shadowRoot?.querySelector('.heading')?.textContent.trim() ??
  '';
const events = (map: Element): (string | null)[] =>
  [...map.querySelectorAll('.events li')].map((li) => li.textContent);
const press = (root: ParentNode, words: string): void =>
  [...root.querySelectorAll('button')].find((b) => b.textContent.trim() === words)?.click();

test('the map shows where the wizard is, and each can be pressed', async () => {
  const map = document.createElement('wizard-map');
  map.setAttribute('service', 'instagram');
  map.setAttribute('region', 'DE');
  map.lang = 'en';
  document.body.replaceChildren(map);
  const inside = () => map.querySelector('opt-out-wizard')?.shadowRoot as ShadowRoot;
  await vi.waitFor(() => expect(inside().querySelector('[part=open]')).not.toBeNull());
  inside().querySelector<HTMLElement>('[part=open]')?.click();
  await vi.waitFor(() => expect(heading(map)).toBe(instagram('ask.account')));
  expect(lit(map)).toContain(instagram('ask.account'));

  press(inside(), 'One account');
  await vi.waitFor(() => expect(heading(map)).toBe(instagram('go.form.for')));
  expect(lit(map)).toContain(instagram('go.form.for'));
  expect(events(map)).toContain('answer choose.one');

  const current = map.querySelector('[aria-current=step]') as Element;
  press(current, 'The form is open');
  await vi.waitFor(() => expect(heading(map)).toBe(instagram('form.heading')));
  expect(lit(map)).toContain(instagram('form.heading'));

  const [first] = map.querySelectorAll<HTMLElement>('.map li > button');
  first?.click();
  await vi.waitFor(() => expect(heading(map)).toBe(instagram('ask.account')));
  expect(map.querySelector('.state')?.textContent).toContain('following');
});

test('what the company sent is a screen of the map, lit while it is shown', async () => {
  const map = document.createElement('wizard-map');
  map.setAttribute('service', 'instagram');
  map.setAttribute('region', 'DE');
  map.setAttribute('at', '');
  map.lang = 'en';
  document.body.replaceChildren(map);
  const row = (key: Parameters<typeof instagram>[0]): HTMLButtonElement | undefined =>
    [...map.querySelectorAll<HTMLButtonElement>('.map li button')].find((b) =>
      b.textContent.includes(instagram(key)),
    );
  await vi.waitFor(() => expect(heading(map)).toBe(instagram('ask.account')));
  row('notice')?.click();
  await vi.waitFor(() => expect(heading(map)).toBe(instagram('notice.heading')));
  expect(lit(map)).toContain(instagram('notice.heading'));
  press(map.querySelector('[aria-current=step]') as Element, instagram('continue'));
  await vi.waitFor(() => expect(heading(map)).toBe(instagram('ask.account')));
  expect(lit(map)).toContain(instagram('ask.account'));
});
