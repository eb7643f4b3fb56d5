import type { ResolvedService } from '../catalogue/resolve.ts';
import { module } from './module.ts';

/**
 * What a newer copy of the catalogue is held against, as modules by path: the pages of each service, and all sayings of
 * the vocabulary. Only embeds that name a copy load them.
 */
export const guardFiles = (
  services: readonly ResolvedService[],
  vocabulary: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Map<string, string> =>
  new Map([
    ...services.map(({ id, pages = [] }) => [`guard/pages/${id}.js`, module(pages)] as const),
    ...Object.entries(vocabulary).map(
      ([language, says]) => [`guard/says/${language}.js`, module(says)] as const,
    ),
  ]);
