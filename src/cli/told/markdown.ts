import { oneLine, shown } from '../print.ts';
import type { Told } from './told.ts';

/** What pages say is never read as Markdown, whatever fences or mentions it holds. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${shown(text)}\n${fence}`;
}

/** A value on one line, as code. */
function code(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const tick = '`'.repeat(longest + 1);
  return line.startsWith('`') || line.endsWith('`') || longest > 0
    ? `${tick} ${line} ${tick}`
    : `${tick}${line}${tick}`;
}

/** The text of an issue. */
export const bodyOf = ({ places, facts, quoted, mend }: Told): string =>
  [
    'Where it stands in `src/catalogue`:',
    places.map((place) => `- ${code(place)}`).join('\n'),
    facts.map(([name, value]) => `- ${name}: ${code(value)}`).join('\n'),
    ...(quoted === undefined ? [] : [fenced(quoted)]),
    `What to do: ${mend}.`,
  ].join('\n\n');

/** The title of an issue: plain text, on one line. */
export const titleOf = ({ title }: Told): string => oneLine(title).slice(0, 200);

/** All of them, one after the other. */
export const markdownReport = (all: readonly Told[]): string =>
  all.length === 0
    ? 'Nothing to look at.'
    : all.map((told) => `## ${code(titleOf(told))}\n\n${bodyOf(told)}`).join('\n\n');
