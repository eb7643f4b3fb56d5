import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { readFolders } from '../src/catalogue/read.ts';
import { resolveAll } from '../src/catalogue/resolve.ts';
import type { Words } from '../src/i18n/words.ts';

const root = join(import.meta.dirname, '..');
const parse = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The package's version. */
export const version = (parse(join(root, 'package.json')) as { version: string }).version;

/** Every language's words, read from the folder: a new language is a new file. */
export const readWords = (): Record<string, Words> => {
  const dir = join(root, 'src/i18n');
  const files = readdirSync(dir).filter((f) => f.endsWith('.json'));
  return Object.fromEntries(files.map((f) => [f.slice(0, -5), parse(join(dir, f)) as Words]));
};

/** Every language's sayings of the catalogue's vocabulary. */
export const readSayings = (): Record<string, Record<string, string>> => readFolders().vocabulary;

const MODULES: Record<string, () => string> = {
  'virtual:version': () => `export const version = ${JSON.stringify(version)};
export const variants = ${JSON.stringify(Object.keys(readWords()).filter((tag) => tag.includes('-')))};`,
  'virtual:catalogue': () =>
    `export const services = ${JSON.stringify(resolveAll(readFolders()))};`,
  'virtual:words': () => `export const words = ${JSON.stringify(readWords())};`,
};

/** Makes modules from the catalogue's folders; for Rollup and Vite alike. */
export const catalogue = (): Plugin => ({
  name: 'catalogue',
  resolveId: (id) => (id in MODULES ? `\0${id}` : null),
  load: (id) => MODULES[id.slice(1)]?.() ?? null,
});
