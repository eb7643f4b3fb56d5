/** Opens what is folded in on a page of facts while it is printed. */
export function openFoldsForPrint(page: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = page.isConnected
      ? [...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      : [];
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}
