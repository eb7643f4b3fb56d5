/** What comes after the click; a chunk of its own, for readers who get there. */
import type { AfterViews } from '../context.ts';
import { afterStyles } from './after.styles.ts';
import { gatherAfter } from './gather-after.ts';
import { afterParts } from './views/after.view.ts';

export const after: AfterViews = {
  gather: gatherAfter,
  parts: afterParts,
  styles: afterStyles,
};
