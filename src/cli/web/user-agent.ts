import { name, version } from '../package-info.ts';

/** How the checks name themselves to the hosts they ask. */
export const USER_AGENT = `${name}/${version} (a maintainers link check)`;
