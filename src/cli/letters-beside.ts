import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLetters, type LetterFolder } from '../letters/read.ts';

/** The letters that lie beside a catalogue, where there are any. */
export function lettersBeside(root: string): { letters?: LetterFolder } {
  const beside = join(root, '..', 'letters');
  return existsSync(join(beside, 'templates')) ? { letters: readLetters(beside) } : {};
}
