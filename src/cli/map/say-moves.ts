import type { EntryMove, Rated } from '../../catalogue/entry.ts';
import type { FactKind } from '../../catalogue/freshness.ts';
import type { Right } from '../../catalogue/types.ts';
import { aboutLabels } from '../../flow/about-labels.ts';
import { sayMove } from './say-move.ts';
import type { Voice } from './voice.ts';

interface Place {
  /** The screen's, which its rows are counted by. */
  number: number;
  right?: Right;
  rated?: Partial<Rated>;
  /** What the date of `rated` stands behind. */
  dated: FactKind;
}

/** The moves of a screen as numbered sentences: `3.1 Choose “Settings”`. */
export const sayMoves = (
  voice: Voice,
  moves: readonly EntryMove[] | undefined,
  { number, right, rated = {}, dated }: Place,
): string[] =>
  moves
    ? [
        ...moves.map((move, i) => `${number}.${i + 1} ${sayMove(voice, move, right)}`),
        ...aboutLabels(moves, rated, dated, voice.today).map((key) => voice.say(key)),
      ]
    : [];
