import { start } from './start.ts';

/**
 * Looks for elements that stand for a tag where a filter takes tags it does not know: now, and in what the page adds later.
 *
 * @param name of the tag; the elements have the attribute `data-` with that name
 * @param load gets what makes tags of them, when there is one
 */
export function seek(name: string, load: (attempt: number) => Promise<unknown>): void {
  // What was added is not asked itself: the fields of a form may have the names of what we would ask it.
  const look = (_: unknown, observer: MutationObserver): void => {
    const found = document.querySelector(`[data-${name}]`);
    if (!found) return;
    observer.disconnect();
    void start(found, load);
  };
  try {
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look(0, observer);
  } catch {
    // A page without it keeps the links.
  }
}
