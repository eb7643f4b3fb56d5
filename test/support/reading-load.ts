/** How much a screen asks of a reader: words, folds, height, and how far down its main button is. */

/** What a reader has in front of them, folds closed. Pixels. */
export interface ReadingLoad {
  words: number;
  folds: number;
  height: number;
  /** From the top of the box to the main button; none where there is no such button. */
  toMain?: number;
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  getComputedStyle(element).clipPath === 'none';

/** The words that are seen, in the order they are read. */
export function wordsIn(root: Element): string[] {
  const texts: string[] = [];
  const visit = (element: Element): void => {
    if (!isSeen(element)) return;
    for (const node of element.childNodes) {
      if (node instanceof Text) texts.push(node.data);
      else if (node instanceof Element) visit(node);
    }
  };
  visit(root);
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((w) => /[\p{L}\p{N}]/u.test(w));
}

/**
 * Measures the screen of an open wizard.
 *
 * @param frame the box
 */
export function readingLoad(frame: Element): ReadingLoad {
  const box = frame.getBoundingClientRect();
  const main = frame.querySelector('[part~=primary]')?.getBoundingClientRect();
  return {
    words: wordsIn(frame).length,
    folds: frame.querySelectorAll('details').length,
    height: Math.ceil(box.height),
    ...(main && { toMain: Math.ceil(main.top - box.top) }),
  };
}
