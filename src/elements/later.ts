/** Everything a reader sees after the first screens; a chunk of its own. */
import type { LaterViews } from './context.ts';
import { laterStyles } from './later.styles.ts';
import { schematicStyles } from './schematic/schematic.styles.ts';
import { aboutView, noticeView } from './views/about.view.ts';
import { regionQuestion, serviceQuestion } from './views/ask.view.ts';
import { endViews, markView } from './views/end.view.ts';
import { inAppView, moreView } from './views/more.view.ts';
import { rowsView } from './views/moves.view.ts';
import { searchView } from './views/search.view.ts';
import { countOf, sourcesView } from './views/sources.view.ts';

export const later: LaterViews = {
  ...endViews,
  more: moreView,
  inApp: inAppView,
  rows: rowsView,
  search: searchView,
  about: aboutView,
  notice: noticeView,
  mark: markView,
  sources: sourcesView,
  count: countOf,
  service: serviceQuestion,
  region: regionQuestion,
  styles: laterStyles + schematicStyles,
};
