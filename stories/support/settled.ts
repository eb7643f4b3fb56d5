import { expect, waitFor } from 'storybook/test';

/** Waits until a check holds. A busy machine takes its time. */
export const patiently = (check: () => unknown): Promise<unknown> =>
  waitFor(check, { timeout: 15_000 });

/** Waits until every wizard of a story shows a screen, so that checks see it; opens those that only offer to. */
export const settled = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  for (const wizard of canvasElement.querySelectorAll('opt-out-wizard')) {
    const find = (selector: string): HTMLElement | null | undefined =>
      wizard.shadowRoot?.querySelector<HTMLElement>(selector);
    await patiently(() => expect(find('.heading, [part=open]')).toBeTruthy());
    find('[part=open]')?.click();
    await patiently(() => expect(find('.heading')?.textContent?.trim()).toBeTruthy());
  }
};
