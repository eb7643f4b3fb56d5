import type { Folders } from '../../catalogue/read.ts';
import { refusals, type Refuse } from './refuse.ts';
import type { Wanted } from './wanted.ts';

/** What commander reads. */
export interface WantedFlags {
  id?: string;
  name?: string;
  group?: string;
  company?: string;
  host?: string[];
  mechanism?: string;
  region?: string[];
  language?: string[];
}

const REQUIRED = ['id', 'name', 'group', 'hosts', 'mechanism'] as const;
const FLAGS: Readonly<Record<string, string>> = { hosts: 'host' };

/** The answers that flags give. */
export function givenBy(flags: WantedFlags): Partial<Wanted> {
  const { host: hosts, region: regions, language: languages, group, ...rest } = flags;
  const all = { ...rest, group, hosts, regions, languages };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** @throws where an answer is wrong, with all that are */
export function mustBeRight(given: Partial<Wanted>, folders: Folders): void {
  const refuse = refusals(folders) as Record<string, Refuse<unknown>>;
  const wrong = Object.entries(given).flatMap(([key, value]) => refuse[key]?.(value) ?? []);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** @throws where something is missing that nobody can be asked for */
export function complete(given: Partial<Wanted>): Wanted {
  const missing = REQUIRED.filter((key) => given[key] === undefined);
  if (missing.length > 0)
    throw new Error(
      `without questions, give ${missing.map((k) => `--${FLAGS[k] ?? k}`).join(' ')}`,
    );
  return { regions: [], languages: ['en'], ...given } as Wanted;
}
