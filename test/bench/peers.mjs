import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, stop } from '../../.tools/run.mjs';

const folder = import.meta.dirname;
const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const inModules = (path) => join(folder, 'node_modules', path);

/** Each peer's published files, as its documentation tells editors to use them. */
const files = {
  'cookieconsent.js': 'vanilla-cookieconsent/dist/cookieconsent.umd.js',
  'cookieconsent.css': 'vanilla-cookieconsent/dist/cookieconsent.css',
  'typeform.js': '@typeform/embed/build/embed.js',
  'typeform.css': '@typeform/embed/build/css/widget.css',
  'klaro.js': 'klaro/dist/klaro.js',
  'survey-core.js': 'survey-core/survey.core.min.js',
  'survey-ui.js': 'survey-js-ui/survey-js-ui.min.js',
  'survey.css': 'survey-core/survey-core.fontless.min.css',
};

/** Installs the peers unless they are there; returns their versions. */
export async function ensurePeers({ survey }) {
  const versions = { ...wanted.dependencies, ...(survey && wanted.optionalDependencies) };
  const isThere = ([name, version]) => installed(name) === version;
  if (Object.entries(versions).every(isThere)) return versions;
  console.log('Installing what the wizard is compared with (npm ci in test/bench).');
  const omit = survey ? [] : ['--omit=optional'];
  const { code } = await run('npm', ['ci', '--prefix', folder, '--loglevel=error', ...omit]);
  if (code !== 0) stop('That failed. It needs the npm registry: npm ping says whether it answers.');
  return versions;
}

function installed(name) {
  const file = inModules(`${name}/package.json`);
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version;
}

/** The files of the peers that are installed, by their address on the page. */
export function peerFiles() {
  const found = Object.entries(files).filter(([, path]) => existsSync(inModules(path)));
  return found.map(([name, path]) => [`/peers/${name}`, readFileSync(inModules(path), 'utf8')]);
}
