/**
 * Writes what Orca, a screen reader, says on the main journey of the built demo and on that of the list: `npm run orca`. A person reads it:
 * the guide's page "Heard" says how.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../../.tools/ensure-browsers.mjs';
import { ensureInstalled } from '../../.tools/ensure-installed.mjs';
import { programPath } from '../../.tools/find-browsers.mjs';
import { root, run, stop, withTools } from '../../.tools/run.mjs';
import { runSteps } from '../../.tools/steps.mjs';

const file = join(root, 'stories', 'guide', 'orca.txt');

await ensureInstalled();
const { CHROMIUM_PATH: executablePath } = await ensureBrowsers(['chromium']);
const missing = ['orca', 'Xvfb', 'openbox', 'dbus-daemon'].filter((name) => !programPath(name));
if (missing.length > 0)
  stop(
    `There is no ${missing.join(', ')}. On Debian, run as root: apt-get install ` +
      'orca at-spi2-core dbus dbus-x11 openbox xvfb gir1.2-atspi-2.0 python3-gi',
  );
if (!(await runSteps(['build'], withTools()))) process.exit(1);

// Only now, because these need the packages.
const { chromium } = await import('playwright');
const { serve } = await import('../../.tools/serve.mjs');
const { startReader } = await import('./reader.mjs');
const { listArticle, walk, walkList } = await import('./journey.mjs');

const server = await serve({ root: join(root, 'dist') });
const reader = await startReader();
const browser = await chromium.launch({
  executablePath,
  headless: false,
  args: ['--force-renderer-accessibility', '--disable-gpu'],
  env: reader.env,
});
const parts = [];
let failure;
try {
  const page = await browser.newPage({ viewport: null });
  await page.goto(`${server.url}/demo/`);
  await page.bringToFront();
  await walk(page, reader, parts);
  const list = `${server.url}/list`;
  await page.route(list, (route) => route.fulfill({ contentType: 'text/html', body: listArticle }));
  await page.goto(list);
  await walkList(page, reader, parts);
} catch (cause) {
  failure = cause;
}
const said = await reader.end();
await browser.close();

const { output: version } = await run('orca', ['--version'], { quiet: true });
writeFileSync(
  file,
  [
    `What Orca ${version.trim()} says in Chromium ${browser.version().split('.')[0]}, key by key.`,
    ...parts.map(({ title, keys }) => partOf(title, said.splice(0, keys))),
  ].join('\n\n') + '\n',
);
console.log(failure ?? `Written to ${file}.`);
// The browser's own server would keep the process.
process.exit(failure ? 1 : 0);

function partOf(title, keys) {
  const lines = keys.map(({ key, lines }) => `${key.padEnd(8)}${lines.join(' | ')}`.trimEnd());
  return [title.toUpperCase(), ...lines].join('\n');
}
