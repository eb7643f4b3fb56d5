import type { EntryMove, Shown } from '../../catalogue/entry.ts';
import { freshness } from '../../catalogue/freshness.ts';
import type { Right } from '../../catalogue/types.ts';
import { sayMove } from './say-move.ts';
import type { Voice } from './voice.ts';

const labelsOf = (moves: readonly EntryMove[]): Shown[] =>
  moves
    .flatMap((m): unknown[] => Object.values(m))
    .filter((v): v is Shown => typeof v === 'object' && v !== null && 'control' in v);

const isOld = ({ seen = null }: Shown, today: string): boolean =>
  freshness('path', seen, today) === 'stale';

/** What is to be known about the words on the screens. */
function sayLabels({ say, today }: Voice, moves: readonly EntryMove[]): string[] {
  const labels = labelsOf(moves);
  return [
    ...(labels.some(({ lang }) => lang) ? [say('labels.english')] : []),
    ...(labels.some((l) => isOld(l, today)) ? [say('fresh.labels')] : []),
  ];
}

/** The moves of a screen as numbered sentences: `3.1 Choose “Settings”`. */
export const sayMoves = (
  voice: Voice,
  moves: readonly EntryMove[] | undefined,
  { number, right }: { number: number; right?: Right },
): string[] =>
  moves
    ? [
        ...moves.map((move, i) => `${number}.${i + 1} ${sayMove(voice, move, right)}`),
        ...sayLabels(voice, moves),
      ]
    : [];
