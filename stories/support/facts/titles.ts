import type { Freshness } from '../../../src/catalogue/freshness.ts';
import type { ResolvedService } from '../../../src/catalogue/resolve.ts';
import type { Confidence, Id, Verdict } from '../../../src/catalogue/types.ts';

/** A service's name in English. */
export const serviceName = ({ name, notes }: ResolvedService): string =>
  notes['en']?.['name'] ?? name;

/** Services by their English names. */
export const byName = (a: ResolvedService, b: ResolvedService): number =>
  serviceName(a).localeCompare(serviceName(b), 'en');

/** Where a service's pages stand in Storybook's list. A slash in the name would open a folder there. */
export const factsTitle = (service: ResolvedService): string =>
  `Facts/${serviceName(service).replaceAll('/', '–')}`;

/** Name of the export behind an answer's page: `united-kingdom` → `UnitedKingdom`. */
export const exportName = (answer: Id): string =>
  answer.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());

/** What there is, in words. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  yes: 'Yes, there is a way',
  law: 'A right to object, no switch',
  'not-needed': 'Nothing to do',
  none: 'No way to object',
  disputed: 'Sources disagree',
  unknown: 'Not established',
};

/** The same as a sign, never without its word. */
export const GLYPHS: Readonly<Record<Verdict, string>> = {
  yes: '✓',
  law: '§',
  'not-needed': '○',
  none: '✗',
  disputed: '≠',
  unknown: '?',
};

/** How well a fact is supported, in words. */
export const SURE: Readonly<Record<Confidence, string>> = {
  official: 'the company or an authority says so itself',
  reported: 'an official statement, at second hand',
  corroborated: 'several independent sources',
  single: 'one source',
  inferred: 'our conclusion',
};

/** How old the evidence is, in words. */
export const AGES: Readonly<Record<Freshness, string>> = {
  fresh: 'fresh',
  ageing: 'ageing',
  stale: 'old',
  undated: 'undated',
};
