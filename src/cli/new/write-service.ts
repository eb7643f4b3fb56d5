import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from './to-json.ts';

/**
 * Writes the files of a new service.
 *
 * @param root the catalogue's folder
 * @returns its folder
 * @throws where there is such a folder; nothing is ever overwritten
 */
export function writeService(root: string, id: string, files: Record<string, object>): string {
  const dir = join(root, 'services', id);
  if (existsSync(dir)) throw new Error(`${dir} is there already; nothing was written`);
  mkdirSync(dir);
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(dir, name), toJson(value), { flag: 'wx' });
  return dir;
}
