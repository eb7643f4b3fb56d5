import { relative, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { lastSeen, supported } from '../../catalogue/confidence.ts';
import type { LabelText, SourcesFile } from '../../catalogue/types.ts';
import type { Problem } from '../../checks/check.ts';
import { oneLine } from '../print.ts';
import type { Applied } from './apply.ts';
import type { Correction } from './correction.ts';
import { type Correctable, writtenIn } from './labels.ts';
import type { Written } from './write.ts';

const shortName = (file: string): string => relative('.', file).split(sep).join('/');

function howSure({ evidence }: LabelText, sources: SourcesFile): string {
  const found = evidence.flatMap((id) => sources[id] ?? []);
  return `${supported(found)}, seen ${lastSeen(found) ?? 'undated'}`;
}

/** What is about to change: the words before and after, how sure each is, and whom else it concerns. */
export function changeLines(
  { label, lang }: Correction,
  { labels, sources }: Applied,
  of: Correctable,
): string[] {
  const known = of.service.labels[label];
  const was = known?.in[lang];
  const is = labels[label]?.in[lang];
  const others = of.sharing(label).filter((id) => id !== of.service.id);
  return [
    `${of.service.id}, label "${label}" in "${lang}"`,
    was
      ? `  was: "${was.says}" (${howSure(was, of.service.sources)})`
      : `  was: not known${known ? `; today: ${writtenIn(known, lang)}` : ''}`,
    ...(is ? [`  is:  "${is.says}" (${howSure(is, sources)})`] : []),
    ...(is?.disputed ?? []).map((other) => `  other sources print "${other.says}"; that stays`),
    ...(others.length > 0 ? [`  also shown by ${others.join(', ')}`] : []),
  ].map(oneLine);
}

/** The change as `git apply` takes it. */
export const patchOf = (files: readonly Written[]): string =>
  files
    .filter(({ before, after }) => before !== after)
    .map(({ file, before, after }) => {
      const name = shortName(file);
      return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 2 });
    })
    .join('');

const problemLines = ({ file, pointer, message, fix }: Problem): string[] =>
  [`${file} ${pointer}`, `  ${message}`, `  → ${fix}`].map(oneLine);

/** Why nothing was written. */
export const refused = (problems: readonly Problem[]): string =>
  ['the checks refuse this; nothing was written', ...problems.flatMap(problemLines)].join('\n');

/** What to send, and to whom. */
export function whatToSend(
  files: readonly Written[],
  { label, lang }: Correction,
  of: Correctable,
): string {
  const { id } = of.service;
  const isNew = !Object.values(of.service.labels).some((known) => known.in[lang]);
  const names = files.map(({ file }) => shortName(file));
  return [
    `Wrote ${names.join(' and ')}. All checks pass.`,
    'What to send:',
    [
      ...(isNew
        ? [
            `- First, as these are the first words known in "${lang}": npm run table. Send what it changes, too.`,
          ]
        : []),
      `- With an account where the project lives: git switch -c ${id}-${label}-${lang}; git commit -am "${id}: a label in ${lang}"; then open a pull request.`,
      '- Without one: send the lines below, or the two files, to whoever runs the wizard where you read it.',
      `- To undo it, and all else in these files that is not committed: git checkout -- ${names.join(' ')}`,
    ].join('\n'),
    patchOf(files),
  ].join('\n\n');
}
