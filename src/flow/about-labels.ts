import type { EntryMove, Rated, Shown } from '../catalogue/entry.ts';
import { isStale, type FactKind } from '../catalogue/freshness.ts';
import type { WordKey } from '../i18n/words.ts';

/** The words on other people's screens that moves name; nothing else in a move is an object. */
export const labelsIn = (moves: readonly EntryMove[]): Shown[] =>
  moves
    .flatMap((move): unknown[] => Object.values(move))
    .filter((v): v is Shown => typeof v === 'object');

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
  const notes: WordKey[] = labels.some(({ lang }) => lang) ? ['labels.english'] : [];
  const isSaid = isStale(kind, rated.seen, today);
  if (!isSaid && labels.some(({ seen }) => isStale('path', seen, today)))
    notes.push('fresh.labels');
  return notes;
}
