import '../../src/define.ts';
// Here already, so that screens follow each other without a wait for the network.
import '../../src/elements/rest.ts';
import type { OptOutWizard } from '../../src/index.ts';
import { memorySource } from '../../stories/support/memory-source.ts';

const settle = async (element: OptOutWizard): Promise<void> => {
  for (let i = 0; i < 300; i++) {
    await element.updateComplete;
    if (element.shadowRoot?.querySelector('.heading')?.textContent) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('the wizard showed no screen');
};

/** Puts a wizard with the whole catalogue in memory on the page and waits for its screen. */
export async function mount(
  settings: Partial<
    Pick<
      OptOutWizard,
      | 'service'
      | 'source'
      | 'region'
      | 'lang'
      | 'device'
      | 'log'
      | 'reportTo'
      | 'headingLevel'
      | 'colorScheme'
    >
  >,
): Promise<OptOutWizard> {
  const element = document.createElement('opt-out-wizard');
  Object.assign(element, { source: memorySource, ...settings });
  document.body.replaceChildren(element);
  await settle(element);
  return element;
}

/** The wizard's shadow root. */
export const inside = (element: OptOutWizard): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
};

/** Waits for the next screen after an action. */
export async function next(element: OptOutWizard, action: () => void): Promise<void> {
  action();
  await new Promise((done) => setTimeout(done, 30));
  await settle(element);
}
