import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../new/to-json.ts';
import { writeAtomically } from '../web/write-atomically.ts';
import type { Applied } from './apply.ts';

/** A file, before and after. */
export interface Written {
  file: string;
  before: string;
  after: string;
}

/** The files that a correction changes. */
export const filesOf = ({ dir, labels, sources }: Applied): Written[] =>
  Object.entries({ 'sources.json': sources, 'labels.json': labels }).map(([name, value]) => {
    const file = join(dir, name);
    return { file, before: readFileSync(file, 'utf8'), after: toJson(value) };
  });

/**
 * Writes all files, or none.
 *
 * @throws where one cannot be written, after the others are as they were
 */
export function writeAll(files: readonly Written[], write = writeAtomically): void {
  const done: Written[] = [];
  try {
    for (const one of files) {
      write(one.file, one.after);
      done.push(one);
    }
  } catch (error) {
    for (const { file, before } of done) write(file, before);
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`nothing was changed: ${why}`, { cause: error });
  }
}
