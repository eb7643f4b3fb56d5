import type { AuthoritiesFile, Authority, ComplaintsFile } from '../catalogue/authority.ts';
import { clocksOf, regimes } from '../deadlines/deadline.ts';
import { tables } from '../deadlines/tables.ts';
import { module } from './module.ts';

function withoutSources(authority: Authority): Omit<Authority, 'sources'> {
  const { sources: _, ...shown } = authority;
  return shown;
}

/** What a reader needs of a country's authorities; where it was read lies in a file of its own. */
function* authorityModules(
  files: readonly AuthoritiesFile[],
  complaints: ComplaintsFile,
): Generator<[path: string, code: string]> {
  for (const { country, notes = [], authorities } of files) {
    const path = `authorities/${country.toLowerCase()}`;
    const shown = authorities.map(withoutSources);
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
