/** What a flow must know of moves, also where those are delivered later. */
import { isAside, type Aside } from './aside.ts';
import type { EntryMove } from './entry.ts';

/** Moves that are delivered later. */
export interface MovesAside extends Aside {
  /** Whether something is done there, rather than only found. */
  acts: boolean;
}

/** Whether a move only leads to a place. */
const isFinding = (move: EntryMove): boolean =>
  move.do === 'tap'
    ? move.label.control !== 'button'
    : ['tap-icon', 'find-in-page'].includes(move.do);

/** Whether anything is done, rather than only found. */
export const actsIn = (moves: readonly EntryMove[] | MovesAside): boolean =>
  isAside(moves) ? moves.acts : moves.some((move) => !isFinding(move));
