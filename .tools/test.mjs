import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { browserNames, ensureBrowsers, ensureHeadless } from './ensure-browsers.mjs';
import { ensureFrameworks } from './ensure-frameworks.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { isBuilt } from './fingerprint.mjs';
import { root, run, stop, withTools } from './run.mjs';
import { runRows, runSteps } from './steps.mjs';

/** What does not wait for each other. The package is packed before Storybook writes into `dist`. */
const checks = [
  ['typecheck', 'lint:code'],
  ['check:package', 'build:storybook', 'lint:format', 'lint:unused'],
];
const report = 'coverage/results.json';
const filters = process.argv.slice(2);

await ensureInstalled();
const wanted = process.env.BROWSERS?.split(',') ?? browserNames;
// The browser tests and the stories always run in Chromium.
const chosen = await ensureBrowsers([...new Set(['chromium', ...wanted])]);
const paths = { ...chosen, ...(await ensureHeadless()) };
await ensureFrameworks();
const env = withTools({ ...process.env, ...paths, BROWSERS: wanted.join(',') });

const ready = await prepare();
// A fact of the wrong shape stops the build; its own tests still say how to mend it.
if (!ready && filters.length === 0) stop('Stopped before the tests.');
const code = await runTests();
const { passed, failed } = countTests(join(root, report));
if (code !== 0 && failed === 0) console.log('The test run ended with an error outside the tests.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code || Number(failed > 0 || !ready);

async function prepare() {
  if (filters.length > 0) return isBuilt(root) || runSteps(['build'], env);
  return (await runSteps(['build'], env)) && runRows(checks, env);
}

async function runTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', '.config/vitest.config.ts', '--root', '.'];
  rmSync(join(root, report), { force: true });
  const { code } = await run('vitest', ['run', ...config, ...reporters, ...filters], { env });
  return code;
}
