import type { WordKey, Words } from './words.ts';

/** The sentences of the first screens: questions, answers, the first link. */
const FIRST =
  /^(dir|title|change|chosen|back|guess|copied|new-tab|failed|loading|not-opened|offer|stayed|retry|late|letter|about|notice|sources|why\.undated)$|^answer\.(none|disputed|unknown|not-needed|helps)$|^(device|effort|open|source)\.|^next\.(open|there|sent|done)$|^stuck(\.no-form)?$|^ask\.(account|device)$|^go\.(form|page|setting)(\.for|\.own)?$|^copy\.(link|failed)|^fresh\.stale$|^case\.write\.objection$/;

/** The sentences for those who ask: the questions before any flow, what stands behind a screen. */
const MORE =
  /^(elsewhere|restart|found|kind|why|notice|source|report|in-app)\.|^arrived$|^ask\.(service|region)\b|^about\.(used|not-used|why|events|looked)$|^ask\.(answers|\w+\.label)$|^(in-app|report|restart|continue|since|stuck\.(which|page)|disputed\.about|answer\.gaps)$/;

/** What is said after the click; `case.open` leads there. */
const AFTER = /^case\.(?!open$)/;

/** What the list of services says. */
const CHECKLIST = /^checklist\./;

/** What is said of a newer copy of the catalogue. */
const COPY = /^noted$/;

/** What only maps and the page of the frame say; no reader’s screen needs it. */
const MAPS = /^needs$|^frame\./;

type Part = 'first' | 'more' | 'after' | 'checklist' | 'copy' | 'rest' | 'maps';

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [FIRST, 'first'],
  [MORE, 'more'],
  [AFTER, 'after'],
  [CHECKLIST, 'checklist'],
  [COPY, 'copy'],
  [MAPS, 'maps'],
];

const partOf = (key: string): Part => PARTS.find(([is]) => is.test(key))?.[1] ?? 'rest';

/** Splits one language's words by who reads them, and when. */
export function splitWords(words: Words): Record<Exclude<Part, 'maps'>, Partial<Words>> {
  const entries = Object.entries(words) as [WordKey, string][];
  const part = (is: Part) => Object.fromEntries(entries.filter(([key]) => partOf(key) === is));
  return {
    first: part('first'),
    more: part('more'),
    after: part('after'),
    checklist: part('checklist'),
    copy: part('copy'),
    rest: part('rest'),
  };
}
