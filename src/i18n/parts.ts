import type { WordKey, Words } from './words.ts';

/** The sentences of the first screens: questions, answers, the first link. */
const FIRST =
  /^(dir|title|change|chosen|back|guess|copied|new-tab|failed|loading|not-opened|offer|stayed|retry|late|about|notice|sources|why\.undated)$|^answer\.(none|disputed|unknown|not-needed|helps)$|^(device|effort|open|source)\.|^next\.(open|there|sent|done)$|^stuck(\.no-form)?$|^ask\.(service|region|account|device)$|^go\.(form|page|setting)|^copy\.(link|failed)|^fresh\.stale$/;

/** The sentences for those who ask: the questions before any flow, what stands behind a screen. */
const MORE =
  /^(ask\.(service|region)|found|kind|why|notice|source|report|in-app)\.|^about\.(used|not-used|why|events|looked)$|^ask\.(answers|\w+\.label)$|^(in-app|report|restart|continue|since|stuck\.which|disputed\.about|answer\.gaps|sources\.counted)$/;

/** What is said after the click; `case.open` leads there. */
const AFTER = /^case\.(?!open$)/;

/** What the list of services says. */
const CHECKLIST = /^checklist\./;

type Part = 'first' | 'more' | 'after' | 'checklist' | 'rest';

const partOf = (key: string): Part =>
  FIRST.test(key)
    ? 'first'
    : MORE.test(key)
      ? 'more'
      : AFTER.test(key)
        ? 'after'
        : CHECKLIST.test(key)
          ? 'checklist'
          : 'rest';

/** Splits one language's words into those of the first screens, those of the later ones, and those for who asks, and so on. */
export function splitWords(words: Words): Record<Part, Partial<Words>> {
  const entries = Object.entries(words) as [WordKey, string][];
  const part = (is: Part) => Object.fromEntries(entries.filter(([key]) => partOf(key) === is));
  return {
    first: part('first'),
    more: part('more'),
    after: part('after'),
    checklist: part('checklist'),
    rest: part('rest'),
  };
}
