import { createRequire } from 'node:module';

/** The package that the commands belong to. */
export const { name, version } = createRequire(import.meta.url)('opt-out-wizard/package.json') as {
  name: string;
  version: string;
};
