/** Pixels; higher than any screen, so that the box opens by itself. */
const ROOM = '3000px';

/** Whether a box shows its first screen. */
export const isOpen = (box: Element): boolean =>
  Boolean(box.shadowRoot?.querySelector('.heading')?.textContent?.trim());

/** Milliseconds: longer than a box needs to offer to open. */
const OFFERED = 1000;

/** Resolves when a box stands as readers first see it, with its offer where it makes one. */
export async function offered(box: HTMLElement): Promise<void> {
  const until = performance.now() + OFFERED;
  while (!box.shadowRoot?.querySelector('[part=open]') && performance.now() < until)
    await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Opens a box that has just been put into the page, as if its reader had turned to it; the focus stays where it is. */
export async function openBox(box: HTMLElement): Promise<void> {
  box.style.minBlockSize = ROOM;
  while (box.isConnected && !isOpen(box)) await new Promise((done) => setTimeout(done, 50));
  if (!isOpen(box)) return;
  // From then on it has the height of its screen.
  (box.shadowRoot?.firstElementChild as HTMLElement | null)?.click();
  box.style.minBlockSize = '';
}
