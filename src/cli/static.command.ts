import { join } from 'node:path';
import { Command } from 'commander';
import { readFolders } from '../catalogue/read.ts';
import { resolveAll } from '../catalogue/resolve.ts';
import type { Region } from '../catalogue/types.ts';
import { staticEditions } from '../editions/static/editions.ts';
import { letterSets, readLetters } from '../letters/read.ts';
import { countryFrom, dayFrom, thisDay } from './arguments.ts';
import { chosen } from './choose-services.ts';
import { readWords } from './map/read-words.ts';
import { orTell } from './or-tell.ts';
import { print } from './print.ts';
import { writeAtomically } from './web/write-atomically.ts';

interface Flags {
  root: string;
  region: Region;
  lang: string;
  page?: boolean;
  out?: string;
  today: string;
}

function run(name: string, { root, region, lang, page, out, today }: Flags): void {
  const folders = readFolders(root);
  const [id] = chosen([name], folders);
  const folder = readLetters(join(root, '../letters'));
  const letters = { sets: letterSets(folder), says: folder.says };
  const wish = { language: lang, today, words: readWords(root, lang), letters };
  const services = folders.services.filter((s) => s.id === id);
  const [edition] = resolveAll({ ...folders, services }).flatMap((s) =>
    staticEditions(s, wish, region),
  );
  const html = (page ? edition?.page : edition?.fragment) ?? '';
  if (out === undefined) print(html);
  else writeAtomically(out, html);
}

/** `static`: the whole route of a service in a country as plain HTML, to paste where no script runs. */
export const staticCommand = (): Command =>
  new Command('static')
    .description('the whole route of a service in a country as plain HTML, without a script')
    .argument('<service>', 'its id or name')
    .requiredOption('--region <country>', 'the country it is for', countryFrom)
    .option('--lang <language>', 'the words of the wizard', 'en')
    .option('--page', 'a page of its own, not a fragment to paste')
    .option('--out <file>', 'into a file; else onto the screen')
    .option('--today <day>', 'how old facts are on that day', dayFrom, thisDay())
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .action((id: string, flags: Flags, command: Command) =>
      orTell(command, () => Promise.resolve(run(id, flags))),
    );
