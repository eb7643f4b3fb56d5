import { chunk } from './retried.ts';
import type { AfterViews, AskViews, BehindViews, LaterViews } from './context.ts';

/** Loads the questions before any flow. */
export const loadQuestions = async (): Promise<AskViews> =>
  (await chunk('ask.js', () => import('./ask.ts'))).ask;

/** Loads what shows what stands behind a screen. */
export const loadBehind = async (): Promise<BehindViews> =>
  (await chunk('behind.js', () => import('./behind.ts'))).behind;

/** Loads the views of the later screens. */
export const loadViews = async (): Promise<LaterViews> =>
  (await chunk('later.js', () => import('./later.ts'))).later;

/** Loads what comes after the click. */
export const loadAfter = async (): Promise<AfterViews> =>
  (await chunk('after.js', () => import('./after/after.ts'))).after;
