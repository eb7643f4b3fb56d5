import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { owesNotes } from '../src/catalogue/languages.ts';
import { readFolders } from '../src/catalogue/read.ts';
import { resolveAll, type ResolvedService } from '../src/catalogue/resolve.ts';
import { shelfFiles, shelvesCode } from '../src/editions/bundled-files.ts';
import { editionModules, inLowerCase } from '../src/editions/edition-modules.ts';
import { entriesIn, entryModules } from '../src/editions/entry-modules.ts';
import { framePage } from '../src/editions/frame-page.ts';
import { languagePackage, type MainPackage } from '../src/editions/language-package.ts';
import { privacyOf } from '../src/editions/privacy.ts';
import { frameLinkFiles } from '../src/editions/frame-link-files.ts';
import { publishChanges } from '../src/editions/changes/publish.ts';
import { datasetFiles } from '../src/editions/dataset-files.ts';
import { oembedFiles } from '../src/editions/oembed-files.ts';
import { staticFiles } from '../src/editions/static/static-files.ts';
import { waysOutCsv } from '../src/editions/ways-out.ts';
import { linkFiles } from '../src/editions/wordpress/link-files.ts';
import { checkWords } from '../src/i18n/check-words.ts';
import { letterSets } from '../src/letters/read.ts';
import { ENTRIES, PACKAGES, SHELVES } from './bundled-plugin.ts';
import {
  edition,
  packages,
  parse,
  readSpokenLetters,
  readWords,
  version,
} from './catalogue-plugin.ts';
import { publishLoaders } from './publish-loaders.ts';
import { sizesIn } from './sizes.ts';

const WORDPRESS = 'dist/wordpress/opt-out-wizard';

const thisDay = (): string => new Date().toISOString().slice(0, 10);

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Thousands of files lie in few folders: each folder is made once. */
function writeAll(folder: string, files: Iterable<readonly [string, string]>): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const file = join(folder, path);
    const within = dirname(file);
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    writeFileSync(file, text);
  }
}

/** What is published of the facts alone: at computed addresses, as a dataset, as feeds of changes. */
export function publishFacts(): void {
  const words = readWords();
  const folders = readFolders();
  const problems = [
    ...checkWords(words),
    ...checkWords(folders.vocabulary, 'catalogue/vocabulary'),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const services = resolveAll(folders);
  const languages = Object.keys(words);
  writeAll(join('dist/cdn', version), inLowerCase(frameLinkFiles(services, languages)));
  write('dist/cdn/frame.html', framePage(words));
  const letters = readSpokenLetters();
  const modules = editionModules({ services, folders, words, letters });
  writeAll(join('dist/cdn', version), modules);
  publishBundled(services, modules, languages);
  writeAll('dist/catalogue', datasetFiles(services, edition, folders.notEstablished));
  write('dist/catalogue/ways-out.csv', waysOutCsv(services));
  cpSync('src/catalogue/dataset', 'dist/catalogue', { recursive: true });
  cpSync('src/catalogue/schema', 'dist/catalogue/schema', { recursive: true });
  // Without white space: whoever installs the package has them on disk, and editors read them as well.
  for (const file of readdirSync('src/catalogue/schema'))
    write(`dist/schema/${file}`, JSON.stringify(parse(join('src/catalogue/schema', file))));
  write('dist/cdn/privacy.json', json(privacyOf(version)));
  publishChanges('dist/changes');
  cpSync('stories/demo', 'dist/demo', { recursive: true });
  const site = process.env['OPT_OUT_SITE'];
  if (site) writeAll('dist/cdn', oembedFiles(services, words, { site, size: oembedSize() }));
  writeAll(WORDPRESS, linkFiles(services, languages));
}

/** The facts as pages without a script: as much work as all the rest of them. */
export function publishPages(): void {
  const folders = readFolders();
  const letters = readSpokenLetters();
  const site = process.env['OPT_OUT_SITE'];
  const ours = { sets: letterSets(letters), says: letters.says };
  const wish = { letters: ours, today: thisDay(), ...(site && { site }) };
  const pages = staticFiles(resolveAll(folders), readWords(), wish, (language, id) =>
    owesNotes(folders.languages, language, id),
  );
  writeAll('dist/static', pages);
}

/** What is published of code and facts together, once both are there. */
export function publishBuilt(): void {
  // Types only; what imports it for its types alone may still run it.
  write('dist/esm/jsx.js', 'export {};\n');
  publishLoaders('dist/cdn', version);
  write('dist/sizes.json', json(sizesIn('dist/cdn', version)));
  publishWordPress();
  chmodSync('dist/cli/opt-out-wizard.js', 0o755);
}

/** Facts and words for bundlers: some languages in the package itself, each other one in a package of its own. */
function publishBundled(
  services: readonly ResolvedService[],
  modules: ReadonlyMap<string, string>,
  languages: readonly string[],
): void {
  const { own, others } = packages();
  const shelf = shelfFiles(services, modules, languages);
  const names = [...own, 'all'];
  for (const name of names) writeAll(SHELVES, shelf(name));
  write(join(SHELVES, 'shelves.js'), shelvesCode(names));
  writeAll(ENTRIES, entryModules(services, own));
  const main = JSON.parse(readFileSync('package.json', 'utf8')) as MainPackage;
  for (const language of others) {
    const modules = { facts: shelf(language), entries: entriesIn(services, language) };
    writeAll(join(PACKAGES, language), languagePackage(language, main, modules));
    cpSync('LICENSE', join(PACKAGES, language, 'LICENSE'));
  }
}

/** The highest box that asks for a country, in an article of usual width. */
function oembedSize(): { width: number; height: number } {
  const { widths, rows } = JSON.parse(readFileSync('stories/guide/heights.json', 'utf8')) as {
    widths: number[];
    rows: { kind: string; heights: [number, number][] }[];
  };
  const asked = rows.find(({ kind }) => kind === 'No country named');
  const [, height = 0] = asked?.heights[widths.indexOf(640)] ?? [];
  return { width: 640, height };
}

/** The WordPress plugin: its own files and those for readers, beside its links. */
function publishWordPress(): void {
  cpSync('src/editions/wordpress/plugin', WORDPRESS, { recursive: true });
  const main = join(WORDPRESS, 'opt-out-wizard.php');
  write(main, readFileSync(main, 'utf8').replace('{version}', version));
  cpSync('dist/cdn', join(WORDPRESS, 'cdn'), {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
}
