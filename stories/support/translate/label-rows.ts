/** How many of a service’s labels are known in each language. */
import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Id, Language } from '../../../src/catalogue/types.ts';
import { csv } from '../../../src/editions/csv.ts';
import { serviceName } from '../facts/titles.ts';

/** So many of how many. */
export interface Share {
  has: number;
  of: number;
}

/** One service that shows labels. */
export interface LabelRow {
  id: Id;
  name: string;
  /** Whether it is one of those that most readers ask for. */
  isAsked: boolean;
  /** How many labels its ways show. */
  labels: number;
  known: Readonly<Record<Language, number>>;
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });
export const languageName = (tag: Language): string => names.of(tag) ?? tag;

/** How many labels of a service are known in a language. */
export const labelsIn = ({ labels }: ResolvedService, language: Language): Share => {
  const all = Object.values(labels);
  return { has: all.filter((label) => label.in[language]).length, of: all.length };
};

/** Every language in which a label is known, those with most labels first. */
export function languagesOf(services: readonly ResolvedService[]): Language[] {
  const counts = new Map<Language, number>();
  for (const { labels } of services)
    for (const { in: known } of Object.values(labels))
      for (const tag of Object.keys(known)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b),
  );
}

const shareOf = ({ labels, known }: LabelRow, languages: readonly Language[]): number =>
  languages.reduce((sum, tag) => sum + (known[tag] ?? 0), 0) / labels;

/**
 * Services that show labels: first those that most readers ask for, and of those the ones of which least is known.
 *
 * @param asked their ids
 * @param by the languages that count; all in which anything is known, where it is left out
 */
export function labelRows(
  services: readonly ResolvedService[],
  asked: readonly Id[],
  by?: Language,
): LabelRow[] {
  const languages = languagesOf(services);
  const rows = services
    .filter(({ labels }) => Object.keys(labels).length > 0)
    .map((service): LabelRow => ({
      id: service.id,
      name: serviceName(service),
      isAsked: asked.includes(service.id),
      labels: Object.keys(service.labels).length,
      known: Object.fromEntries(languages.map((tag) => [tag, labelsIn(service, tag).has])),
    }));
  const counted = by === undefined ? languages : [by];
  return rows.sort(
    (a, b) =>
      Number(b.isAsked) - Number(a.isAsked) ||
      shareOf(a, counted) - shareOf(b, counted) ||
      a.name.localeCompare(b.name, 'en'),
  );
}

/** The table for other programs: a line for each service and language. */
export const labelsCsv = (rows: readonly LabelRow[]): string =>
  csv(
    ['service', 'language', 'labels', 'known', 'share'],
    rows.flatMap(({ id, labels, known }) =>
      Object.entries(known).map(([tag, count]) => [
        id,
        tag,
        String(labels),
        String(count),
        (count / labels).toFixed(2),
      ]),
    ),
  );
