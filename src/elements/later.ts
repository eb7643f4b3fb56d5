/** Everything a reader sees after the first screens; a chunk of its own. */
import type { LaterViews } from './context.ts';
import { schematicStyles } from './schematic/schematic.styles.ts';
import { regionQuestion, serviceQuestion } from './views/ask.view.ts';
import { endViews } from './views/end.view.ts';
import { moreView } from './views/more.view.ts';
import { laterStyles } from './later.styles.ts';
import { sourcesView } from './views/sources.view.ts';

export const later: LaterViews = {
  ...endViews,
  more: moreView,
  sources: sourcesView,
  service: serviceQuestion,
  region: regionQuestion,
  styles: laterStyles + schematicStyles,
};
