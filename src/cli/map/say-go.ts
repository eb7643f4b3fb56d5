import { factKindOf } from '../../flow/fact-kind.ts';
import type { GoStep } from '../../flow/steps.ts';
import { sayText } from './say-move.ts';
import { sayMoves } from './say-moves.ts';
import { bullet, sayLate, saySayings } from './say-open.ts';
import { sayRated } from './say-rated.ts';
import { saySearch } from './say-search.ts';
import type { Voice } from './voice.ts';

type Mail = NonNullable<GoStep['mail']>;

function sayMail(voice: Voice, { to, subject, text, names }: Mail, { right }: GoStep): string[] {
  const { say, vocabulary } = voice;
  return [
    ...(to ? [`${say('go.mail.to')}: ${to}`] : []),
    `${say('go.mail.subject')}: ${subject}`,
    `${say('go.mail.text')}: ${sayText(voice, text, right)}`,
    say('go.mail.names'),
    ...names.map((n) => bullet(vocabulary('fill', n))),
  ];
}

/** Where a rung leads: the address, the mail, the lines, the path. */
function sayPlace(voice: Voice, step: GoStep, number: number): string[] {
  const { link, mail, lines, moves, completes, right } = step;
  return [
    ...(link ? [link.url] : []),
    ...(mail ? sayMail(voice, mail, step) : []),
    ...(lines?.lines ?? []),
    ...(link && moves && !completes ? [`${voice.say('go.path.also')}:`] : []),
    ...sayMoves(voice, moves, { number, ...(right && { right }) }),
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
