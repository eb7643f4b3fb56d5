/** The questions before any flow; a chunk of its own. */
import { askStyles } from './ask.styles.ts';
import type { AskViews } from './context.ts';
import { regionQuestion, serviceQuestion } from './views/ask.view.ts';

export const ask: AskViews = {
  service: serviceQuestion,
  region: regionQuestion,
  styles: askStyles,
};
