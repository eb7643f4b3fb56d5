import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isVersion = (name) => /^\d+\.\d+\.\d+/.test(name);

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const isOther = (from, to) => (file) =>
  existsSync(join(to, file)) &&
  !readFileSync(join(from, file)).equals(readFileSync(join(to, file)));

/**
 * Copies a build of `dist/cdn` to where a newsroom serves it from. Folders of other versions stay: articles and browsers'
 * caches name them for years. A version that is there is never changed. The loaders come last, so that none names a
 * folder that is not there yet.
 *
 * @returns why nothing was copied; nothing when all was
 */
export function merge(from, to) {
  const names = existsSync(from) ? readdirSync(from) : [];
  const versions = names.filter(isVersion);
  // A build writes the hashes last.
  const isWhole = (version) => existsSync(join(from, version, 'integrity.json'));
  if (versions.length === 0 || !versions.every(isWhole))
    return `${from} is not built to its end: npm run build makes it.`;
  for (const version of versions) {
    const there = join(to, version);
    const [changed] = existsSync(there)
      ? filesIn(join(from, version)).filter(isOther(join(from, version), there))
      : [];
    if (changed)
      return `${version} is there already with another ${changed}. Browsers keep a version for good: give this build a version of its own.`;
  }
  for (const name of names.sort((a, b) => Number(isVersion(b)) - Number(isVersion(a))))
    cpSync(join(from, name), join(to, name), { recursive: true });
  return undefined;
}
