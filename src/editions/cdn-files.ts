import type { AuthoritiesFile, ComplaintsFile } from '../catalogue/authority.ts';
import { cut } from '../catalogue/cut.ts';
import {
  evidenceOf,
  indexOf,
  localize,
  localizeFormer,
  type ResolvedService,
} from '../catalogue/resolve.ts';
import { clocksOf, regimes } from '../deadlines/deadline.ts';
import { tables } from '../deadlines/tables.ts';
import { datePatterns } from '../i18n/date-patterns.ts';
import { splitWords } from '../i18n/parts.ts';
import { regionNames, type RegionNames } from '../i18n/regions.ts';
import type { Words } from '../i18n/words.ts';

/** A reader whose country is known needs its name only. */
const withInitial = (names: RegionNames, initial?: string): RegionNames =>
  Object.fromEntries(Object.entries(names).filter(([code]) => code[0] === initial));

/** A browser reads JSON faster from a text than as code. */
function module(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `export default JSON.parse('${json}');\n`;
}

function* modulesOf(
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
): Generator<[path: string, code: string]> {
  for (const [language, sentences] of Object.entries(words)) {
    const { first, more, rest } = splitWords(sentences);
    yield [`words/${language}`, module({ ...first, dates: datePatterns(language) })];
    yield [`words/${language}.later`, module(rest)];
    yield [`words/${language}.more`, module(more)];
    yield [`lists/services.${language}`, module(indexOf(services, language))];
    const names = regionNames(language);
    yield [`lists/regions.${language}`, module(names)];
    for (const initial of new Set(Object.keys(names).map(([letter]) => letter)))
      yield [`lists/regions.${language}.${initial}`, module(withInitial(names, initial))];
    for (const service of services) yield* entryModules(service, language);
  }
  for (const s of services) yield [`services/${s.id}.evidence`, module(evidenceOf(s))];
}

function* entryModules(
  service: ResolvedService,
  language: string,
): Generator<[path: string, code: string]> {
  const { id, aliases = [], formerly = [] } = service;
  const { first, later, behind } = cut(localize(service, language));
  yield [`services/${id}.${language}`, module(first)];
  yield [`services/${id}.${language}.later`, module(later)];
  yield [`services/${id}.${language}.behind`, module(behind)];
  for (const alias of aliases)
    yield [`services/${alias}.${language}`, `export { default } from './${id}.${language}.js';\n`];
  for (const former of formerly)
    yield [
      `services/${former.id}.${language}`,
      module(cut(localizeFormer(service, former, language)).first),
    ];
}

/** What a reader needs of a country's authorities; where it was read lies in a file of its own. */
function* authorityModules(
  files: readonly AuthoritiesFile[],
  complaints: ComplaintsFile,
): Generator<[path: string, code: string]> {
  for (const { country, notes = [], authorities } of files) {
    const path = `authorities/${country.toLowerCase()}`;
    const shown = authorities.map(({ sources: _, ...authority }) => authority);
    yield [path, module({ country, notes, authorities: shown })];
    const sources = Object.fromEntries(authorities.map((a) => [a.id, a.sources]));
    yield [`${path}.evidence`, module(sources)];
  }
  const { leads, filed } = complaints;
  yield ['authorities/beside', module({ leads, filed })];
}

/** Where holidays come from, and under which licence. */
const HOLIDAYS_BY = '// Holidays: date-holidays and its contributors, CC BY 3.0\n';

function* clockModules(): Generator<[path: string, code: string]> {
  for (const regime of regimes)
    yield [
      `clocks/${regime.toLowerCase()}`,
      module(Object.fromEntries(clocksOf(regime).map(({ id, ...clock }) => [id, clock]))),
    ];
  for (const [id, holidays] of Object.entries(tables))
    yield [`holidays/${id.toLowerCase()}`, HOLIDAYS_BY + module(holidays)];
}

/**
 * Where to complain and when answers are due, as modules by path: `authorities/<country>`, its `.evidence`,
 * `authorities/beside`, `clocks/<regime>` and `holidays/<calendar>`, all in lower case.
 */
export const afterFiles = (
  authorities: readonly AuthoritiesFile[],
  complaints: ComplaintsFile,
): Map<string, string> =>
  new Map(
    [...authorityModules(authorities, complaints), ...clockModules()].map(([path, code]) => [
      `${path}.js`,
      code,
    ]),
  );

/**
 * Facts and words as the modules a reader's browser imports, by path. The paths are computed from service and
 * language, so no file lists the others; another name of a service has files of its own.
 */
export const cdnFiles = (
  services: readonly ResolvedService[],
  words: Readonly<Record<string, Words>>,
): Map<string, string> =>
  new Map([...modulesOf(services, words)].map(([path, code]) => [`${path}.js`, code]));
