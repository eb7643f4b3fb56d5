import { start } from './start.ts';

/**
 * Looks for elements that stand for a tag where a filter takes tags it does not know: now, and in what the page adds later.
 *
 * @param name of the tag; the elements have the attribute `data-` with that name
 * @param load gets what makes tags of them, when there is one
 */
export function seek(name: string, load: (attempt: number) => Promise<unknown>): void {
  const look = (changes: { target: Node }[], observer: MutationObserver): void => {
    for (const { target } of changes) {
      const found = (target as ParentNode).querySelector(`[data-${name}]`);
      if (!found) continue;
      observer.disconnect();
      return void start(found, load);
    }
  };
  try {
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look([{ target: document }], observer);
  } catch {
    // A page without it keeps the links.
  }
}
