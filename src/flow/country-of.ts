import type { Entry, EntryWay } from '../catalogue/entry.ts';
import type { WordKey } from '../i18n/words.ts';

/** Whether all ways that a reader can come for are of one sort; false where there are none. */
const all = ({ answers, accounts, ways }: Entry, is: (way: EntryWay) => boolean): boolean => {
  const ids = [...answers, ...accounts].flatMap(({ way }) => way ?? []);
  return ids.length > 0 && ids.every((id) => ways[id] && is(ways[id]));
};

/** The country that counts: the account's, the site's, or the person's where there is no account. */
export function countryOf(entry?: Entry): Extract<WordKey, `ask.region${string}`> {
  if (!entry) return 'ask.region';
  if (all(entry, ({ result }) => result === 'placed')) return 'ask.region.site';
  const hasWay = Object.keys(entry.ways).length > 0;
  return hasWay && !all(entry, ({ forNonUsers }) => forNonUsers === true)
    ? 'ask.region'
    : 'ask.region.person';
}
