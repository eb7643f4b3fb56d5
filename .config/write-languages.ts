/**
 * Writes the modules that import each language's words for editions, `by-language.ts`, from `languages.json`:
 * `npm run languages`. The command line is bundled and reads no folder. A test tells when they are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { LanguagesFile } from '../src/catalogue/languages.ts';

const root = join(import.meta.dirname, '..');

/** Folders with `words.<language>.json`. */
export const FOLDERS: readonly string[] = ['src/editions/changes', 'src/editions/static'];

/** The module's place in such a folder. */
export const moduleIn = (folder: string): string => join(root, folder, 'by-language.ts');

const nameOf = (language: string): string => language.replaceAll('-', '');

/** The module as text, the same for every folder. */
export async function byLanguage(): Promise<string> {
  const file = join(root, 'src/catalogue/languages.json');
  const { spoken } = JSON.parse(readFileSync(file, 'utf8')) as LanguagesFile;
  const languages = Object.keys(spoken).sort();
  const imports = languages.map(
    (l) => `import ${nameOf(l)} from './words.${l}.json' with { type: 'json' };`,
  );
  const rows = languages.map((l) => `'${l}': ${nameOf(l)}`);
  const text = [
    '/** Written by `npm run languages`. */',
    ...imports,
    '',
    `export const byLanguage = { ${rows.join(', ')} };`,
  ].join('\n');
  const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as object;
  return format(text, { ...style, parser: 'typescript' });
}

if (import.meta.main)
  for (const folder of FOLDERS) writeFileSync(moduleIn(folder), await byLanguage());
