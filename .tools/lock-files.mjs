import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** The lock files of the project: its own, and those of what single commands install. */
export function lockFiles() {
  const folders = readdirSync(join(root, 'test')).map((name) => join('test', name));
  return ['', ...folders]
    .map((folder) => join(root, folder, 'package-lock.json'))
    .filter((file) => existsSync(file));
}

/** The packages of a lock file that come from the registry, by where they are installed. */
export function packagesOf({ packages }) {
  return Object.entries(packages).filter(
    ([path, { link, inBundle }]) => path.includes('node_modules/') && !link && !inBundle,
  );
}

/** What a package is called in the registry. */
export function nameOf(path, { name }) {
  return name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
