import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getAllTimezones } from 'countries-and-timezones';
import type { Plugin } from 'rollup';
import type { LanguagesFile } from '../src/catalogue/languages.ts';
import type { Edition } from '../src/catalogue/published.ts';
import { mustHoldItsLinks } from '../src/catalogue/inside.ts';
import { readFolders } from '../src/catalogue/read.ts';
import { resolveAll } from '../src/catalogue/resolve.ts';
import { saidIn } from '../src/catalogue/say-notes.ts';
import { patternOf } from '../src/i18n/negotiate.ts';
import { ownNames } from '../src/i18n/own-names.ts';
import type { Words } from '../src/i18n/words.ts';
import { letterSets, readLetters, type LetterFolder } from '../src/letters/read.ts';
import { deskModule } from './desk-module.ts';

const root = join(import.meta.dirname, '..');
/** What a JSON file holds. */
export const parse = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The package's version. */
export const version = (parse(join(root, 'package.json')) as { version: string }).version;

/** The day of the catalogue's last change, from Git; today where there is no history. */
function lastChange(): string {
  try {
    const args = ['log', '-1', '--format=%cs', '--', 'src/catalogue'];
    const date = execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
    if (date) return date;
  } catch {
    // No Git, or no repository: an unpacked archive.
  }
  return new Date().toISOString().slice(0, 10);
}

const dataset = parse(join(root, 'src/catalogue/dataset/package.json')) as { version: string };

/** Which catalogue this is. */
export const edition: Edition = { version: dataset.version, date: lastChange() };

/**
 * The words of every language that is spoken, by `src/catalogue/languages.json`.
 *
 * @throws Unreadable where a link leads out of the folder
 */
export const readWords = (dir = join(root, 'src/i18n')): Record<string, Words> => {
  mustHoldItsLinks(dir);
  const { spoken } = parse(join(root, 'src/catalogue/languages.json')) as LanguagesFile;
  return Object.fromEntries(
    Object.keys(spoken)
      .sort()
      .map((l) => [l, parse(join(dir, `${l}.json`)) as Words]),
  );
};

/** The languages in the npm package itself, and those that are packages of their own. */
export function packages(): { own: string[]; others: string[] } {
  const { spoken, packaged } = parse(join(root, 'src/catalogue/languages.json')) as LanguagesFile;
  const others = Object.keys(spoken).filter((language) => !packaged.includes(language));
  return { own: [...packaged].sort(), others: others.sort() };
}

/** The letters, with what readers of the languages that are spoken are told beside them. */
export function readSpokenLetters(): LetterFolder {
  const { says, ...folder } = readLetters();
  const languages = Object.keys(readWords());
  return {
    ...folder,
    says: Object.fromEntries(Object.entries(says).filter(([l]) => languages.includes(l))),
  };
}

/** Every language's sayings of the catalogue's vocabulary. */
export const readSayings = (): Record<string, Record<string, string>> => readFolders().vocabulary;

/** The schema of an entry without its descriptions, which only editors read. */
const entrySchema = (): unknown =>
  JSON.parse(
    readFileSync(join(root, 'src/catalogue/schema/entry.schema.json'), 'utf8'),
    (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
  );

function withoutSchema<T extends { $schema?: string }>(written: T): Omit<T, '$schema'> {
  const { $schema: _, ...file } = written;
  return file;
}

/** The authorities, and what was filed with them. */
export const authoritiesModule = ({
  authorities,
  complaints,
}: ReturnType<
  typeof saidIn
>): string => `export const authorities = ${JSON.stringify(authorities.map(withoutSchema))};
export const complaints = ${JSON.stringify(withoutSchema(complaints))};`;

/** A zone's first country is the one it is named after; the others have it with a `~`. */
function zonesByCountry(): Record<string, string> {
  const byCountry: Record<string, string[]> = {};
  for (const { name, countries } of Object.values(getAllTimezones({ deprecated: true })))
    for (const [i, country] of countries.entries())
      (byCountry[country] ??= []).push(i === 0 ? name : `~${name}`);
  return Object.fromEntries(Object.entries(byCountry).map(([c, names]) => [c, names.join(' ')]));
}

const MODULES: Record<string, () => string> = {
  'virtual:entry-schema': () => `export const schema = ${JSON.stringify(entrySchema())};`,
  'virtual:version': () => `export const version = ${JSON.stringify(version)};
export const languages = ${JSON.stringify(Object.keys(readWords()).join(' '))}.split(' ');
export const spoken = ${patternOf(Object.keys(readWords())).toString()};`,
  'virtual:edition': () => `export const edition = ${JSON.stringify(edition)};`,
  'virtual:zones': () => `export const zones = ${JSON.stringify(zonesByCountry())};`,
  'virtual:own-names': () => `export const ownNames = ${JSON.stringify(ownNames())};`,
  'virtual:catalogue': () =>
    `export const services = ${JSON.stringify(resolveAll(readFolders()))};`,
  'virtual:authorities': () => authoritiesModule(saidIn(readFolders())),
  'virtual:letters': () => {
    const folder = readSpokenLetters();
    return `export const letterSets = ${JSON.stringify(letterSets(folder))};
export const says = ${JSON.stringify(folder.says)};`;
  },
  // Only the modules for bundlers have these; see bundled-plugin.ts.
  'virtual:shelves': () => 'export const shelves = {};',
  'virtual:entries': () => 'export const entries = {};',
  'virtual:desk': deskModule,
  'virtual:words': () => `export const words = ${JSON.stringify(readWords())};`,
};

/** Makes modules from the catalogue's folders; for Rollup and Vite alike. */
export const catalogue = (): Plugin => ({
  name: 'catalogue',
  resolveId: (id) => (id in MODULES ? `\0${id}` : null),
  load: (id) => MODULES[id.slice(1)]?.() ?? null,
});
