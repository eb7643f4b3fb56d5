import type { WordKey, Words } from './words.ts';

/** The sentences of the first screens: questions, answers, the first link. */
const FIRST =
  /^(dir|title|answers|change|chosen|back|restart|guess|copied|new-tab|failed|loading|not-opened|offer|stayed|retry|since|late|about|notice|sources|why\.undated)$|^(answer|device|effort|open|source|next|stuck)\.|^stuck$|^ask\.(service|region|account|device)$|^go\.(form|page|setting)|^copy\.(link|failed)|^fresh\.stale$/;

/** Splits one language's words into those of the first screens and the rest, which a reader may never need. */
export function splitWords(words: Words): { first: Partial<Words>; rest: Partial<Words> } {
  const entries = Object.entries(words) as [WordKey, string][];
  const part = (first: boolean) =>
    Object.fromEntries(entries.filter(([key]) => FIRST.test(key) === first));
  return { first: part(true), rest: part(false) };
}
