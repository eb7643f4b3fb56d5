import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build reads. */
const inputs = [
  ...['src', '.config', 'stories/demo', '.tools/build.mjs', 'rollup.config.ts'],
  ...['stories/builder', 'stories/guide/heights.json', 'stories/support/desk'],
  ...['stories/support/custom-properties.ts', 'stories/support/themes.ts'],
  ...['tsconfig.json', 'package.json', 'package-lock.json', 'LICENSE'],
];
/** Where a build keeps the fingerprint of what it was made from. */
const record = 'dist/.built-from';

/** Differs whenever a build would: by content and path of each file, not by dates, which a checkout changes. */
export function fingerprint(root) {
  const files = inputs.flatMap((path) => filesAt(root, path)).sort();
  const contents = files.map((path) => [path, hash('sha256', readFileSync(join(root, path)))]);
  return hash('sha256', JSON.stringify([lastChange(root), contents]));
}

/** Whether `dist` is what a build would make now. */
export const isBuilt = (root) =>
  existsSync(join(root, record)) && readFileSync(join(root, record), 'utf8') === fingerprint(root);

/** Records that `dist` was made from what had this fingerprint. */
export const markBuilt = (root, print) => writeFileSync(join(root, record), print);

function filesAt(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(join(root, path)).flatMap((name) => filesAt(root, `${path}/${name}`));
}

/** The build dates the catalogue and tells its changes by Git; without a history, it dates it today. */
function lastChange(root) {
  const today = new Date().toISOString().slice(0, 10);
  try {
    const args = ['-C', root, 'log', '-1', '--format=%H', '--', 'src/catalogue'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim() || today;
  } catch {
    return today;
  }
}
