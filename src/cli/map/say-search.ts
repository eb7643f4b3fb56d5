import type { Id } from '../../catalogue/types.ts';
import type { Voice } from './voice.ts';

/** Words to search the web for, where our address may be gone. */
export function saySearch({ entry, say }: Voice, way: Id): string {
  const links = (entry.ways[way]?.ladder ?? []).map((r) => entry.links[r.link ?? '']?.to);
  const key = links.includes('form') ? 'search.words.form' : 'search.words.setting';
  return `${say('search')} ${say(key, { service: entry.name })}`;
}
