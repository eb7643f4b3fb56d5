/**
 * Changes the code in small ways and tells which changes no test notices: `npm run mutate`.
 *
 *     -- src/flow/walk.ts,src/flow/plan.ts   only these files
 *     -- --force                             also what has not changed since the last run
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../../.tools/ensure-installed.mjs';
import { root, run, stop, withTools } from '../../.tools/run.mjs';

const folder = import.meta.dirname;
const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false } },
  allowPositionals: true,
});

await ensureInstalled();
await ensureStryker();
const { code } = await run(
  join(folder, 'node_modules', '.bin', 'stryker'),
  [
    'run',
    relative(root, join(folder, 'stryker.config.mjs')),
    ...(positionals.length > 0 ? ['--mutate', positionals.join()] : []),
    ...(values.force ? ['--force'] : []),
  ],
  { env: withTools() },
);
process.exitCode = code;

/** Installs it unless it is there. */
async function ensureStryker() {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isThere = ([name, version]) => installed(name) === version;
  if (Object.entries(dependencies).every(isThere)) return;
  console.log('Installing what changes the code (npm ci in test/mutate).');
  const { code } = await run('npm', ['ci', '--prefix', folder, '--loglevel=error']);
  if (code !== 0) stop('That failed. It needs the npm registry: npm ping says whether it answers.');
}

function installed(name) {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version;
}
