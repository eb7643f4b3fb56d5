import { Command, Option } from 'commander';
import { readFolders } from '../catalogue/read.ts';
import { resolveAll } from '../catalogue/resolve.ts';
import type { Region } from '../catalogue/types.ts';
import { countryFrom, dayFrom, thisDay } from './arguments.ts';
import { chosen } from './choose-services.ts';
import { mapsOf, type FlowMap } from './map/flow-map.ts';
import { putMaps, type Format } from './map/put-maps.ts';
import { readWords } from './map/read-words.ts';
import { orTell } from './or-tell.ts';
import { print } from './print.ts';

interface Flags {
  root: string;
  region?: Region;
  lang: string;
  svg?: boolean;
  dot?: boolean;
  out?: string;
  today: string;
}

/** Where a service is not sound, the checks can say why; here it only cannot be drawn. */
function orSayWhy<T>(id: string, draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${id} cannot be drawn (${why}); run: opt-out-wizard check ${id}`, {
      cause: error,
    });
  }
}

function draw(wishes: readonly string[], { root, region, lang, today }: Flags): FlowMap[] {
  const folders = readFolders(root);
  const only = chosen(wishes, folders);
  const words = readWords(root, lang);
  const wish = { language: lang, today, ...(region && { region }) };
  return folders.services
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .flatMap((folder) =>
      orSayWhy(folder.id, () =>
        resolveAll({ ...folders, services: [folder] }).flatMap((s) => mapsOf(s, words, wish)),
      ),
    );
}

const formatOf = ({ svg, dot, out = '' }: Flags): Format =>
  svg || out.endsWith('.svg') ? 'svg' : dot || out.endsWith('.dot') ? 'dot' : 'txt';

async function run(wishes: readonly string[], flags: Flags): Promise<void> {
  if (wishes.length === 0 && flags.out === undefined)
    throw new Error('name a service, or with --out a folder for the maps of all');
  print(await putMaps(draw(wishes, flags), formatOf(flags), flags.out));
}

/**
 * `map`: every screen of a service with what it says and where each answer leads, as text or as a picture, for
 * somebody who checks facts and reads no JSON.
 */
export const mapCommand = (): Command =>
  new Command('map')
    .description('draw the flow of a service: every screen, and where each answer leads')
    .argument('[services...]', 'only these; all when left out')
    .option(
      '--region <country>',
      'only for this country; else one map for each answer',
      countryFrom,
    )
    .option('--lang <language>', 'the words of the wizard', 'en')
    .addOption(new Option('--svg', 'as a picture').conflicts('dot'))
    .option('--dot', 'as a graph, for Graphviz')
    .option('--out <path>', 'a folder, or a file with an ending')
    .option('--today <day>', 'how old facts are on that day', dayFrom, thisDay())
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .action((wishes: string[], flags: Flags, command: Command) =>
      orTell(command, () => run(wishes, flags)),
    );
