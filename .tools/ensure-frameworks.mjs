import { existsSync } from 'node:fs';
import { installFromDistribution } from './install-browsers.mjs';

/** The old frameworks that extend what every script builds on, where Debian and Ubuntu keep them. */
export const frameworks = {
  'Prototype.js': '/usr/share/javascript/prototype/prototype.js',
  MooTools: '/usr/share/javascript/mootools/mootools.js',
};

/** Makes sure the frameworks are there where the distribution packages them; elsewhere their tests are left out. */
export async function ensureFrameworks() {
  const isMissing = Object.values(frameworks).some((path) => !existsSync(path));
  if (isMissing) await installFromDistribution(['frameworks']);
}
