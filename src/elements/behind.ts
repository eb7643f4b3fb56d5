/** What stands behind a screen, and what only some readers meet; a chunk of its own. */
import type { BehindViews } from './context.ts';
import { inAppView } from './views/in-app.view.ts';
import { overViews } from './views/over.view.ts';
import { reportView } from './views/report.view.ts';
import { backgroundView } from './views/background.view.ts';
import { sourcesView } from './views/sources.view.ts';

export const behind: BehindViews = {
  sources: sourcesView,
  background: backgroundView,
  over: overViews,
  report: reportView,
  inApp: inAppView,
};
