import type { Source } from './source.ts';
import { urlSource } from './url-source.ts';

/** Where this file lies. */
const OWN = /.*\//.exec(import.meta.url)?.[0] ?? '';

const builtIn = new Map<string, Source>();

/** One source for each folder, so that the wizards of a page share what they load. */
export function builtInSource(spoken: RegExp, base = OWN): Source {
  const known = builtIn.get(base) ?? urlSource(base, spoken);
  builtIn.set(base, known);
  return known;
}
