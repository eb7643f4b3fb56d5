import type { Confidence } from '../catalogue/types.ts';
import written from './regime-sources.json' with { type: 'json' };
import type { RegimeId } from './types.ts';

/** What a law of letters was read in, and how well that supports it. No reader's browser loads it. */
export const REGIME_SOURCES = written as Readonly<
  Record<Exclude<RegimeId, 'no-law'>, { confidence: Confidence; sources: readonly string[] }>
>;
