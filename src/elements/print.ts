/** Boxes that are on the page; those that are gone may be forgotten. */
const boxes = new Set<WeakRef<HTMLElement>>();
const known = new WeakSet<HTMLElement>();

let opened: HTMLDetailsElement[] = [];

function openAll(): void {
  for (const ref of boxes) {
    const box = ref.deref();
    if (box)
      opened.push(...box.querySelectorAll<HTMLDetailsElement>('details:not([open], .waiting)'));
    else boxes.delete(ref);
  }
  for (const fold of opened) fold.open = true;
}

function closeAgain(): void {
  for (const fold of opened) fold.open = false;
  opened = [];
}

/** What is folded in on a screen is open on paper. */
export function openFoldsForPrint(box: HTMLElement): void {
  if (known.has(box)) return;
  if (boxes.size === 0) {
    addEventListener('beforeprint', openAll);
    addEventListener('afterprint', closeAgain);
  }
  known.add(box);
  boxes.add(new WeakRef(box));
}
