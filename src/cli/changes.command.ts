import { resolve } from 'node:path';
import { Command } from 'commander';
import { readFolders } from '../catalogue/read.ts';
import { rowsOf, sentenceOf, whomOf } from '../editions/changes/change-words.ts';
import type { Change, ChangeLog, Day } from '../editions/changes/change.ts';
import { changeLog } from '../editions/changes/history.ts';
import { publishChanges } from '../editions/changes/publish.ts';
import { narrowedLog } from '../editions/changes/subject.ts';
import { introOf } from '../editions/changes/titles.ts';
import { dateFrom } from './arguments.ts';
import { chosen } from './choose-services.ts';
import { orTell } from './or-tell.ts';
import { oneLine, print } from './print.ts';

interface Flags {
  root: string;
  since?: string;
  json?: boolean;
  out?: string;
  site?: string;
}

const rowLines = (change: Change): string[] =>
  rowsOf(change, 'en').map(
    ({ term, texts }) => `    ${term}: ${texts.map(({ text }) => text).join(' | ')}`,
  );

const partLines = (part: Change): string[] => [
  `    ${[whomOf(part, 'en'), ...rowLines(part).map((line) => line.trim())].filter(Boolean).join('; ')}`,
];

const linesOf = (change: Change): string[] => [
  `  ${sentenceOf(change, 'en')}`,
  ...(change.parts ? change.parts.flatMap(partLines) : rowLines(change)),
];

const textOf = ({ date, changes }: Day): string =>
  [date, ...changes.flatMap(linesOf)].map(oneLine).join('\n');

const report = (log: ChangeLog): string =>
  log.days.length > 0 ? log.days.map(textOf).join('\n\n') : introOf({ log }, 'en');

function run(wishes: string[], { root, since = '', json, out, site }: Flags): void {
  const services = wishes.length > 0 ? chosen(wishes, readFolders(resolve(root))) : [];
  const log = narrowedLog(
    changeLog({ root: resolve(root) }),
    ({ service }, { date }) =>
      date >= since && (services.length === 0 || services.includes(service)),
  );
  if (out) publishChanges(out, { log, site });
  print(json ? JSON.stringify(log, null, 2) : report(log));
}

/**
 * `changes`: what changed in the facts, day by day, from the history of the catalogue. Exits with 2 where it could
 * not begin; a copy without history says so and is no error.
 */
export const changesCommand = (): Command =>
  new Command('changes')
    .description('what changed in the facts, day by day')
    .argument('[services...]', 'only changes of these services')
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .option('--since <date>', 'only from this day on', dateFrom)
    .option('--json', 'print the log as JSON')
    .option('--out <folder>', 'also write it as pages and feeds')
    .option('--site <url>', 'where that folder will lie; without it the feeds have no links')
    .action((services: string[], flags: Flags, command: Command) =>
      orTell(command, () => Promise.resolve(run(services, flags))),
    );
