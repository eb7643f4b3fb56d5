import type { LaterViews } from './context.ts';
import { attemptAt, retried } from './retried.ts';

/** Loads the views of the later screens. */
export const loadViews = (): Promise<LaterViews> =>
  retried(async (attempt) => {
    if (attempt === 0) return (await import('./later.ts')).later;
    // Not `new URL('…', import.meta.url)`, which bundlers would take for an asset.
    const here = import.meta.url;
    const url = new URL(attemptAt('later.js', attempt), here).href;
    return ((await import(/* @vite-ignore */ url)) as typeof import('./later.ts')).later;
  });
