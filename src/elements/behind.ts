/** What stands behind a screen; a chunk of its own. */
import type { BehindViews } from './context.ts';
import { overViews } from './views/over.view.ts';
import { backgroundView } from './views/background.view.ts';
import { countOf, sourcesView } from './views/sources.view.ts';

export const behind: BehindViews = {
  sources: sourcesView,
  count: countOf,
  background: backgroundView,
  over: overViews,
};
