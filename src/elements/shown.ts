import type { Context } from './context.ts';

/** Boxes that are on the page; those that are gone may be forgotten. */
const boxes = new Set<WeakRef<HTMLElement>>();
/** What each shows. */
const shown = new WeakMap<HTMLElement, Context>();

/** Remembers what a box shows. */
export function remember(box: HTMLElement, ctx: Context): void {
  if (!shown.has(box)) boxes.add(new WeakRef(box));
  shown.set(box, ctx);
}

/** The boxes on the page, and what each shows. */
export function* onPage(): Iterable<[box: HTMLElement, ctx: Context]> {
  for (const ref of boxes) {
    const box = ref.deref();
    const ctx = box && shown.get(box);
    if (!ctx) boxes.delete(ref);
    else if (box.isConnected) yield [box, ctx];
  }
}
