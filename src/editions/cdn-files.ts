import {
  evidenceOf,
  indexOf,
  localize,
  localizeFormer,
  type ResolvedService,
} from '../catalogue/resolve.ts';
import { datePatterns } from '../i18n/date-patterns.ts';
import { splitWords } from '../i18n/parts.ts';
import { regionNames, type RegionNames } from '../i18n/regions.ts';
import type { Words } from '../i18n/words.ts';
import { delivered } from './delivered.ts';
import { module, sameAs } from './module.ts';

/** A reader whose country is known needs its name only. */
const withInitial = (names: RegionNames, initial?: string): RegionNames =>
  Object.fromEntries(Object.entries(names).filter(([code]) => code[0] === initial));

function* modulesOf(
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
): Generator<[path: string, code: string]> {
  for (const [language, sentences] of Object.entries(words)) {
    const { first, more, after, checklist, rest } = splitWords(sentences);
    yield [`words/${language}`, module({ ...first, dates: datePatterns(language) })];
    yield [`words/${language}.later`, module(rest)];
    yield [`words/${language}.more`, module(more)];
    yield [`words/${language}.after`, module(after)];
    yield [`words/${language}.checklist`, module(checklist)];
    yield [`lists/services.${language}`, module(indexOf(services, language))];
    const names = regionNames(language);
    yield [`lists/regions.${language}`, module(names)];
    for (const initial of new Set(Object.keys(names).map(([letter = '']) => letter)))
      yield [`lists/regions.${language}.${initial}`, module(withInitial(names, initial))];
    for (const service of services) yield* entryModules(service, language);
  }
}

function* entryModules(
  service: ResolvedService,
  language: string,
): Generator<[path: string, code: string]> {
  const { id, aliases = [], formerly = [] } = service;
  const evidence = evidenceOf(service, [language]);
  const { first, later, behind } = delivered(localize(service, language), evidence, language);
  yield [`services/${id}.${language}`, module(first)];
  yield [`services/${id}.${language}.later`, module(later)];
  yield [`services/${id}.${language}.behind`, module(behind)];
  yield [`services/${id}.${language}.evidence`, module(evidence)];
  for (const alias of aliases) yield [`services/${alias}.${language}`, sameAs(`${id}.${language}`)];
  for (const former of formerly)
    yield [
      `services/${former.id}.${language}`,
      module(delivered(localizeFormer(service, former, language), evidence, language).first),
    ];
}

/**
 * Facts and words as the modules a reader's browser imports, by path. The paths are computed from service and
 * language, so no file lists the others; another name of a service has files of its own.
 */
export const cdnFiles = (
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
): Map<string, string> =>
  new Map([...modulesOf(services, words)].map(([path, code]) => [`${path}.js`, code]));
