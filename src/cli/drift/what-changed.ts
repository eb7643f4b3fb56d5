import { type Change, diffLines, diffWordsWithSpace } from 'diff';
import { hasWording, lookFor, type PageWords } from './look-for.ts';
import type { Word } from './words.ts';

/** Longer texts are cut in what is printed. */
const MOST = 400;
/** In milliseconds, for one comparison of two texts. */
const TIMEOUT = 3_000;
/** Lines that share fewer of their words are not one line changed. */
const ALIKE = 0.3;

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Between 0 and 1: how many words two lines share (Dice). */
function alike(words: ReadonlySet<string>, line: string): number {
  const other = new Set(wordsOf(line));
  const shared = [...other].filter((word) => words.has(word)).length;
  return (2 * shared) / (words.size + other.size || 1);
}

/** The line that shares most words with another; `undefined` where none shares enough. */
function nearest(line: string, lines: readonly string[]): string | undefined {
  // Read once: a page may be one line of a megabyte, or half a million lines.
  const words = new Set(wordsOf(line));
  const rated = lines.map((text) => ({ text, score: alike(words, text) }));
  const best = rated.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= ALIKE ? best.text : undefined;
}

function marked({ added, removed, value }: Change): string {
  if (added) return `{+${value}+}`;
  if (removed) return `[-${value}-]`;
  return value.length > 80 ? `${value.slice(0, 40)} ... ${value.slice(-40)}` : value;
}

const clipped = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST)} ...` : text;

const linesOf = (changes: readonly Change[], which: 'added' | 'removed'): string[] =>
  changes.filter((change) => change[which]).flatMap(({ value }) => value.trimEnd().split('\n'));

function changedWording(before: string, now: string, wording: string): string {
  const changes = diffLines(before, now, { timeout: TIMEOUT }) ?? [];
  const was = linesOf(changes, 'removed').find((line) => hasWording(line, wording));
  if (was === undefined) return 'the text around it was broken up';
  const is = nearest(was, linesOf(changes, 'added'));
  const differs = is && diffWordsWithSpace(was, is, { timeout: TIMEOUT });
  return clipped(differs ? differs.map(marked).join('') : `[-${was}-]`);
}

function changedLink(before: readonly string[], now: readonly string[], address: string): string {
  const { host } = new URL(address);
  const added = now.filter((link) => new URL(link).host === host && !before.includes(link));
  return added.length > 0
    ? clipped(`new links to that host: ${added.slice(0, 3).join(' ')}`)
    : 'no new link to that host';
}

/**
 * What became of a word that was on a page and is not any more: the line around it with `[-old-]{+new+}`, or the new
 * links that may stand in for an address. At most some hundred characters.
 */
export function whatChanged(before: PageWords, now: PageWords, word: Word): string {
  if (!lookFor(before, word)) return '';
  return word.language
    ? changedWording(before.text, now.text, word.says)
    : changedLink(before.links, now.links, word.says);
}
