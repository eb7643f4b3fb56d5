/**
 * Installs the packed package beside bundlers and frameworks, builds an article with each and walks it in Chromium:
 * `npm run embed`. Needs the npm registry.
 *
 *     -- -t next     only those of this name
 */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../../.tools/ensure-browsers.mjs';
import { ensureInstalled } from '../../.tools/ensure-installed.mjs';
import { isBuilt } from '../../.tools/fingerprint.mjs';
import { root, run, stop, withTools } from '../../.tools/run.mjs';
import { runSteps } from '../../.tools/steps.mjs';

const folder = import.meta.dirname;
const modules = join(folder, 'node_modules');
const installed = join(modules, 'opt-out-wizard');

await ensureInstalled();
const paths = await ensureBrowsers(['chromium']);
const env = withTools({ ...process.env, ...paths });
if (!isBuilt(root) && !(await runSteps(['build'], env))) process.exit(1);
await ensureBundlers();
await installPacked();
const config = ['--config', join(folder, 'vitest.config.ts'), '--root', '.'];
const { code } = await run('vitest', ['run', ...config, ...process.argv.slice(2)], { env });
process.exitCode = code;

/** Installs the bundlers unless they are there. */
async function ensureBundlers() {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (Object.entries(dependencies).every(([name, version]) => versionOf(name) === version)) return;
  console.log('Installing bundlers and frameworks (npm ci in test/embed).');
  const { code } = await run('npm', ['ci', '--prefix', folder, '--loglevel=error']);
  if (code !== 0) stop('That failed. It needs the npm registry: npm ping says whether it answers.');
}

function versionOf(name) {
  const file = join(modules, name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version;
}

/** As a newsroom gets it: what is packed, no more. */
async function installPacked() {
  const args = ['pack', '--silent', '--json', '--pack-destination', modules];
  const { code, output } = await run('npm', args, { quiet: true });
  if (code !== 0) stop(output);
  const [{ filename }] = JSON.parse(output);
  rmSync(installed, { recursive: true, force: true });
  await run('tar', ['xzf', join(modules, filename), '-C', modules]);
  cpSync(join(modules, 'package'), installed, { recursive: true });
  rmSync(join(modules, 'package'), { recursive: true });
}
