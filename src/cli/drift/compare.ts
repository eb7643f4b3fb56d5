import { lookFor, type PageWords } from './look-for.ts';
import { whatChanged } from './what-changed.ts';
import type { Word } from './words.ts';

/**
 * What became of a word on its page.
 * - `present`: it is there
 * - `missing`: it was there when the page was recorded, and is not now: drift
 * - `never-seen`: it is not there, and was not before
 * - `unreachable`: the page could not be read
 */
export type WordStatus = 'present' | 'missing' | 'never-seen' | 'unreachable';

/** A word and what became of it. */
export interface WordFinding extends Word {
  status: WordStatus;
  /** What stands there now instead, for a missing one. */
  change?: string;
}

function statusOf(word: Word, now: PageWords, before: PageWords | undefined): WordStatus {
  if (lookFor(now, word)) return 'present';
  return before && lookFor(before, word) ? 'missing' : 'never-seen';
}

/** What became of the words of a page, from how it was recorded to how it is now. Pure. */
export const compare = (
  words: readonly Word[],
  now: PageWords,
  before: PageWords | undefined,
): WordFinding[] =>
  words.map((word) => {
    const status = statusOf(word, now, before);
    const change = before && status === 'missing' ? whatChanged(before, now, word) : '';
    return { ...word, status, ...(change && { change }) };
  });
