import { createRequire } from 'node:module';

const { name, version } = createRequire(import.meta.url)('opt-out-wizard/package.json') as {
  name: string;
  version: string;
};

/** How the checks name themselves to the hosts they ask. */
export const USER_AGENT = `${name}/${version} (a maintainers link check)`;
