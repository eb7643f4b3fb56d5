import type { EntryMove, Rated, Shown } from '../catalogue/entry.ts';
import { isStale, type FactKind } from '../catalogue/freshness.ts';
import type { WordKey } from '../i18n/words.ts';
import { sourceOf } from './first-wording.ts';

/** The words on other people's screens that moves name. */
export const labelsIn = (moves: readonly EntryMove[]): Shown[] =>
  moves
    .flatMap((move): unknown[] => Object.values(move))
    .filter((v): v is Shown => typeof v === 'object' && v !== null && 'control' in v);

/**
 * What of these words a reader should know, once for a screen. That they are old is not said twice: the line of sources
 * may have said it.
 *
 * @param kind what the date of the screen's line of sources stands behind
 */
export function aboutLabels(
  moves: readonly EntryMove[],
  rated: Partial<Rated>,
  kind: FactKind,
  today: string,
): WordKey[] {
  const labels = labelsIn(moves);
  const isSaid = sourceOf(rated, kind, today)?.isOld ?? false;
  const isOld = labels.some(({ seen }) => isStale('path', seen, today));
  return [
    ...(labels.some(({ lang }) => lang) ? ['labels.english' as const] : []),
    ...(isOld && !isSaid ? ['fresh.labels' as const] : []),
  ];
}
