import type { IndexRow } from '../../src/catalogue/entry.ts';
import { fold, namesLike, type Name } from '../../src/elements/views/find.ts';

/** So many at once: more would be a list to read. */
const MOST = 8;

/** By what a service is found: its name and those it had, its ids and its other names. */
const namesOf = ({ id, name, was = [], aliases = [], formerly = [] }: IndexRow): Name[] =>
  [name, id, ...was, ...aliases, ...formerly].map((n) => ({ name: fold(n) }));

/** Services to tick. */
export interface Found {
  /** Those that are chosen, then those that are like what is typed. */
  shown: readonly IndexRow[];
  /** How many are like it. */
  count: number;
}

/**
 * What is offered for what somebody types; names that begin so come first.
 *
 * @param chosen ids
 */
export function found(rows: readonly IndexRow[], typed: string, chosen: readonly string[]): Found {
  const text = fold(typed);
  const likes = namesLike(rows.map(namesOf), text);
  const like = rows.filter((_, i) => likes[i]);
  const begins = (row: IndexRow): boolean => namesOf(row).some((n) => n.name.startsWith(text));
  const sorted = [...like.filter(begins), ...like.filter((row) => !begins(row))];
  const ticked = rows.filter(({ id }) => chosen.includes(id));
  const others = sorted.filter((row) => !ticked.includes(row)).slice(0, MOST);
  return { shown: [...ticked, ...others], count: like.length };
}
