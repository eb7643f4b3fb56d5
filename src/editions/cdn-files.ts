import type { Entry, Evidence, IndexRow } from '../catalogue/entry.ts';
import { openingOf } from '../catalogue/first-part.ts';
import {
  entriesOf,
  evidenceOf,
  idsOf,
  indexOf,
  type ResolvedService,
} from '../catalogue/resolve.ts';
import { splitWords } from '../i18n/parts.ts';
import type { Words } from '../i18n/words.ts';

function* valuesOf(
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
): Generator<[string, Entry | Evidence | IndexRow[] | Partial<Words>]> {
  for (const [language, sentences] of Object.entries(words)) {
    const { first, rest } = splitWords(sentences);
    yield [`words/${language}`, first];
    yield [`words/${language}.rest`, rest];
    yield [`services/index.${language}`, indexOf(services, language)];
    for (const [id, entry] of services.flatMap((s) => entriesOf(s, language))) {
      yield [`services/${id}.${language}`, openingOf(entry)];
      yield [`services/${id}.${language}.rest`, entry];
    }
  }
  for (const s of services)
    for (const id of idsOf(s)) yield [`services/${id}.evidence`, evidenceOf(s)];
}

/**
 * Facts and words as the modules a reader's browser imports, by path. The paths are computed from service and
 * language, so no file lists the others; a former id has files of its own.
 */
export const cdnFiles = (
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
): Map<string, string> =>
  new Map(
    [...valuesOf(services, words)].map(([path, value]) => [
      `${path}.js`,
      `export default ${JSON.stringify(value)};\n`,
    ]),
  );
