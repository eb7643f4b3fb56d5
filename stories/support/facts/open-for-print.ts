/** Pages that are open. */
const pages = new Set<WeakRef<HTMLElement>>();
const known = new WeakSet<HTMLElement>();
let opened: HTMLDetailsElement[] = [];

function openAll(): void {
  for (const ref of pages) {
    const page = ref.deref();
    if (page?.isConnected)
      opened.push(...page.querySelectorAll<HTMLDetailsElement>('details:not([open], .waiting)'));
    else pages.delete(ref);
  }
  for (const fold of opened) fold.open = true;
}

function closeAgain(): void {
  for (const fold of opened) fold.open = false;
  opened = [];
}

addEventListener('beforeprint', openAll);
addEventListener('afterprint', closeAgain);

/** What is folded in on a page is open on paper, but for screens that wait to be seen live. */
export function openForPrint(page: HTMLElement): void {
  if (known.has(page)) return;
  known.add(page);
  pages.add(new WeakRef(page));
}
