/** How long a way takes, so that a reader knows before the first tap. Our own reckoning, from what is to be done. */
import type { EntryWay } from '../catalogue/entry.ts';
import { secondsOf } from '../catalogue/moves.ts';
import type { Need } from '../catalogue/types.ts';
import type { Effort } from './steps.ts';

/** Seconds: reading a screen and coming back to it. */
const SCREEN = 20;
/** Seconds for a mail, with the reader's names put in. */
const MAIL = 90;
/** Seconds for lines to be put in a file. */
const LINES = 180;

/** Whole minutes, at least one, for the first rung of a way and what is done there. */
function minutesOf({ ladder, there }: Pick<EntryWay, 'ladder' | 'there'>): number {
  const [lead] = ladder;
  const moves = lead?.moves ?? lead?.paths?.find((p) => p.moves)?.moves ?? [];
  const place = lead?.mail ? MAIL : lead?.lines ? LINES : 0;
  const form = there ? SCREEN + secondsOf(there.moves) : 0;
  return Math.max(1, Math.round((SCREEN + place + secondsOf(moves) + form) / 60));
}

const LOGIN: readonly Need[] = ['login-same-browser', 'login-app'];

/** What a way takes. */
export function effortOf(way: Pick<EntryWay, 'ladder' | 'there' | 'needs'>): Effort {
  const needs = way.needs?.says ?? [];
  const minutes = minutesOf(way);
  if (needs.includes('no-account-needed')) return { minutes, account: 'none' };
  return needs.some((n) => LOGIN.includes(n)) ? { minutes, account: 'login' } : { minutes };
}
