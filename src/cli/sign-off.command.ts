import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { cleaned } from '../catalogue/clean-text.ts';
import { checkCatalogue } from '../checks/all.ts';
import { readFolders, SIGNED_OFF } from '../catalogue/read.ts';
import { resolveAll, type ResolvedService } from '../catalogue/resolve.ts';
import type { Region } from '../catalogue/types.ts';
import { answerIdFor } from '../desk/countries-of.ts';
import { unpacked } from '../desk/packed.ts';
import { signOff, withSignOff } from '../desk/sign-off.ts';
import { countryFrom, dayFrom, thisDay } from './arguments.ts';
import { chosen } from './choose-services.ts';
import { toJson } from './new/to-json.ts';
import { orTell } from './or-tell.ts';
import { print } from './print.ts';
import { writeAtomically } from './web/write-atomically.ts';

interface Flags {
  root: string;
  by: string;
  on: string;
}

/** Nobody can sign for facts that break a rule. */
function mustBeSound(folders: ReturnType<typeof readFolders>, id: string): void {
  const problems = checkCatalogue({ folders }).filter(({ file }) => file.includes(`/${id}`));
  if (problems.length > 0)
    throw new Error(`${id} has ${problems.length} problems; run: opt-out-wizard check ${id}`);
}

const found = (services: readonly ResolvedService[], id: string): ResolvedService => {
  const service = services.find((s) => s.id === id);
  if (!service) throw new Error(`${id} cannot be read`);
  return service;
};

function run(wish: string, country: Region, { root, on, ...flags }: Flags): void {
  const folders = readFolders(root);
  const [id = wish] = chosen([wish], folders);
  const by = cleaned(flags.by);
  if (by === '') throw new Error('--by is the name of the person who checked it');
  mustBeSound(folders, id);
  const service = found(resolveAll(folders), id);
  const answer = answerIdFor(service, country);
  const made = signOff(service, { answer, country, by, on });
  const signedOff = withSignOff(folders.signedOff.signedOff, made);
  const file = join(resolve(root), SIGNED_OFF);
  writeAtomically(file, toJson({ $schema: 'schema/signed-off.schema.json', signedOff }));
  print(`${id} ${answer}: signed off by ${made.by} on ${on}, as ${made.fingerprint}`);
  print(`${Object.keys(unpacked(made.facts)).length} facts; commit ${SIGNED_OFF}`);
}

/**
 * `sign-off`: a person says that they checked an answer. What it says at that moment is kept as hashes, so that the page
 * and `check` can tell what is another fact since.
 */
export const signOffCommand = (): Command =>
  new Command('sign-off')
    .description('note that you checked what a service says for a country')
    .argument('<service>', 'its id or name')
    .argument('<country>', 'ISO 3166-1, like DE; holds for its whole answer', countryFrom)
    .requiredOption('--by <name>', 'your name')
    .option('--on <day>', 'the day you checked it', dayFrom, thisDay())
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .action((service: string, country: Region, flags: Flags, command: Command) =>
      orTell(command, () => Promise.resolve(run(service, country, flags))),
    );
