import type { Entry } from '../../catalogue/entry.ts';
import { withoutMarks } from '../../i18n/foreign-words.ts';

const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutMarks(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, plain(v)]));
};

/** An entry whose texts carry no marks of foreign words: a map is plain text. */
export const plainEntry = (entry: Entry): Entry => plain(entry) as Entry;
