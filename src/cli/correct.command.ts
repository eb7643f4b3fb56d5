import { Command } from 'commander';
import { uncleanIn } from '../catalogue/clean-text.ts';
import { readFolders, type Folders } from '../catalogue/read.ts';
import { checkCatalogue } from '../checks/all.ts';
import type { Problem } from '../checks/check.ts';
import { thisDay } from './arguments.ts';
import { chosen } from './choose-services.ts';
import { apply } from './correct/apply.ts';
import { ask } from './correct/ask.ts';
import { complete, type CorrectionFlags, mustBeRight, written } from './correct/given.ts';
import { correctable } from './correct/labels.ts';
import { changeLines, refused, whatToSend } from './correct/report.ts';
import { filesOf, writeAll } from './correct/write.ts';
import { lettersBeside } from './letters-beside.ts';
import { prompts } from './new/prompts.ts';
import { orTell } from './or-tell.ts';
import { print } from './print.ts';

interface Flags extends CorrectionFlags {
  root: string;
  yes?: boolean;
}

/** Problems that the correction makes; what was wrong before is not its fault. */
function newProblems(before: Folders, after: Folders, root: string): Problem[] {
  const letters = lettersBeside(root);
  const known = new Set(
    checkCatalogue({ folders: before, ...letters }).map((p) => JSON.stringify(p)),
  );
  return checkCatalogue({ folders: after, ...letters }).filter(
    (p) => !known.has(JSON.stringify(p)),
  );
}

async function mustAgree(isAsked: boolean): Promise<void> {
  if (!isAsked) return;
  const answer = await prompts({}).choice('Write this?', [
    ['yes', 'Yes'],
    ['no', 'No'],
  ]);
  if (answer === 'no') throw new Error('stopped; nothing was written');
}

async function run(wish: string, { root, yes = false, ...flags }: Flags): Promise<void> {
  const today = thisDay();
  const folders = readFolders(root);
  const [id = wish] = chosen([wish], folders);
  const of = correctable(folders, id);
  const given = written(flags, of.service);
  mustBeRight(given, of.service, today);
  const isAsked = !yes && process.stdin.isTTY;
  const typed = isAsked ? await ask(given, of.service, { today }) : flags;
  const answers = written(typed, of.service);
  const unseen = uncleanIn(typed.says ?? '');
  if (unseen) print(`Characters that nobody sees were taken out of the words, such as ${unseen}.`);
  const correction = complete(answers, today);
  const applied = apply(correction, of, folders);
  print(changeLines(correction, applied, of).join('\n'));
  await mustAgree(isAsked);
  if (isAsked) print('Looks through the whole catalogue; some seconds.');
  const problems = newProblems(folders, applied.folders, root);
  if (problems.length > 0) throw new Error(refused(problems));
  const files = filesOf(applied);
  writeAll(files);
  print(`\n${whatToSend(files, correction, of)}`);
}

/**
 * `correct`: leads through one correction of a word on a screen, runs the checks, and says what to send. Nothing is
 * written where a check refuses it; it exits with 2 then, and where it could not begin.
 */
export const correctCommand = (): Command =>
  new Command('correct')
    .description('correct a word on a screen: asks, checks, writes, says what to send')
    .argument('<service>', 'its id or name')
    .option('--label <id>', 'which words: the id of the label, or what is written of it now')
    .option('--lang <tag>', 'language of the app, like de')
    .option('--says <words>', 'what stands there')
    .option('--device <name>', 'web, android or ios')
    .option('--seen <day>', 'when; today where it is left out')
    .option('--page <address>', 'the page on which it was read; else a screen of your own')
    .option('--country <code>', 'where your account is, like DE')
    .option('--by <name>', 'who saw it: name or initials, which readers can see')
    .option('--clicked', 'you did it in your own account')
    .option('--yes', 'ask nothing')
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .action((service: string, flags: Flags, command: Command) =>
      orTell(command, () => run(service, flags)),
    );
