import type { EntryAnswer, EntrySaying, EntryVerdict, EntryWay } from '../../catalogue/entry.ts';
import { sayRated } from './say-rated.ts';
import type { Voice } from './voice.ts';

/** A line that belongs to the one before. */
export const bullet = (text: string): string => `- ${text}`;

const reading = (voice: Voice, saying: EntrySaying): string =>
  bullet([saying.note, ...sayRated(voice, saying).map((sure) => `(${sure})`)].join(' '));

/** One side of a disagreement, with the day it was seen. */
const side = (voice: Voice, { note, seen }: EntrySaying): string =>
  bullet(seen ? `${note} (${voice.say('source.seen', { date: voice.date(seen) })})` : note);

/** Both sides of a question. */
export const sayReadings = (voice: Voice, readings: readonly EntrySaying[]): string[] =>
  readings.map((r) => reading(voice, r));

/** On what sources disagree, with every reading, and what could not be established. */
export const sayOpen = (
  voice: Voice,
  { disputes = [], gaps = [] }: Pick<EntryVerdict, 'disputes' | 'gaps'>,
): string[] => [
  ...disputes.flatMap(({ about, readings }) => [
    voice.say('disputed.about', { about }),
    ...readings.map((r) => side(voice, r)),
  ]),
  ...(gaps.length > 0 ? [`${voice.say('answer.gaps')}:`] : []),
  ...gaps.map((g) => bullet(g.note)),
];

/** The answer to "is it too late?". */
export const sayLate = (voice: Voice, late: EntryAnswer['late']): string[] =>
  late ? [voice.say('late'), reading(voice, late)] : [];

/** Sayings of the vocabulary under their heading, with how sure we are of them. */
export function saySayings(
  voice: Voice,
  heading: 'needs' | 'after' | 'limits',
  part: EntryWay['needs'] | EntryWay['after'] | EntryWay['limits'],
): string[] {
  if (!part) return [];
  const key = { needs: 'need', after: 'after', limits: 'limit' }[heading];
  return [
    `${voice.say(heading)}:`,
    ...part.says.map((id) => bullet(voice.vocabulary(key, id))),
    ...sayRated(voice, part).map((sure) => `(${sure})`),
  ];
}
