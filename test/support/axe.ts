/** What axe is asked for. */
import axe, { type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const CONTRAST = 'color-contrast';

// Of what it loads before, sheets of styles are for a rule without one of these tags.
const OPTIONS: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };
/** Everything that axe knows. */
export const EVERYTHING: RunOptions = { ...OPTIONS, runOnly: TAGS };
/** Colours hang on no language and no words, and take long. */
export const ALL_ELSE: RunOptions = { ...EVERYTHING, rules: { [CONTRAST]: { enabled: false } } };
/** What another scheme changes. */
export const COLOURS: RunOptions = { ...OPTIONS, runOnly: [CONTRAST, 'link-in-text-block'] };
/** What hangs on words, their length or their language, where the markup is the same. */
export const WORDS: RunOptions = {
  ...OPTIONS,
  runOnly: [
    ...['valid-lang', 'label-content-name-mismatch', 'landmark-unique', 'image-redundant-alt'],
    ...['target-size', 'scrollable-region-focusable', 'table-duplicate-name'],
  ],
};

/** What axe has against an element. */
export async function violationsIn(element: Element, how: RunOptions): Promise<string[]> {
  const { violations } = await axe.run(element, how);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}
