/** How long a way takes, so that a reader knows before the first tap. Our own reckoning, from what is to be done. */
import type { EntryMove, EntryWay } from './entry.ts';

/** Seconds: reading a screen and coming back to it. */
const SCREEN = 20;
/** Seconds for a mail, with the reader's names put in. */
const MAIL = 90;
/** Seconds for lines to be put in a file. */
const LINES = 180;

/** Seconds a move takes where it is not a tap. */
const SECONDS: Partial<Record<EntryMove['do'], number>> = {
  'find-in-page': 10,
  fill: 15,
  paste: 15,
  type: 15,
  'enter-code': 60,
};
const TAP = 5;

const secondsOf = (moves: readonly EntryMove[]): number =>
  moves.reduce((sum, move) => sum + (SECONDS[move.do] ?? TAP), 0);

/** Whole minutes, at least one, for the first rung of a way and what is done there. */
export function minutesOf({ ladder, there }: Pick<EntryWay, 'ladder' | 'there'>): number {
  const [lead] = ladder;
  const moves = lead?.moves ?? lead?.paths?.find((p) => p.moves)?.moves ?? [];
  const place = lead?.mail ? MAIL : lead?.lines ? LINES : 0;
  const form = there ? SCREEN + secondsOf(there.moves) : 0;
  return Math.max(1, Math.round((SCREEN + place + secondsOf(moves) + form) / 60));
}
