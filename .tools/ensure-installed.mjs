import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stop, withoutTools } from './run.mjs';

const oldestNode = [20, 19];
const oldestNpm = [9, 0];
const modules = join(root, 'node_modules');

/** Installs the packages the lock file names, unless they are there already. */
export async function ensureInstalled() {
  if (isOlder(process.versions.node, oldestNode)) stop(needs('Node.js', oldestNode));
  const reason = whyInstall();
  if (!reason) return;
  await requireNpm();
  console.log(`Installing the packages this project is built with (npm ci): ${reason}.`);
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: withoutTools(),
  });
  const left = code === 0 ? whyInstall() : `npm ci ended with code ${code}`;
  if (left) stop(howToInstall(left));
}

async function requireNpm() {
  const { code, output } = await run('npm', ['--version'], { env: withoutTools(), quiet: true });
  const version = /^\d+\.\d+\.\d+/m.exec(output)?.[0];
  if (code !== 0 || !version) stop(`npm is missing. It comes with Node.js. ${install}`);
  if (isOlder(version, oldestNpm)) stop(needs('npm', oldestNpm));
}

function whyInstall() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(modules, '.package-lock.json'));
  if (!installed) return 'node_modules is missing';
  const differs = Object.keys(wanted ?? {}).find((path) => !isSame(wanted[path], installed[path]));
  if (differs) return `${differs} is not as in package-lock.json`;
  if (!hasOwnNode()) return 'Node.js for the tools is missing';
}

/** Compares contents, not dates: a checkout gives every file a new date. */
function isSame(wanted, installed) {
  return installed ? wanted.version === installed.version : Boolean(wanted.optional || wanted.peer);
}

function packagesIn(lock) {
  if (!existsSync(lock)) return;
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  delete packages['']; // the project itself
  return packages;
}

function hasOwnNode() {
  return ['node', 'node.exe'].some((name) => existsSync(join(modules, 'node', 'bin', name)));
}

function isOlder(version, [major, minor]) {
  const [hasMajor, hasMinor] = version.split('.').map(Number);
  return hasMajor < major || (hasMajor === major && hasMinor < minor);
}

const install = `Install Node.js ${oldestNode.join('.')} or newer from nodejs.org and try again.`;

function needs(what, version) {
  return `${what} is older than ${version.join('.')}. ${install}`;
}

function howToInstall(reason) {
  return [
    `The packages could not be installed: ${reason}.`,
    'They come from the npm registry: check that this machine can reach it (npm ping) and that',
    'install scripts are allowed (npm config get ignore-scripts), then run the same command again.',
  ].join('\n');
}
