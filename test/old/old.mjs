/**
 * Walks one journey through the wizard of `dist` in old Chromiums, a line for each: `npm run old`. Linux on x64 only.
 *
 *     --shots folder    keeps a picture of each screen there
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { ensureBrowsers } from '../../.tools/ensure-browsers.mjs';
import { ensureInstalled } from '../../.tools/ensure-installed.mjs';
import { isBuilt } from '../../.tools/fingerprint.mjs';
import { root, run, stop, withTools } from '../../.tools/run.mjs';
import { runSteps } from '../../.tools/steps.mjs';

/** The first Chromium that gets the wizard; older ones keep the links. See `rollup.config.ts`. */
const OLDEST = 97;

const folder = import.meta.dirname;
const { values } = parseArgs({ options: { shots: { type: 'string' } } });

if (process.platform !== 'linux' || process.arch !== 'x64') stop('It needs Linux on x64.');
await ensureInstalled();
// Today's Chromium brings the libraries that the old ones need, too.
await ensureBrowsers(['chromium']);
await ensureChromiums();
if (!isBuilt(root) && !(await runSteps(['build'], withTools())))
  stop('Stopped before the journeys.');

// Only now, because these need the packages.
const { walk } = await import('./walk.mjs');
const unpacked = mkdtempSync(join(tmpdir(), 'old-'));
if (values.shots) mkdirSync(values.shots, { recursive: true });
try {
  for (const name of names()) await walkIn(name);
} finally {
  rmSync(unpacked, { recursive: true });
}

async function walkIn(name) {
  const program = unpack(name);
  const shots = values.shots && join(resolve(values.shots), name);
  const getsWizard = Number(name.split('-')[1]) >= OLDEST;
  const problem = await walk(program, { getsWizard, shots });
  const result = getsWizard ? 'the wizard, to its outcome' : 'the links';
  console.log(`${name}: ${problem ?? result}`);
  if (problem) process.exitCode = 1;
  rmSync(program);
}

function names() {
  return Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies);
}

async function ensureChromiums() {
  if (names().every((name) => existsSync(packed(name)))) return;
  console.log('Installing old Chromiums, 350 MB (npm ci in test/old).');
  const options = ['--prefix', folder, '--ignore-scripts', '--loglevel=error'];
  const { code } = await run('npm', ['ci', ...options]);
  if (code !== 0) stop('That failed. It needs the npm registry: npm ping says whether it answers.');
}

function packed(name) {
  return join(folder, 'node_modules', name, 'bin/chromium.br');
}

function unpack(name) {
  const program = join(unpacked, name);
  writeFileSync(program, brotliDecompressSync(readFileSync(packed(name))), { mode: 0o755 });
  return program;
}
