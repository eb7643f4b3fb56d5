import type { Rated } from '../../catalogue/entry.ts';
import { freshness, type FactKind } from '../../catalogue/freshness.ts';
import type { Voice } from './voice.ts';

function sayAge({ say, date, today }: Voice, kind: FactKind, seen: Rated['seen']): string {
  if (seen === null) return say('fresh.undated');
  const key = freshness(kind, seen, today) === 'stale' ? 'fresh.stale' : 'fresh.ageing';
  return say(key, { date: date(seen) });
}

/** How sure we are, and how new the evidence is; nothing where there is nothing to be sure of. */
export const sayRated = (
  voice: Voice,
  { confidence, seen = null }: Partial<Rated>,
  kind: FactKind = 'claim',
): string[] =>
  confidence ? [`${voice.say(`confidence.${confidence}`)} ${sayAge(voice, kind, seen)}`] : [];
