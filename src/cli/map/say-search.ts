import type { Id } from '../../catalogue/types.ts';
import { searchWords } from '../../flow/search-words.ts';
import type { Voice } from './voice.ts';

/** Words to search the web for, where our address may be gone; nothing where there is no page to find. */
export function saySearch({ entry, say }: Voice, way: Id): string {
  const key = searchWords(entry.ways[way]);
  return key ? `${say('search')} ${say(key, { service: entry.name })}` : '';
}
