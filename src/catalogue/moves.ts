/** What a flow must know of moves, also where those are delivered later. */
import { isAside, type Aside } from './aside.ts';
import type { EntryMove } from './entry.ts';

/** Moves that are delivered later, with what a flow must know of them. */
export interface MovesAside extends Aside {
  /** Whether something is done there. */
  acts: boolean;
  /** How long they take, as we reckon. */
  seconds: number;
}

/** Seconds a move takes where it is not a tap. */
const SECONDS: Partial<Record<EntryMove['do'], number>> = {
  'find-in-page': 10,
  fill: 15,
  paste: 15,
  type: 15,
  'enter-code': 60,
};
const TAP = 5;

/** Whether a move only leads to a place. */
const isFinding = (move: EntryMove): boolean =>
  move.do === 'tap'
    ? move.label.control !== 'button'
    : ['tap-icon', 'find-in-page'].includes(move.do);

const isLater = (moves: readonly EntryMove[] | MovesAside): moves is MovesAside => isAside(moves);

/** Whether anything is done, rather than only found. */
export const actsIn = (moves: readonly EntryMove[] | MovesAside): boolean =>
  isLater(moves) ? moves.acts : moves.some((move) => !isFinding(move));

/** How long moves take, as we reckon. */
export const secondsOf = (moves: readonly EntryMove[] | MovesAside): number =>
  isLater(moves) ? moves.seconds : moves.reduce((sum, move) => sum + (SECONDS[move.do] ?? TAP), 0);
