import type { Entry } from '../catalogue/entry.ts';
import type { Region } from '../catalogue/types.ts';
import { answerFor } from './compile.ts';

/** Ways that end at a form or a contact; all others end at a setting. */
const TO_FORMS: readonly string[] = ['filed', 'asked', 'reported'];

/** Words to search the web for. */
export interface SearchWords {
  key: 'search.words.form' | 'search.words.setting' | 'search.words.privacy';
  /** The service's name, as the sentence needs it. */
  service: string;
}

/**
 * What to search the web for, where an address of a way may be gone; nothing where there is no page to find. Where no
 * way to object is known, nobody is sent to look for one.
 */
export function searchWords(
  entry: Entry | undefined,
  region: Region | undefined,
  way: string,
): SearchWords | undefined {
  const found = entry?.ways[way];
  const rungs = [...(found?.ladder ?? []), ...(found?.otherwise ?? [])];
  if (!entry || !found || region === undefined || !rungs.some((r) => r.link ?? r.paths))
    return undefined;
  const isKnown = ['yes', 'law'].includes(answerFor(entry, region).verdict);
  const key = !isKnown
    ? 'search.words.privacy'
    : TO_FORMS.includes(found.result)
      ? 'search.words.form'
      : 'search.words.setting';
  return { key, service: entry.name.replace(/[ .](AI|KI)$/, '') };
}
