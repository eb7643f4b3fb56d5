import { colors } from '../colors.ts';
import { oneLine } from '../print.ts';
import type { Crawl, Finding } from './crawl.ts';
import { HOW_BAD, type Kind } from './kinds.ts';
import { mend } from './mend.ts';
import { isToLookAt } from './told.ts';
import type { Place } from './targets.ts';

const KINDS = Object.keys(HOW_BAD) as Kind[];

const day = (time: string): string => time.slice(0, 10);

/** What is new since last time. */
function news({ kind, since, checked, before }: Finding): string {
  if (before) return `was ${before.kind} on ${day(before.checked)}, ${kind} since ${day(since)}`;
  return since === checked ? 'first look-up' : `so since ${day(since)}`;
}

const placeLine = ({ services, file, pointer }: Place): string =>
  `  ${services.length > 0 ? `${services.join(', ')}: ` : ''}${file} ${pointer}`;

function block(finding: Finding): string {
  const { url, places, detail, to, worse } = finding;
  const mark = worse ? colors.red(' [worse]') : '';
  return [
    ...[...places.map(placeLine), `    ${url}`].map(oneLine),
    ...(to ? [oneLine(`    leads to ${to}`)] : []),
    oneLine(`    ${detail}; ${news(finding)}`) + mark,
    `    → ${mend(finding)}`,
  ].join('\n');
}

/** A page that is there is worth a line only when something about it is new. */
const isWorthALine = ({ kind, changed }: Finding): boolean => kind !== 'ok' || changed === true;

function group(kind: Kind, findings: readonly Finding[]): string[] {
  const found = findings.filter((f) => f.kind === kind && isWorthALine(f));
  const title = kind === 'ok' ? 'ok, with other words than before' : kind;
  return found.length > 0 ? [colors.bold(`${title} (${found.length})`), ...found.map(block)] : [];
}

function summary({ findings, left }: Crawl): string {
  const counts = KINDS.map((kind) => [findings.filter((f) => f.kind === kind).length, kind]);
  const told = counts.filter(([count]) => count).map((pair) => pair.join(' '));
  const asked = findings.filter((f) => f.asked).length;
  return `${findings.length} addresses: ${told.join(', ')}; ${asked} asked now, ${left} not yet`;
}

/** The findings by kind, the worst first, as text. */
export const report = (result: Crawl): string =>
  [...KINDS.flatMap((kind) => group(kind, result.findings)), summary(result)].join('\n\n');

/** The same as data. */
export const reportData = ({ findings, left }: Crawl) => ({
  findings: findings.map((f) => ({ ...f, mend: mend(f) })),
  left,
});

/** Whether a maintainer has to look: something got worse, is gone, or leads elsewhere. */
export const isAlarming = ({ findings }: Crawl): boolean => findings.some(isToLookAt);
