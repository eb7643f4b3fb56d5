/**
 * Uses the plugin in a real WordPress: `npm run wordpress`, as root on Debian. It gets WordPress, PHP and MariaDB from
 * the machine's own Debian mirror, and ends with 1 where readers have not what they should. No part of `npm test`.
 *
 *     -- oembed     only cases with this word in them; `-- kses` only measures WordPress's filter
 *     PLUGINS=…     a folder with other plugins: those in `beside.mjs` are tried, too
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBrowsers } from '../../.tools/ensure-browsers.mjs';
import { ensureInstalled } from '../../.tools/ensure-installed.mjs';
import { isBuilt } from '../../.tools/fingerprint.mjs';
import { root, withTools } from '../../.tools/run.mjs';
import { runSteps } from '../../.tools/steps.mjs';
import { CASES, SNIPPET, TEMPLATE } from './cases.mjs';

await ensureInstalled();
const { CHROMIUM_PATH: executablePath } = await ensureBrowsers(['chromium']);
if (!isBuilt(root) && !(await runSteps(['build'], withTools()))) process.exit(1);

// Only now, because these need the packages.
const { chromium } = await import('playwright');
const { postClassic, postInBlockEditor } = await import('./editor.mjs');
const { read } = await import('./reader.mjs');
const { oembed } = await import('./oembed.ts');
const { ksesFlaws } = await import('./kses.mjs');
const { tryBeside } = await import('./beside.mjs');

const folder = process.env.W ?? join(tmpdir(), 'opt-out-wizard-wordpress');
const port = process.env.PORT ?? '8931';
const at = `http://127.0.0.1:${port}`;
const env = { ...process.env, W: folder, PORT: port };
const here = (file) => join(import.meta.dirname, file);
const run = (program, ...args) =>
  execFileSync(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });

const plugin = join(folder, 'site/wp-content/plugins/opt-out-wizard');
const built = join(root, 'dist/wordpress/opt-out-wizard');
if (!existsSync(built)) throw new Error(`there is no ${built}`);

async function post(browser, one) {
  const base = `${at}/wp-content/plugins/opt-out-wizard/cdn/`;
  if (one.in === 'classic editor')
    return {
      id: postClassic(env, one.as, one.of.replace('{base}', base).replace('{at}', at)),
      said: '',
      isSound: true,
    };
  return postInBlockEditor(browser, at, one);
}

/** What is wrong for readers, in words; nothing where all is well. */
function flaws(one, { isSound }, found) {
  return [
    found.wizard === one.wizard ? [] : [one.wizard ? 'no wizard' : 'a wizard'],
    one.wizard && !found.stepped ? ['no step leads on'] : [],
    found.inside + found.outside > 0 ? [] : ['no link'],
    (one.once || (one.with && !one.doubled)) && found.outside > 0 ? ['links beside the tag'] : [],
    one.with && one.of !== SNIPPET && found.loaders !== 1 ? [`${found.loaders} loaders`] : [],
    isSound ? [] : ['the editor finds the block broken'],
    found.errors,
  ].flat();
}

/** Which plugins are on, and what is set. */
function setPlugins(active, options = {}) {
  const input = JSON.stringify({ active, options });
  execFileSync('php', [here('plugin.php')], { env, input, stdio: ['pipe', 'inherit', 'inherit'] });
}

const network = join(folder, 'site/network');
/** The site as a case wants it: one of a network or not, the plugin on or off. */
function prepare({ network: isNetwork = false, with: on }) {
  rmSync(network, { force: true });
  if (isNetwork) writeFileSync(network, '');
  setPlugins(on ? ['opt-out-wizard/opt-out-wizard.php'] : []);
}

/** What a newsroom puts on its host besides. */
function publishFiles() {
  const files = join(folder, 'site/opt-out-wizard');
  rmSync(files, { recursive: true, force: true });
  cpSync(join(built, 'cdn'), files, { recursive: true });
  for (const [path, text] of oembed(`${at}/opt-out-wizard/`, ['instagram'])) {
    mkdirSync(dirname(join(files, path)), { recursive: true });
    writeFileSync(join(files, path), text);
  }
}

/** A line for a case: what was done, and what readers have. */
const line = (one, { said }, found, wrong) =>
  [
    one.network && 'in a network',
    one.with ? 'with the plugin' : 'without',
    `${one.as}, ${one.in}`,
    found.wizard ? 'the wizard, a step leads on' : 'no wizard',
    `${found.inside} links in the tag, ${found.outside} beside it`,
    `${found.loaders} loaders`,
    said && `“${said}”`,
    wrong.length > 0 ? `WRONG: ${wrong.join(', ')}` : 'as it should be',
  ]
    .filter(Boolean)
    .join('; ');

async function tryAll(browser) {
  prepare({ with: false });
  const left = ksesFlaws(env);
  console.log(left.length > 0 ? `WRONG: ${left.join(', ')}` : 'wp_kses leaves what the guide says');
  let failed = left.length;
  const [word = ''] = process.argv.slice(2);
  for (const one of CASES.filter((each) => JSON.stringify(each).includes(word))) {
    prepare(one);
    const made = await post(browser, one);
    const found = await read(browser, `${at}/?p=${made.id}`, one.wizard);
    const wrong = flaws(one, made, found);
    if (wrong.length > 0) failed++;
    console.log(line(one, made, found, wrong));
  }
  const { PLUGINS: plugins } = process.env;
  if (plugins === undefined) return failed;
  const site = { at, env, plugins, setPlugins, only: word, folder: join(folder, 'site') };
  return failed + (await tryBeside(browser, site));
}

rmSync(network, { force: true });
run('bash', here('setup.sh'));
rmSync(plugin, { recursive: true, force: true });
cpSync(built, plugin, { recursive: true });
publishFiles();
const template = join(folder, 'site/wp-content/mu-plugins');
mkdirSync(template, { recursive: true });
writeFileSync(join(template, 'template.php'), TEMPLATE);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  process.exitCode = Number((await tryAll(browser)) > 0);
} finally {
  await browser.close();
  run('bash', here('stop.sh'));
}
