/** Bringing a new screen where the reader looks: nothing moves when it is there already. */

/** So many bars may lie over the top of a page, one below the other. */
const BARS = 3;

/** How much of the top of the window the page covers with bars of its own, at a horizontal position. Pixels. */
function coveredAt(x: number, own: Element): number {
  let y = 0;
  for (let i = 0; i < BARS; i++) {
    const top = document.elementFromPoint(x, y);
    if (!top || own.contains(top) || top.contains(own)) break;
    const { bottom } = top.getBoundingClientRect();
    if (!isBar(top) || bottom <= y || bottom > innerHeight / 2) break;
    y = bottom;
  }
  return y;
}

/** Whether something keeps its place while the page scrolls. */
function isBar(element: Element): boolean {
  for (let e: Element | null = element; e; e = e.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(e).position)) return true;
  return false;
}

/**
 * Where the heading is not in the top quarter of the window, the top edge of the box goes to the top, below what the
 * page keeps there.
 */
export function bringIntoView(tag: Element, heading: Element): void {
  const { top, left, width } = heading.getBoundingClientRect();
  const x = left + width / 2;
  if (top >= coveredAt(x, tag) && top <= innerHeight / 4) return;
  tag.scrollIntoView({ block: 'start', behavior: 'instant' });
  const hidden = coveredAt(x, tag) - tag.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: -hidden, behavior: 'instant' });
}
