import type { EntryVerdict } from '../../catalogue/entry.ts';
import { aboutFor, noticedToday } from '../../flow/about.ts';
import type { DrawnStep } from '../../flow/drawn.ts';
import { sayGo } from './say-go.ts';
import { sayMoves } from './say-moves.ts';
import { bullet, sayLate, sayOpen, sayReadings, saySayings } from './say-open.ts';
import { sayRated } from './say-rated.ts';
import { saySearch } from './say-search.ts';
import type { Voice } from './voice.ts';

/** What exists where the reader lives, since when, and how sure we are. */
function sayAnswer(voice: Voice, answer: EntryVerdict): string[] {
  const { reason, since, readings } = answer;
  const from = since ? [voice.say('since', { date: voice.date(since) })] : [];
  return [
    [reason, ...from].join(' '),
    ...(readings ? sayReadings(voice, readings) : sayRated(voice, answer)),
  ];
}

/** What a notice leads to today, and where the paths of older guides went. */
function sayNotices({ entry, region }: Voice): string[] {
  if (!entry.about) return [];
  const { notices, gone } = aboutFor(entry.about, region);
  const { all, own } = noticedToday(notices);
  return [
    ...all.map(bullet),
    ...own.flatMap(({ title, notes }) => [title, ...notes.map(bullet)]),
    ...gone.map((g) => bullet(`${g.title}: ${g.now.note}`)),
  ];
}

function sayBody(voice: Voice, step: DrawnStep, number: number): string[] {
  switch (step.kind) {
    case 'question':
    case 'answer':
      return [];
    case 'form':
      return [
        ...sayMoves(voice, step.moves, { ...step, number, dated: 'path' }),
        ...sayRated(voice, step.rated, 'path'),
      ];
    case 'other-device':
      return [voice.say('other-device.text')];
    case 'outcome':
      return [
        step.title,
        ...saySayings(voice, 'after', step.after),
        ...saySayings(voice, 'limits', step.limits),
        ...sayLate(voice, step.late),
      ];
    case 'notice':
      return sayNotices(voice);
    case 'report':
      return [saySearch(voice, step.way)];
    default:
      return sayGo(voice, step, number);
  }
}

/**
 * What a screen says below its heading, a line each.
 *
 * @param number the screen's, which the rows of its path are counted by
 */
export const sayStep = (voice: Voice, step: DrawnStep, number: number): string[] => [
  ...(step.answer ? sayAnswer(voice, step.answer) : []),
  ...(step.serviceNote ? [step.serviceNote] : []),
  ...sayBody(voice, step, number),
  ...sayOpen(voice, step.answer ?? {}),
  ...('disputes' in step || 'gaps' in step ? sayOpen(voice, step) : []),
];
