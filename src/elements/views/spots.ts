import type { EntryMove } from '../../catalogue/entry.ts';
import type { Asked } from '../../catalogue/types.ts';

/** One place of a form, with the text that fits there. */
export interface Spot {
  move: EntryMove;
  text?: Extract<EntryMove, { do: 'paste' }>;
}

/** Fields that take a text of the reader's. */
const FREE: readonly Asked[] = [
  'reason',
  'explanation',
  'which-use',
  'impact',
  'request-kind',
  'prompt-and-answer',
];

const isFree = (move: EntryMove | undefined): boolean =>
  move?.do === 'fill' && FREE.includes(move.asks);

/** The places of a form: a text to paste belongs to the field before it, where that takes one. */
export const spotsOf = (moves: readonly EntryMove[]): Spot[] =>
  moves.flatMap((move, i) => {
    const next = moves[i + 1];
    if (move.do === 'paste' && isFree(moves[i - 1])) return [];
    return [{ move, ...(isFree(move) && next?.do === 'paste' && { text: next }) }];
  });
