import { expect, waitFor } from 'storybook/test';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 15_000 };

/** Waits until every wizard of a story shows a screen, so that checks see it; opens those that only offer to. */
export const settled = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  for (const wizard of canvasElement.querySelectorAll('opt-out-wizard')) {
    const find = (selector: string): HTMLElement | null | undefined =>
      wizard.shadowRoot?.querySelector<HTMLElement>(selector);
    await waitFor(() => expect(find('.heading, [part=open]')).toBeTruthy(), PATIENCE);
    find('[part=open]')?.click();
    await waitFor(() => expect(find('.heading')?.textContent?.trim()).toBeTruthy(), PATIENCE);
  }
};
