import type { Entry } from '../../catalogue/entry.ts';

/**
 * Where an entry has sentences of its own, which a copy may bring; see `NOTE_KEYS` in `resolve.ts`. The title of a way is
 * a word of the wizard's.
 */
const isNote = (key: string, of: object): boolean =>
  ['note', 'reason', 'about'].includes(key) || (key === 'title' && !('ladder' in of));

function notesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'string' && isNote(key, value)) found.add(inner);
    else notesIn(inner, found);
  return found;
}

/**
 * An entry in which every sentence that is not the wizard's own says whose it is.
 *
 * @param said makes it say so
 */
export function marked(
  entry: Entry,
  known: Entry | undefined,
  said: (note: string) => string,
): Entry {
  const own = notesIn(known);
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [
        key,
        typeof inner === 'string' && isNote(key, value) && !own.has(inner)
          ? said(inner)
          : visit(inner),
      ]),
    );
  };
  return visit(entry) as Entry;
}
