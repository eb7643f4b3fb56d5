import '../../src/define.ts';
// Here already, so that screens follow each other without a wait for the network.
import '../../src/elements/open-wizard.ts';
import '../../src/elements/later.ts';
import '../../src/elements/print.ts';
import '../../src/elements/ask.ts';
import '../../src/elements/behind.ts';
import '../../src/elements/browser-guess.ts';
import type { OptOutWizard } from '../../src/index.ts';
import { memorySource } from '../../stories/support/memory-source.ts';

/** What a test sets on the element. */
export type Settings = {
  -readonly [P in 'service' | 'region' | 'lang' | 'device' | 'reportTo' | 'colorScheme']?: string;
} & Partial<Pick<OptOutWizard, 'source' | 'log' | 'headingLevel' | 'inspect'>>;

const settle = async (element: OptOutWizard): Promise<void> => {
  for (let i = 0; i < 300; i++) {
    if (element.shadowRoot?.querySelector('.heading')?.textContent?.trim()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('the wizard showed no screen');
};

/** Gives elements room for any screen until all is done: where nothing moves, the wizard opens by itself. */
async function withRooms(
  elements: readonly HTMLElement[],
  done: () => Promise<unknown>,
): Promise<void> {
  for (const { style } of elements) style.minBlockSize = '3000px';
  document.body.replaceChildren(...elements);
  await done();
  for (const element of elements) {
    // As a reader who turns to it: from then on it may grow. Heard in the box alone: after a press on the page all
    // boxes would be drawn for paper.
    element.shadowRoot?.firstElementChild?.dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
    element.style.minBlockSize = '';
  }
}

/** The same for one. */
export const withRoom = (element: HTMLElement, done: () => Promise<void>): Promise<void> =>
  withRooms([element], done);

/** Puts wizards with the whole catalogue in memory on the page, one below the other, and waits for their screens. */
export async function mountAll(all: readonly Settings[]): Promise<OptOutWizard[]> {
  const elements = all.map((settings) =>
    Object.assign(document.createElement('opt-out-wizard'), { source: memorySource, ...settings }),
  );
  await withRooms(elements, () => Promise.all(elements.map(settle)));
  return elements;
}

/** The same for one. */
export async function mount(settings: Settings): Promise<OptOutWizard> {
  const [element] = await mountAll([settings]);
  return element as OptOutWizard;
}

/** Wizards that stand on the page together, so that they wait for its next frame only once. */
const TOGETHER = 20;

/**
 * Puts many wizards on the page, some at a time, and does something with each, one after the other. What takes the
 * others from the page does not stop them.
 */
export async function withEach<S extends Settings>(
  all: readonly S[],
  look: (element: OptOutWizard, settings: S) => void | Promise<void>,
): Promise<void> {
  for (let from = 0; from < all.length; from += TOGETHER) {
    const some = all.slice(from, from + TOGETHER);
    const elements = await mountAll(some);
    for (const [i, element] of elements.entries()) await look(element, some[i] as S);
  }
}

/** The wizard's shadow root. */
export const inside = (element: OptOutWizard): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
};

/** Waits for the next screen after an action: each has a heading of its own. Where there is none, the same stays. */
export async function next(element: OptOutWizard, action: () => void): Promise<void> {
  const headingNow = (): Element | null => inside(element).querySelector('.heading');
  const before = headingNow();
  action();
  for (let i = 0; i < 150 && headingNow() === before; i++)
    await new Promise((done) => setTimeout(done, 10));
  // What a new screen does to the page comes after it.
  await new Promise((done) => setTimeout(done, 30));
  await settle(element);
}

/** The heading of the screen. */
export const heading = (element: OptOutWizard): string =>
  inside(element).querySelector('.heading')?.textContent.trim() ?? '';

/** All that the box says, white space collapsed. */
export const said = (element: OptOutWizard): string =>
  (inside(element).querySelector('.frame')?.textContent ?? '').replace(/\s+/g, ' ');

/** The first button whose words begin so. */
export function button(element: OptOutWizard, words: string, within = '.frame'): HTMLElement {
  const all = [...inside(element).querySelectorAll<HTMLElement>(`${within} button`)];
  const found = all.find((b) => b.textContent.trim().startsWith(words));
  if (!found) throw new Error(`no button "${words}" on "${heading(element)}"`);
  return found;
}

/** Presses a button and waits for the screen it leads to. */
export const press = (element: OptOutWizard, words: string, within?: string): Promise<void> =>
  next(element, () => button(element, words, within).click());

/** Opens the question of an answer that was given before. */
export async function reopen(element: OptOutWizard, answer: string): Promise<void> {
  await next(element, () => inside(element).querySelector<HTMLElement>('[part=change]')?.click());
  await press(element, answer, '.body');
}

/** Unfolds the browser's own list, which has its rows from then on. */
export async function unfold(element: OptOutWizard): Promise<HTMLSelectElement> {
  const select = inside(element).querySelector('select');
  if (!select) throw new Error(`no list on "${heading(element)}"`);
  const fold = select.closest('details');
  if (fold && !fold.open) {
    const toggled = new Promise((done) => fold.addEventListener('toggle', done, { once: true }));
    fold.open = true;
    await toggled;
  }
  return select;
}

/** Chooses in the browser's own list, folded in or not. */
export async function pick(element: OptOutWizard, id: string): Promise<void> {
  const select = await unfold(element);
  await next(element, () => {
    select.value = id;
    select.form?.requestSubmit();
  });
}
