import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';
import { readFolders } from '../src/catalogue/read.ts';
import { resolveAll } from '../src/catalogue/resolve.ts';
import { afterFiles } from '../src/editions/after-files.ts';
import { cdnFiles } from '../src/editions/cdn-files.ts';
import { guardFiles } from '../src/editions/guard-files.ts';
import { letterFiles } from '../src/editions/letter-files.ts';
import { publishChanges } from '../src/editions/changes/publish.ts';
import { datasetFiles } from '../src/editions/dataset-files.ts';
import { checkWords } from '../src/i18n/check-words.ts';
import { letterSets, readLetters } from '../src/letters/read.ts';
import { edition, readWords, version } from './catalogue-plugin.ts';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const writeAll = (folder: string, files: ReadonlyMap<string, string>): void => {
  for (const [path, text] of files) write(join(folder, path), text);
};

/** Writes facts and words to computed addresses, the dataset, and what lies beside them. */
function publishFiles(): void {
  const words = readWords();
  const folders = readFolders();
  const problems = [
    ...checkWords(words),
    ...checkWords(folders.vocabulary, 'catalogue/vocabulary'),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const services = resolveAll(folders);
  writeAll(join('dist/cdn', version), cdnFiles(services, words));
  writeAll(join('dist/cdn', version), afterFiles(folders.authorities, folders.complaints));
  writeAll(join('dist/cdn', version), guardFiles(services, folders.vocabulary));
  const letters = readLetters();
  writeAll(join('dist/cdn', version), letterFiles(letterSets(letters), letters.says, services));
  writeAll('dist/catalogue', datasetFiles(services, edition));
  cpSync('src/catalogue/dataset', 'dist/catalogue', { recursive: true });
  cpSync('src/catalogue/schema', 'dist/catalogue/schema', { recursive: true });
  cpSync('src/catalogue/schema', 'dist/schema', { recursive: true });
  publishChanges('dist/changes');
  cpSync('stories/demo', 'dist/demo', { recursive: true });
  chmodSync('dist/cli/opt-out-wizard.js', 0o755);
}

/** Publishes the catalogue beside the code, once all of it is built. */
export const publish = (): Plugin => ({ name: 'publish', writeBundle: publishFiles });
