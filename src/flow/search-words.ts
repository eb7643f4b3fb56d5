import type { EntryWay } from '../catalogue/entry.ts';

/** Ways that end at a form or a contact; all others end at a setting. */
const TO_FORMS: readonly string[] = ['filed', 'asked', 'reported'];

/** Which words to search the web for, where an address of a way may be gone; none where there is no page to find. */
export function searchWords(
  way: EntryWay | undefined,
): 'search.words.form' | 'search.words.setting' | undefined {
  const rungs = [...(way?.ladder ?? []), ...(way?.otherwise ?? [])];
  if (!way || !rungs.some((rung) => rung.link ?? rung.paths)) return undefined;
  return TO_FORMS.includes(way.result) ? 'search.words.form' : 'search.words.setting';
}
