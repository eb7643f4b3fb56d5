/**
 * Compares the addresses of research dossiers with the catalogue: `npm run cross-check -- <folder with .md files>`. Each
 * address is a link, a mail or a source of the catalogue, or has a written reason in `test/catalogue/unused-addresses`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFolders, type Folders } from '../src/catalogue/read.ts';

const root = join(import.meta.dirname, '..');
const REASONS = join(root, 'test/catalogue/unused-addresses');

const ADDRESS = /https?:\/\/[^\s`)\]|<>"“”;]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const tidy = (address: string): string =>
  address
    .replace(/^mailto:/, '')
    .replace(/(\*\*|[.,:;'’)])+$/g, '')
    .replace(/\/$/, '');

/** The addresses in a text, without the punctuation around them. Shortened ones (`…`) cannot be compared. */
export const addressesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(ADDRESS)]
      .map(([address]) => tidy(address))
      .filter((address) => !address.includes('…')),
  );

/** Every address that stands somewhere in the catalogue's data. */
const used = (folders: Folders): Set<string> =>
  addressesIn(JSON.stringify(folders).replaceAll('\\"', ' '));

/** Reasons by address. */
export const readReasons = (): Map<string, string> =>
  new Map(
    readdirSync(REASONS).flatMap((file) =>
      Object.entries(
        JSON.parse(readFileSync(join(REASONS, file), 'utf8')) as Record<string, string>,
      ).map(([address, reason]) => [tidy(address), reason] as const),
    ),
  );

/** Addresses of a text that the catalogue does not use: with the reason, or without. */
export function compare(
  dossiers: string,
  folders: Folders,
  reasons: ReadonlyMap<string, string>,
): { used: string[]; explained: string[]; open: string[] } {
  const have = used(folders);
  const all = [...addressesIn(dossiers)].sort();
  const unused = all.filter((a) => !have.has(a));
  return {
    used: all.filter((a) => have.has(a)),
    explained: unused.filter((a) => reasons.get(a)),
    open: unused.filter((a) => !reasons.get(a)),
  };
}

/** All dossiers of a folder as one text. */
export const readDossiers = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

if (import.meta.main) {
  const reasons = readReasons();
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('name the folder: npm run cross-check -- <folder>');
  const result = compare(readDossiers(folder), readFolders(), reasons);
  for (const address of result.explained) console.log(`${address}\n  ${reasons.get(address)}`);
  for (const address of result.open) console.log(`${address}\n  NO REASON GIVEN`);
  console.log(
    `${result.used.length} used, ${result.explained.length} not used with a reason, ${result.open.length} without`,
  );
  process.exitCode = result.open.length > 0 ? 1 : 0;
}
