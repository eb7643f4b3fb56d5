import type { EntryAnswer, EntrySaying, EntryVerdict, Rated } from '../../catalogue/entry.ts';
import type { FactKind } from '../../catalogue/freshness.ts';
import { sourceOf } from '../../flow/wording.ts';
import { markup, type Markup } from '../changes/markup.ts';
import { list, paragraph } from './blocks.ts';
import { join, prose, type Speaker } from './speaker.ts';

/** Who says so, when that was seen, and whether it is old; nothing where nobody is named. */
export function ratedOf(
  { say, date, today }: Speaker,
  rated: Partial<Rated>,
  kind: FactKind = 'claim',
): Markup | undefined {
  const source = sourceOf(rated, kind, today);
  if (!source) return undefined;
  const { key, by, isOld } = source;
  const seen =
    source.seen === null ? say('why.undated') : say('source.seen', { date: date(source.seen) });
  return join([say(key, { by, seen }), ...(isOld ? [say('fresh.stale')] : [])], ' ');
}

/** Sentences with who says so. */
export const sayingsOf = (speaker: Speaker, sayings: readonly EntrySaying[]): Markup =>
  list(
    sayings.map((saying) => {
      const rated = ratedOf(speaker, saying);
      return join([prose(saying.note), ...(rated ? [markup`(${rated})`] : [])], ' ');
    }),
  );

/** The sides of a disagreement, each with the day it was seen. */
const sidesOf = ({ say, date }: Speaker, readings: readonly EntrySaying[]): Markup =>
  list(
    readings.map(({ note, seen }) =>
      seen
        ? join([prose(note), markup`(${say('source.seen', { date: date(seen) })})`], ' ')
        : prose(note),
    ),
  );

/** On what sources disagree, with every reading, and what could not be established. */
export const openOf = (
  speaker: Speaker,
  { disputes = [], gaps = [] }: Pick<EntryVerdict, 'disputes' | 'gaps'>,
): Markup =>
  markup`${disputes.map(
    ({ about, readings }) =>
      markup`${paragraph(speaker.say('disputed.about', { about: prose(about) }))}${sidesOf(speaker, readings)}`,
  )}${gaps.length > 0 ? markup`${paragraph(speaker.say('answer.gaps'))}${sayingsOf(speaker, gaps)}` : undefined}`;

/** The answer to "is it too late?". */
export const lateOf = (speaker: Speaker, late: EntryAnswer['late']): Markup =>
  late ? paragraph(join([markup`<b>${speaker.say('late')}</b>`, prose(late.note)], ' ')) : markup``;
