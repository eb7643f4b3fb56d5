/** Everything a reader sees after the first screens; a chunk of its own. */
import { headingOf, nextOf, stuckOf } from '../flow/wording.ts';
import type { LaterViews } from './context.ts';
import { laterStyles } from './later.styles.ts';
import { keepForPrint } from './print-later.ts';
import { printStyles } from './print.styles.ts';
import { schematicStyles } from './schematic/schematic.styles.ts';
import { countOf } from './views/count.ts';
import { endViews, markView } from './views/end.view.ts';
import { moreView } from './views/more.view.ts';
import { searchView } from './views/search.view.ts';

export const later: LaterViews = {
  ...endViews,
  heading: headingOf,
  next: nextOf,
  stuck: stuckOf,
  more: moreView,
  search: searchView,
  count: countOf,
  mark: markView,
  drawn: keepForPrint,
  styles: laterStyles + schematicStyles + printStyles,
};
