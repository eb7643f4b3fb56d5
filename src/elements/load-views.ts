import { chunk } from './retried.ts';
import type { LaterViews } from './context.ts';

/** Loads the views of the later screens, and of the questions before any flow. */
export const loadViews = async (): Promise<LaterViews> =>
  (await chunk('later.js', () => import('./later.ts'))).later;
