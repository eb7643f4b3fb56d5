import type { Rated } from '../../catalogue/entry.ts';
import type { FactKind } from '../../catalogue/freshness.ts';
import { sourceOf } from '../../flow/wording.ts';
import type { Voice } from './voice.ts';

/** Who says so, when that was seen, and whether it is old; nothing where nobody is named. */
export function sayRated(
  { say, date, today }: Voice,
  rated: Partial<Rated>,
  kind: FactKind = 'claim',
): string[] {
  const source = sourceOf(rated, kind, today);
  if (!source) return [];
  const { key, by, isOld } = source;
  const seen =
    source.seen === null ? say('why.undated') : say('source.seen', { date: date(source.seen) });
  return [[say(key, { by, seen }), ...(isOld ? [say('fresh.stale')] : [])].join(' ')];
}
