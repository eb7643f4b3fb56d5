import { expect, test } from 'vitest';
import '../support/open-case.ts';
import '../../stories/support/after/machine-map.ts';
import { about, en } from '../support/words.ts';
import { followUpMachine } from '../../src/followup/follow-up.machine.ts';

const first = about(en, 'Instagram')('ask.account');

async function until(is: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !is(); i++) await new Promise((done) => setTimeout(done, 20));
}

test('every state is drawn and, pressed, shows its screen', async () => {
  const map = document.createElement('follow-up-map');
  document.body.replaceChildren(map);
  await until(() => map.querySelector('svg') !== null);
  const states = Object.keys(followUpMachine.root.states);
  expect([...map.querySelectorAll('.node')].map(({ id }) => id).sort()).toEqual(states.sort());
  const headings = new Set<string>();
  const texts = new Set<string>();
  const heading = (): string => {
    const root = map.querySelector('opt-out-wizard')?.shadowRoot;
    root?.querySelector<HTMLElement>('[part=open]')?.click();
    return root?.querySelector('.heading')?.textContent.trim() ?? '';
  };
  for (const state of states) {
    map
      .querySelector(`#${CSS.escape(state)}`)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => heading() !== '' && heading() !== first);
    expect(map.querySelector('[aria-pressed=true]')?.textContent.trim()).toBe(state);
    headings.add(heading());
    texts.add(map.querySelector('opt-out-wizard')?.shadowRoot?.textContent ?? '');
  }
  expect(headings).not.toContain(first);
  expect(texts.size).toBe(states.length);
});
