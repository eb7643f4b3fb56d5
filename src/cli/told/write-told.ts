import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../web/write-atomically.ts';
import { bodyOf, titleOf } from './markdown.ts';
import type { Told } from './told.ts';

const nameOf = (title: string): string =>
  `${createHash('sha256').update(title).digest('hex').slice(0, 16)}.md`;

/** Writes a file for each: the first line is the title, the text begins with the third. */
export function writeTold(folder: string, all: readonly Told[]): void {
  mkdirSync(folder, { recursive: true });
  for (const told of all) {
    const title = titleOf(told);
    writeAtomically(join(folder, nameOf(title)), `${title}\n\n${bodyOf(told)}\n`);
  }
}
