import type { Rated } from '../../catalogue/entry.ts';
import { freshness, type FactKind } from '../../catalogue/freshness.ts';
import { sourceOf } from '../../flow/wording.ts';
import type { Voice } from './voice.ts';

/** Who says so, when that was seen, and whether it is old; nothing where nobody is named. */
export function sayRated(
  { say, date, today }: Voice,
  rated: Partial<Rated>,
  kind: FactKind = 'claim',
): string[] {
  const source = sourceOf(rated);
  if (!source) return [];
  const { key, by } = source;
  const seen =
    source.seen === null ? say('why.undated') : say('source.seen', { date: date(source.seen) });
  const isOld = source.seen !== null && freshness(kind, rated.seen ?? null, today) === 'stale';
  return [[say(key, { by, seen }), ...(isOld ? [say('fresh.stale')] : [])].join(' ')];
}
