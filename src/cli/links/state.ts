import { existsSync, readFileSync } from 'node:fs';
import { writeAtomically } from '../web/write-atomically.ts';
import type { Verdict } from './kinds.ts';
import type { Before } from './remember.ts';

/** What the last look-up of an address found. */
export interface Remembered extends Verdict {
  /** HTTP status; none where there was no answer. */
  status?: number;
  etag?: string;
  /** Of the visible text: tells whether the words changed. */
  hash?: string;
  /** The text is not the one of the look-up before. */
  changed?: true;
  /** When, in ISO 8601. */
  checked: string;
  /** Since when it is of this kind. */
  since: string;
  /** What it was until then. */
  before?: Before;
}

/** The record of all look-ups. */
export interface LinkState {
  get(url: string): Remembered | undefined;
  /** Writes the whole record at once, so that an interrupted run goes on where it was. */
  set(url: string, known: Remembered): void;
}

interface StateFile {
  version: 1;
  addresses: Record<string, Remembered>;
}

function read(file: string): StateFile {
  if (!existsSync(file)) return { version: 1, addresses: {} };
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as StateFile;
    if (found.version === 1) return found;
  } catch (error) {
    throw new Error(`${file} is no record of links; move it away to begin anew`, { cause: error });
  }
  throw new Error(`${file} is a record of another version; move it away to begin anew`);
}

/** Opens the record; throws where the file is something else. */
export function openState(file: string): LinkState {
  const state = read(file);
  return {
    get: (url) => (Object.hasOwn(state.addresses, url) ? state.addresses[url] : undefined),
    set(url, known) {
      state.addresses[url] = known;
      writeAtomically(file, `${JSON.stringify(state, null, 1)}\n`);
    },
  };
}
