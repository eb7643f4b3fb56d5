import type { RestViews } from './context.ts';

let failures = 0;

/**
 * Loads the views of the later screens. Firefox remembers a module that failed for good; a query makes the next try
 * a new one.
 */
export async function loadViews(): Promise<RestViews> {
  try {
    return (await import('./rest.ts')).rest;
  } catch (error) {
    if (failures++ === 0) throw error;
    // Not `new URL('…', import.meta.url)`, which bundlers would take for an asset.
    const here = import.meta.url;
    const url = new URL(`rest.js?retry=${failures}`, here).href;
    return ((await import(/* @vite-ignore */ url)) as typeof import('./rest.ts')).rest;
  }
}
