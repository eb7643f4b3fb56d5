import { factKindOf } from '../../flow/fact-kind.ts';
import { toldOf } from '../../flow/rungs.ts';
import type { GoStep } from '../../flow/steps.ts';
import { slotsOf } from './say-move.ts';
import { sayMoves } from './say-moves.ts';
import { sayLate, saySayings } from './say-open.ts';
import { sayRated } from './say-rated.ts';
import { saySearch } from './say-search.ts';
import type { Voice } from './voice.ts';

/** Where a rung leads: the address, the mail, the lines, the path. */
function sayPlace(voice: Voice, step: GoStep, number: number): string[] {
  const { link, moves, completes, right } = step;
  return [
    ...toldOf(step, voice.say, slotsOf(voice, right)),
    ...(link && moves && !completes ? [`${voice.say('go.path.also')}:`] : []),
    ...sayMoves(voice, moves, { ...step, number, dated: factKindOf(step) }),
  ];
}

/** A rung of the ladder: what is needed first, then the place, and how sure we are of it. */
export const sayGo = (voice: Voice, step: GoStep, number: number): string[] => [
  ...[step.wayNote, step.note].filter((note) => note !== undefined),
  ...saySayings(voice, 'needs', step.needs),
  ...sayPlace(voice, step, number),
  ...(step.stale ? [saySearch(voice, step.way)] : []),
  ...sayRated(voice, step.rated ?? {}, factKindOf(step)),
  ...sayLate(voice, step.late),
];
