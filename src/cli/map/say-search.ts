import type { Id } from '../../catalogue/types.ts';
import { searchWords } from '../../flow/search-words.ts';
import type { Voice } from './voice.ts';

/** Words to search the web for, where an address may be gone; empty where there is no page to find. */
export function saySearch({ say, entry, region }: Voice, way: Id): string {
  const words = searchWords(entry, region, way);
  return words ? `${say('search')} ${say(words.key, { service: words.service })}` : '';
}
