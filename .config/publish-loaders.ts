import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A loader that lies in the folder of its version finds the other files beside itself. */
function inItsVersion(code: string, name: string, version: string): string {
  const parts = code.split(`"./${version}/"`);
  if (parts.length > 2) throw new Error(`${name} names its folder ${parts.length - 1} times`);
  return parts.join('"./"');
}

const integrity = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * Puts the loaders into the folder of their version, too: at an address that is never changed, so that a page can name
 * their hash. `integrity.json` has the hash of each script in that folder.
 */
export function publishLoaders(cdn: string, version: string): void {
  const folder = join(cdn, version);
  for (const name of readdirSync(cdn).filter((file) => /^frame\.html$|\.js$/.test(file)))
    writeFileSync(
      join(folder, name),
      inItsVersion(readFileSync(join(cdn, name), 'utf8'), name, version),
    );
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const files = Object.fromEntries(scripts.map((file) => [file, integrity(join(folder, file))]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify({ version, files }, null, 1)}\n`);
}
