import type { Folders } from '../catalogue/read.ts';
import type { ResolvedService } from '../catalogue/resolve.ts';
import type { LetterFolder } from '../letters/read.ts';
import type { TextFile } from './translation/text-file.ts';

/** Something wrong in the catalogue, so that a journalist can mend it. */
export interface Problem {
  /** Id of the check. */
  check: string;
  /** Relative to the catalogue's directory. */
  file: string;
  /** JSON Pointer (RFC 6901) into the file. */
  pointer: string;
  message: string;
  fix: string;
}

/** What a check looks at. */
export interface Catalogue {
  folders: Folders;
  services: readonly ResolvedService[];
  /** The letters beside it; left out where there are none. */
  letters?: LetterFolder;
  /** Every sentence by language, each file beside its English; left out where only the catalogue is looked at. */
  texts?: Readonly<Record<string, readonly TextFile[]>>;
  /** Languages the wizard speaks. */
  languages: readonly string[];
  /** The day the check runs, `YYYY-MM-DD`. */
  today: string;
}

/** One rule. */
export interface Check {
  id: string;
  what: string;
  why: string;
  run(catalogue: Catalogue): Omit<Problem, 'check'>[];
}

/** Calls `see` for every value inside another, with its JSON Pointer. */
export function visit(
  value: unknown,
  see: (value: unknown, pointer: string) => void,
  at = '',
): void {
  see(value, at);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, v] of Object.entries(value))
    visit(v, see, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

/** Where the authorities of a country are written. */
export const authoritiesFile = ({ country }: { country: string }): string =>
  `authorities/${country.toLowerCase()}.json`;

/** A folder's path relative to the catalogue. */
export const place = (dir: string): string => dir.split('/').slice(-2).join('/');
