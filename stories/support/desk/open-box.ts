/** Pixels; higher than any screen, so that the box opens by itself. */
const ROOM = '3000px';

const isOpen = (box: Element): boolean =>
  Boolean(box.shadowRoot?.querySelector('.heading')?.textContent?.trim());

/** Opens a box that has just been put into the page, as if its reader had turned to it; the focus stays where it is. */
export async function openBox(box: HTMLElement): Promise<void> {
  box.style.minBlockSize = ROOM;
  while (box.isConnected && !isOpen(box)) await new Promise((done) => setTimeout(done, 50));
  if (!isOpen(box)) return;
  // From then on it has the height of its screen.
  (box.shadowRoot?.firstElementChild as HTMLElement | null)?.click();
  box.style.minBlockSize = '';
}
