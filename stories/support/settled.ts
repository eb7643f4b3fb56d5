import { expect, waitFor } from 'storybook/test';

/** Waits until every wizard of a story shows a screen, so that checks see it. */
export const settled = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  for (const wizard of canvasElement.querySelectorAll('opt-out-wizard'))
    await waitFor(() =>
      expect(wizard.shadowRoot?.querySelector('.heading')?.textContent?.trim()).toBeTruthy(),
    );
};
