/** What a list shows; a chunk of its own, which comes with the words. */
import { checklistStyles } from './checklist.styles.ts';
import { didOf, viewOf } from './view.ts';
import { listFrame, listOffer } from './views/list-frame.view.ts';

export const listViews = {
  viewOf,
  did: didOf,
  frame: listFrame,
  offer: listOffer,
  styles: checklistStyles,
};
