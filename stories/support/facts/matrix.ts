/** Every service by every group of countries that are answered alike: what exists, how sure we are, how old it is. */
import { weakest } from '../../../src/catalogue/confidence.ts';
import { freshness, type Freshness } from '../../../src/catalogue/freshness.ts';
import type { EntryAnswer } from '../../../src/catalogue/entry.ts';
import { byDay } from '../../../src/catalogue/partial-date.ts';
import { EU, WORLD } from '../../../src/catalogue/regions.ts';
import { localize, type ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Confidence, PartialDate, Region } from '../../../src/catalogue/types.ts';
import { answerIdFor } from '../../../src/desk/countries-of.ts';
import { csv } from '../../../src/editions/csv.ts';
import { lawWord } from '../../../src/editions/law-known.ts';
import { mechanismOf, type Mechanism } from '../../../src/editions/table-rows.ts';
import { countryName } from '../country-select.ts';

/** Countries that all services answer alike. */
export interface Group {
  name: string;
  countries: Region[];
}

/** What one service says to one group. */
export interface MatrixCell {
  group: Group;
  answer: EntryAnswer;
  mechanism: Mechanism;
  /** What is known of the law there. */
  law: string;
  age: Freshness;
}

export interface MatrixRow {
  service: ResolvedService;
  name: string;
  /** What the service is for. */
  kind: string;
  cells: MatrixCell[];
  confidence: Confidence;
  seen: PartialDate | null;
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Few enough to be named one by one. */
const FEW = 4;

function nameOf(countries: readonly Region[], all: number): string {
  if (EU.every((c) => countries.includes(c))) return `EU (${EU.length})`;
  if (countries.length <= FEW) return list.format(countries.map(countryName));
  return countries.length * 2 > all ? 'Everywhere else' : `${countries.length} countries`;
}

/** Whose laws are nearest to those of the EU. */
const NEAR = ['IS', 'LI', 'NO', 'CH', 'GB'];

function rank({ name, countries }: Group): number {
  if (name.startsWith('EU')) return 0;
  if (name === 'Everywhere else') return 3;
  return countries.some((c) => NEAR.includes(c)) ? 1 : 2;
}

/** The groups: the European Union first, then its neighbours; what is left over last. */
export function groupsOf(services: readonly ResolvedService[]): Group[] {
  const byAnswers = new Map<string, Region[]>();
  for (const country of WORLD) {
    const key = services.map((s) => answerIdFor(s, country)).join();
    byAnswers.set(key, [...(byAnswers.get(key) ?? []), country]);
  }
  return [...byAnswers.values()]
    .map((countries) => ({ name: nameOf(countries, WORLD.length), countries }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

function rowOf(service: ResolvedService, groups: readonly Group[], today: string): MatrixRow {
  const entry = localize(service, 'en');
  const cells = groups.flatMap((group): MatrixCell[] => {
    const id = answerIdFor(service, group.countries[0] ?? '');
    const answer = entry.answers.find((a) => a.id === id);
    const written = service.answers.find((a) => a.id === id);
    return answer
      ? [
          {
            group,
            answer,
            mechanism: mechanismOf(entry, answer),
            law: [...new Set(group.countries.map((c) => lawWord(written ?? answer, c)))].join(
              ' / ',
            ),
            age: freshness('claim', answer.seen, today),
          },
        ]
      : [];
  });
  const dates = cells.flatMap(({ answer }) => answer.seen ?? []).sort(byDay);
  return {
    service,
    name: entry.name,
    kind: entry.says[`group.${service.group}`] ?? service.group,
    cells,
    confidence: weakest(cells.map(({ answer }) => answer.confidence)),
    seen: dates.at(-1) ?? null,
  };
}

/** Groups and rows, by what the services are for and by name. */
export function matrixOf(
  services: readonly ResolvedService[],
  today: string,
): { groups: Group[]; rows: MatrixRow[] } {
  const groups = groupsOf(services);
  const rows = services.map((s) => rowOf(s, groups, today));
  rows.sort((a, b) => a.kind.localeCompare(b.kind, 'en') || a.name.localeCompare(b.name, 'en'));
  return { groups, rows };
}

/** The matrix as a table for other programs. */
export function csvOf(rows: readonly MatrixRow[]): string {
  const head = [
    'service',
    'kind',
    'countries',
    'what exists',
    'law',
    'confidence',
    'last seen',
    'age',
  ];
  const lines = rows.flatMap(({ service, kind, cells }) =>
    cells.map(({ group, mechanism, law, answer, age }) => [
      service.id,
      kind,
      group.countries.join(' '),
      mechanism,
      law,
      answer.confidence,
      answer.seen ?? '',
      age,
    ]),
  );
  return csv(head, lines);
}
