import { Command, Option } from 'commander';
import { readFolders } from '../../catalogue/read.ts';
import { orTell } from '../or-tell.ts';
import { print } from '../print.ts';
import { ask } from './ask.ts';
import { complete, givenBy, mustBeRight, type WantedFlags } from './given.ts';
import { MECHANISMS } from './mechanisms.ts';
import { nextSteps } from './next-steps.ts';
import { skeleton } from './skeleton.ts';
import { writeService } from './write-service.ts';

interface Flags extends WantedFlags {
  yes?: boolean;
  root: string;
}

async function run({ yes = false, root, ...flags }: Flags): Promise<void> {
  const folders = readFolders(root);
  const given = givenBy(flags);
  mustBeRight(given, folders);
  const nobody = yes || !process.stdin.isTTY;
  const wanted = nobody ? complete(given) : await ask(given, folders);
  const files = skeleton(wanted, folders.vocabulary);
  const dir = writeService(root, wanted.id, files);
  print(nextSteps(dir, files, { id: wanted.id, root }));
}

/** `new service`: asks, and writes the files of a service, which the checks refuse until they have evidence. */
export const newServiceCommand = (): Command =>
  new Command('service')
    .description('write the files of a service that is to be filled in')
    .option('--id <id>', 'its permanent id')
    .option('--name <name>', 'as its owner writes it')
    .option('--group <group>', 'what it is for, as in the vocabulary')
    .option('--company <id>', 'the folder in controllers/ it shares facts with')
    .option('--host <host...>', 'where links may lead')
    .addOption(new Option('--mechanism <name>', 'how one objects').choices(Object.keys(MECHANISMS)))
    .option('--region <place...>', 'countries, or EU, with an answer of their own')
    .option('--language <tag...>', 'in which the words on their screen are known')
    .option('--yes', 'ask nothing')
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .action((flags: Flags, command: Command) => orTell(command, () => run(flags)));
