import { resolve } from 'node:path';
import { Command } from 'commander';
import { readFolders } from '../catalogue/read.ts';
import { chosen } from './choose-services.ts';
import { type Crawl, crawl } from './links/crawl.ts';
import { isAlarming, report, reportData } from './links/report.ts';
import { openState } from './links/state.ts';
import { toldOfLinks } from './links/told.ts';
import { type Target, targetsOf } from './links/targets.ts';
import { orTell } from './or-tell.ts';
import { type ReportFlags, tellRun, withReportOptions } from './told/report-options.ts';
import {
  numberFrom,
  politeFrom,
  type PoliteFlags,
  withPoliteOptions,
} from './web/polite-options.ts';
import { progress } from './web/progress.ts';
import { untilInterrupted } from './web/until-interrupted.ts';

interface Flags extends PoliteFlags, ReportFlags {
  root: string;
  sources?: boolean;
  state: string;
  limit?: number;
  maxAge: number;
}

function choose(wishes: readonly string[], { root, sources = false }: Flags): Target[] {
  const folders = readFolders(resolve(root));
  return targetsOf(folders, { root: resolve(root), services: chosen(wishes, folders), sources });
}

function tell(result: Crawl, flags: Flags): void {
  tellRun(flags, {
    text: () => report(result),
    json: () => reportData(result),
    told: () => toldOfLinks(result),
  });
  process.exitCode = isAlarming(result) ? 1 : 0;
}

async function run(wishes: readonly string[], flags: Flags): Promise<void> {
  const targets = choose(wishes, flags);
  const { maxAge, limit } = flags;
  const state = openState(flags.state);
  const shown = progress();
  const result = await untilInterrupted((signal) =>
    crawl(targets, {
      ...politeFrom(flags, signal),
      state,
      maxAge,
      limit,
      onStart: (count) => shown.start(count),
      onFinding: ({ kind, url }) => shown.step(`${kind} ${url}`),
    }),
  );
  shown.stop();
  tell(result, flags);
}

/**
 * `links`: looks up every address of the catalogue and reports what became of it. It never edits a fact. Exits with 1
 * where something got worse since last time, or is gone, a soft 404, or on a host the service does not declare; with 2
 * where it could not begin.
 */
export const linksCommand = (): Command =>
  withReportOptions(withPoliteOptions(new Command('links')))
    .description('look up every address: gone, moved, behind a login; only reports')
    .argument('[services...]', 'only addresses of these services')
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .option('--sources', "also the sources' addresses")
    .option('--state <file>', 'the record of last time', '.opt-out-wizard/links.json')
    .option('--max-age <days>', 'do not ask again what was asked since', numberFrom(0), 1)
    .option('--limit <n>', 'ask for at most so many addresses', numberFrom(1))
    .action((wishes: string[], flags: Flags, command: Command) =>
      orTell(command, () => run(wishes, flags)),
    );
