import { expect, waitFor } from 'storybook/test';

/** Waits until every wizard of a story shows a screen, so that checks see it; opens those that only offer to. */
export const settled = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  for (const wizard of canvasElement.querySelectorAll('opt-out-wizard')) {
    await waitFor(() =>
      expect(wizard.shadowRoot?.querySelector('.heading, [part=open]')).toBeTruthy(),
    );
    wizard.shadowRoot?.querySelector<HTMLElement>('[part=open]')?.click();
    await waitFor(() =>
      expect(wizard.shadowRoot?.querySelector('.heading')?.textContent?.trim()).toBeTruthy(),
    );
  }
};
