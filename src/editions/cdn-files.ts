import { cut } from '../catalogue/cut.ts';
import {
  entriesOf,
  evidenceOf,
  indexOf,
  type ResolvedService,
} from '../catalogue/resolve.ts';
import { datePatterns } from '../i18n/dates.ts';
import { splitWords } from '../i18n/parts.ts';
import { regionNames, type RegionNames } from '../i18n/regions.ts';
import type { Words } from '../i18n/words.ts';

/** A reader whose country is known needs its name only. */
const withInitial = (names: RegionNames, initial?: string): RegionNames =>
  Object.fromEntries(Object.entries(names).filter(([code]) => code[0] === initial));

function* valuesOf(
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
): Generator<[string, unknown]> {
  for (const [language, sentences] of Object.entries(words)) {
    const { first, rest } = splitWords(sentences);
    yield [`words/${language}`, { ...first, dates: datePatterns(language) }];
    yield [`words/${language}.later`, rest];
    yield [`lists/services.${language}`, indexOf(services, language)];
    const names = regionNames(language);
    yield [`lists/regions.${language}`, names];
    for (const initial of new Set(Object.keys(names).map(([letter]) => letter)))
      yield [`lists/regions.${language}.${initial}`, withInitial(names, initial)];
    for (const [id, entry] of services.flatMap((s) => entriesOf(s, language))) {
      const parts = cut(entry);
      yield [`services/${id}.${language}`, parts.first];
      if (id === entry.id) yield [`services/${id}.${language}.later`, parts.later];
    }
  }
  for (const s of services) yield [`services/${s.id}.evidence`, evidenceOf(s)];
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
