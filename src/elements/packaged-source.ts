import { spoken } from 'virtual:version';
import type { Source } from './source.ts';

/** Facts and words of the package: from the folder at an address, else the modules that a bundler sees. */
export const packagedSource = async (base: string | undefined): Promise<Source> =>
  base
    ? (await import('./built-in-source.ts')).builtInSource(spoken, base)
    : (await import('./bundled-source.ts')).bundledSource;
