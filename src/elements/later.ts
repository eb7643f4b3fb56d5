/** Everything a reader sees after the first screens; a chunk of its own. */
import { bringIntoView } from './bring.ts';
import type { LaterViews } from './context.ts';
import { laterStyles } from './later.styles.ts';
import { openFoldsForPrint } from './print.ts';
import { schematicStyles } from './schematic/schematic.styles.ts';
import { backgroundView } from './views/about.view.ts';
import { regionQuestion, serviceQuestion } from './views/ask.view.ts';
import { endViews, markView } from './views/end.view.ts';
import { inAppView, moreView } from './views/more.view.ts';
import { overViews } from './views/over.view.ts';
import { searchView } from './views/search.view.ts';
import { countOf, sourcesView } from './views/sources.view.ts';

export const later: LaterViews = {
  ...endViews,
  more: moreView,
  inApp: inAppView,
  over: overViews,
  search: searchView,
  background: backgroundView,
  mark: markView,
  sources: sourcesView,
  count: countOf,
  service: serviceQuestion,
  region: regionQuestion,
  bring: bringIntoView,
  print: openFoldsForPrint,
  styles: laterStyles + schematicStyles,
};
