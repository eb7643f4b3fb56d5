import { uncleanIn } from '../../../src/catalogue/clean-text.ts';

/** Sets a terminal's title, clears the screen, turns words round, begins a line of a report, hides. */
export const HOSTILE = 'a\u001b]0;x\u0007b\u009b2Jc\u202ed\ne\u200bf\u{e0041}g\u007f\rh';

/** Whether a text shows what it holds; piles of accents and tabs are no harm to a terminal. */
export const isPlain = (text: string): boolean =>
  uncleanIn(text.replaceAll(/[\p{M}\t]/gu, '')) === undefined;
