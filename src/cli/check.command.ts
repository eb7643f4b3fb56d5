import { join, relative, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { CHECKS, checkCatalogue } from '../checks/all.ts';
import type { Problem } from '../checks/check.ts';
import { readFolders, type Folders } from '../catalogue/read.ts';
import { Unreadable } from '../catalogue/unreadable.ts';
import type { TextFile } from '../checks/translation/text-file.ts';
import { textFiles } from '../checks/translation/read-texts.ts';
import { chosen } from './choose-services.ts';
import { lettersBeside } from './letters-beside.ts';
import { orTell } from './or-tell.ts';
import { oneLine, print } from './print.ts';
import { sayLanguage, sayLanguagesInWork } from './say-languages.ts';
import { saySigned } from './say-signed.ts';

interface Flags {
  root: string;
  json?: boolean;
  language?: string;
}

const place = ({ file, pointer }: Problem): string => (pointer ? `${file} ${pointer}` : file);

/** A file that cannot be read, as a problem like any other. */
const problemOf = (root: string, { file, pointer, detail, fix }: Unreadable): Problem => ({
  check: 'read',
  file: relative(resolve(root), resolve(file)).split(sep).join('/'),
  pointer,
  message: detail,
  fix,
});

interface Found {
  services: number;
  /** The ids of those asked for. */
  only: readonly string[];
  problems: Problem[];
  /** Who signed what, and what changed since. */
  signed: string[];
  /** How far languages are that are not spoken yet. */
  inWork: string[];
}

/** Nothing is said of signatures while facts cannot be resolved. */
function signedIn(folders: Folders, root: string, only: readonly string[]): string[] {
  try {
    return saySigned(folders, resolve(root), only);
  } catch {
    return [];
  }
}

/** The files of every language that is spoken. */
const textsOf = (root: string, folders: Folders): Record<string, TextFile[]> =>
  Object.fromEntries(
    Object.keys(folders.vocabulary).map((l) => [l, textFiles(join(root, '..'), folders, l)]),
  );

/** What can be read is checked, whatever cannot. */
function look(root: string, wishes: readonly string[]): Found {
  const unread: Unreadable[] = [];
  try {
    const folders = readFolders(root, (problem) => unread.push(problem));
    const only = chosen(wishes, folders);
    const texts = textsOf(root, folders);
    const problems = [
      ...unread.map((u) => problemOf(root, u)),
      ...checkCatalogue({ folders, texts, ...lettersBeside(root) }),
    ];
    const signed = signedIn(folders, root, only);
    return {
      services: folders.services.length,
      only,
      problems,
      signed,
      inWork: sayLanguagesInWork(root, folders),
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const problems = [...unread, error].map((u) => problemOf(root, u));
    return { services: 0, only: wishes, problems, signed: [], inWork: [] };
  }
}

/** Nothing can be said of a service while a file that it may rest on cannot be read. */
const concerns =
  (only: readonly string[]) =>
  ({ check, file }: Problem): boolean =>
    only.length === 0 ||
    only.some((id) => file.includes(`/${id}/`)) ||
    (check === 'read' && !file.startsWith('services/'));

/** Each problem once: several services may name the same broken file. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((p) => [JSON.stringify(p), p])).values(),
];

function run(wishes: string[], { root, json, language }: Flags): void {
  if (language !== undefined) {
    const { lines, flaws } = sayLanguage(root, language);
    print(lines.map(oneLine).join('\n'));
    process.exitCode = flaws > 0 ? 1 : 0;
    return;
  }
  const { services, only, problems: all, signed, inWork } = look(root, wishes);
  const problems = once(all.filter(concerns(only)));
  if (json) print(JSON.stringify(problems, null, 2));
  else {
    const told = problems.map((p) => [
      place(p),
      `  ${p.message}`,
      `  → ${p.fix}  [${p.check}]`,
      '',
    ]);
    const sum = `${services} services, ${CHECKS.length} checks, ${problems.length} problems`;
    print([...told.flat(), ...signed, ...inWork, sum].map(oneLine).join('\n'));
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/**
 * `check`: the schema and all rules, each problem with file, pointer and fix. Exits with 1 where there is one; with 2
 * where it could not begin.
 */
export const checkCommand = (): Command =>
  new Command('check')
    .description('check the shape of every file and all rules')
    .argument('[services...]', 'only problems of these services')
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .option(
      '--language <tag>',
      'instead: what is missing or wrong in one language, spoken or in work',
    )
    .option('--json', 'print the problems as JSON')
    .action((only: string[], flags: Flags, command: Command) =>
      orTell(command, () => Promise.resolve(run(only, flags))),
    );
