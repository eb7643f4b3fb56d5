import type {
  AuthoritiesFile,
  Authority,
  ComplaintsFile,
  Filed,
  Said,
} from '../catalogue/authority.ts';
import { covers } from '../catalogue/regions.ts';
import type { Language } from '../catalogue/types.ts';
import type { Clock } from '../deadlines/types.ts';
import { clocksOf, regimes } from '../deadlines/deadline.ts';
import { tables } from '../deadlines/tables.ts';
import { module } from './module.ts';

function withoutSources(authority: Authority): Omit<Authority, 'sources'> {
  const { sources: _, ...shown } = authority;
  return shown;
}

const lean = ({ services, says }: Filed): Pick<Filed, 'services' | 'says'> => ({ services, says });

/** Whether something is a sentence, in one language or several. */
export const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && typeof (value as Said)['en'] === 'string';

/** Every sentence in one language; in English where it lacks one. */
const inOne = (value: unknown, language: Language): unknown => {
  if (isSaid(value)) {
    const tag = value[language] === undefined ? 'en' : language;
    return { [tag]: value[tag] };
  }
  if (Array.isArray(value)) return value.map((v) => inOne(v, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, inOne(v, language)]));
};

/** What a reader needs of a country's authorities; where it was read lies in a file of its own. */
function* authorityModules(
  files: readonly AuthoritiesFile[],
  complaints: ComplaintsFile,
  languages: readonly Language[],
): Generator<[path: string, value: unknown]> {
  for (const { country, notes = [], authorities } of files) {
    const path = `authorities/${country.toLowerCase()}`;
    const shown = authorities.map(withoutSources);
    const filed = complaints.filed.filter((f) => covers(f.regions, country)).map(lean);
    const whole = { country, notes, authorities: shown, filed };
    for (const language of languages) yield [`${path}.${language}`, inOne(whole, language)];
    const sources = Object.fromEntries(authorities.map((a) => [a.id, a.sources]));
    yield [`${path}.evidence`, sources];
  }
  yield ['lists/authorities', files.map(({ country }) => country)];
}

/** A clock as a reader needs it: where it was read stands in `opt-out-wizard/deadlines`. */
const leanClock = (clock: Clock): Clock => ({ ...clock, sources: [], calendars: [] });

/** Where holidays come from, and under which licence. */
const HOLIDAYS_BY = '// Holidays: date-holidays and its contributors, CC BY 3.0\n';

function* clockModules(): Generator<[path: string, value: unknown]> {
  for (const regime of regimes)
    yield [
      `clocks/${regime.toLowerCase()}`,
      Object.fromEntries(clocksOf(regime).map(({ id, ...clock }) => [id, leanClock(clock)])),
    ];
  for (const [id, holidays] of Object.entries(tables))
    yield [`holidays/${id.toLowerCase()}`, holidays];
}

/** Where to complain, and what others have filed. */
export interface Doors {
  authorities: readonly AuthoritiesFile[];
  complaints: ComplaintsFile;
}

/** Where to complain and when answers are due, by path without `.js`; countries and calendars in lower case. */
export const afterValues = (
  { authorities, complaints }: Doors,
  languages: readonly Language[],
): Map<string, unknown> =>
  new Map([...authorityModules(authorities, complaints, languages), ...clockModules()]);

/**
 * The same as modules: `authorities/<country>.<language>`, `authorities/<country>.evidence`, `clocks/<regime>` and `holidays/<calendar>`.
 */
export const afterFiles = (doors: Doors, languages: readonly Language[]): Map<string, string> =>
  new Map(
    [...afterValues(doors, languages)].map(([path, value]) => [
      `${path}.js`,
      (path.startsWith('holidays/') ? HOLIDAYS_BY : '') + module(value),
    ]),
  );
