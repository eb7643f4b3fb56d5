/**
 * `npm run lock`: brings the lock file up to package.json, and completes every lock file of the project with the
 * hashes that the registry has. npm leaves those out of what it copies from a folder of installed packages.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFiles, nameOf, packagesOf } from './lock-files.mjs';
import { root, run, stop, withoutTools } from './run.mjs';

const onlyLock = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];
const env = withoutTools({ ...process.env, npm_config_loglevel: 'error' });

await npm(root);
for (const file of lockFiles()) await complete(file);

async function npm(folder, ...more) {
  const { code } = await run('npm', [...onlyLock, ...more, '--prefix', folder], { env });
  if (code !== 0) stop(`npm could not write ${join(folder, 'package-lock.json')}.`);
}

async function complete(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const specs = packagesOf(lock)
    .filter(([, { integrity }]) => !integrity)
    .map(([path, entry]) => `${nameOf(path, entry)}@${entry.version}`);
  if (specs.length === 0) return;
  const hashes = await hashesOf([...new Set(specs)]);
  for (const [path, entry] of packagesOf(lock)) {
    const { version, integrity, ...rest } = entry;
    const hash = integrity ?? hashes.get(`${nameOf(path, entry)}@${version}`);
    delete rest.resolved;
    lock.packages[path] = { version, ...(hash && { integrity: hash }), ...rest };
  }
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${specs.length} packages had no hash.`);
}

/** Has npm lock a project that wants just these packages, and reads their hashes there. */
async function hashesOf(specs) {
  const folder = mkdtempSync(join(tmpdir(), 'opt-out-wizard-lock-'));
  // Optional, because some are for other systems than this one.
  const wanted = specs.map((spec, i) => [`p${i}`, `npm:${spec}`]);
  const project = { private: true, optionalDependencies: Object.fromEntries(wanted) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  await npm(folder, '--legacy-peer-deps');
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  return new Map(specs.map((spec, i) => [spec, packages[`node_modules/p${i}`]?.integrity]));
}
