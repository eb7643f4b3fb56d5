import { existsSync, readFileSync } from 'node:fs';
import { jsonFlaw } from './json-flaw.ts';
import { Unreadable } from './unreadable.ts';

const CREATE = 'write it, like the one of a neighbouring folder';

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const flaw = jsonFlaw(text);
    if (!flaw) throw error;
    const { line, column, expected, found } = flaw;
    const detail = `not JSON at line ${line}, column ${column}: expected ${expected}, found ${found}`;
    throw new Unreadable({ file }, detail, 'mend it there, or at the end of the line before');
  }
}

/** Deeper than any file of a catalogue; what looks at files calls itself for each level. */
const DEEPEST = 60;

/** Whether a parsed file is nested too deeply; found without calling itself. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
  return false;
}

/** @throws Unreadable where there is no such file, or no JSON object in it */
export function readJson<T extends object>(file: string): T {
  if (!existsSync(file)) throw new Unreadable({ file }, 'there is no such file', CREATE);
  const value = parse(readFileSync(file, 'utf8'), file);
  if (isDeep(value)) throw new Unreadable({ file }, 'it is nested too deeply', 'flatten it');
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as T;
  throw new Unreadable({ file }, 'it holds no object', 'put everything between "{" and "}"');
}

/** What a file says, or something else where there is none. */
export const readJsonIfAny = <T extends object | undefined>(file: string, otherwise: T) =>
  existsSync(file) ? readJson<NonNullable<T>>(file) : otherwise;
