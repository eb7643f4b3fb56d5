import { resolve } from 'node:path';
import { Command } from 'commander';
import { readFolders } from '../catalogue/read.ts';
import { chosen } from './choose-services.ts';
import { ARCHIVE } from './drift/archive.ts';
import { findDrift } from './drift/drift.ts';
import { openRecord } from './drift/record.ts';
import { hasDrifted, report } from './drift/report.ts';
import { toldOfDrift } from './drift/told.ts';
import { officialPages, type OfficialPage } from './drift/words.ts';
import { orTell } from './or-tell.ts';
import { type ReportFlags, tellRun, withReportOptions } from './told/report-options.ts';
import { politeFrom, type PoliteFlags, withPoliteOptions } from './web/polite-options.ts';
import { progress } from './web/progress.ts';
import { untilInterrupted } from './web/until-interrupted.ts';

interface Flags extends PoliteFlags, ReportFlags {
  root: string;
  record: string;
  accept?: boolean;
  archive: string;
}

function choose(wishes: readonly string[], { root, archive }: Flags): OfficialPage[] {
  const folders = readFolders(resolve(root));
  return officialPages(folders, resolve(root), chosen(wishes, folders), archive);
}

async function run(wishes: readonly string[], flags: Flags): Promise<void> {
  const pages = choose(wishes, flags);
  const record = openRecord(flags.record);
  const shown = progress();
  shown.start(pages.length);
  const found = await untilInterrupted((signal) =>
    findDrift(pages, {
      ...politeFrom(flags, signal),
      record,
      accept: flags.accept ?? false,
      onFinding: ({ url }) => shown.step(url),
    }),
  );
  shown.stop();
  tellRun(flags, {
    text: () => report(found),
    json: () => found,
    told: () => toldOfDrift(found),
  });
  process.exitCode = hasDrifted(found) ? 1 : 0;
}

/**
 * `drift`: reads the official pages that are the evidence of labels and links, and tells which of those words are no
 * longer there and what stands there instead. It never edits a fact. Exits with 1 where a word is missing that was
 * there when the page was recorded; with 2 where it could not begin.
 */
export const driftCommand = (): Command =>
  withReportOptions(withPoliteOptions(new Command('drift')))
    .description('look whether the words of our routes are still on the official pages')
    .argument('[services...]', 'only words of these services')
    .option('--root <folder>', 'the catalogue', 'src/catalogue')
    .option('--record <folder>', 'the texts of last time', '.opt-out-wizard/pages')
    .option('--accept', 'take the new texts as the record, even where words are missing')
    .option('--archive <pattern>', 'where recorded texts are', ARCHIVE)
    .action((wishes: string[], flags: Flags, command: Command) =>
      orTell(command, () => run(wishes, flags)),
    );
