import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Unreadable } from './unreadable.ts';

/** Where a path leads after all links; of one that is not there, where it would be. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), relative(above, path));
  }
}

/** Whether a path is below a folder, after all links are followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(realPath(folder), realPath(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A pipe gives nothing until somebody writes into it, a device anything without end. */
function isFileOrFolder(path: string): boolean {
  const is = statSync(path, { throwIfNoEntry: false });
  return is === undefined || is.isFile() || is.isDirectory();
}

/** @throws Unreadable where a symbolic link in a folder leads out of it, or something in it is neither file nor folder */
export function mustHoldItsLinks(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink() && !isInside(folder, file))
      throw new Unreadable(
        { file },
        `it leads out of ${basename(folder)}`,
        'put the file itself here',
      );
    if (!entry.isFile() && !entry.isDirectory() && !isFileOrFolder(file))
      throw new Unreadable({ file }, 'it is neither a file nor a folder', 'take it out');
  }
}
