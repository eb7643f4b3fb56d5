import { existsSync, readFileSync } from 'node:fs';
import { programPath } from './find-browsers.mjs';
import { run, withTools } from './run.mjs';

const debian = {
  chromium: ['chromium', 'fonts-liberation'],
  headless: ['chromium-headless-shell'],
  firefox: ['firefox-esr', 'fonts-liberation'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
  frameworks: ['libjs-prototype', 'libjs-mootools'],
};
// Ubuntu's chromium and firefox packages hold no browser, they fetch a snap.
const ubuntu = { webkit: debian.webkit, frameworks: debian.frameworks };
const options = ['-y', '-qq', '--no-install-recommends'];

/** Installs what Debian or Ubuntu packages of the browsers, or of `frameworks`, when allowed to. */
export async function installFromDistribution(names) {
  const packages = [...new Set(names.flatMap((name) => packaged()[name] ?? []))];
  if (packages.length === 0) return;
  console.log(`Installing from the distribution's packages: ${packages.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const result = await run('apt-get', ['install', ...options, ...packages], { env, quiet: true });
  if (result.code === 0) return;
  console.log(`That failed: ${reasonIn(result.output) || reasonIn(update.output)}`);
}

/** Installs Playwright's own builds of the browsers asked for; false when that failed. */
export async function installFromPlaywright(names) {
  const missing = await missingInPlaywright(names);
  if (missing.length === 0) return true;
  console.log(`Downloading Playwright's own ${missing.join(', ')}.`);
  const dependencies = mayUseApt() ? ['--with-deps'] : [];
  const args = ['install', ...dependencies, ...missing];
  const { code, output } = await run('playwright', args, { env: withTools(), quiet: true });
  if (code !== 0) console.log(`That failed: ${reasonIn(output)}`);
  return code === 0;
}

async function missingInPlaywright(names) {
  const playwright = await import('playwright');
  return names.filter((name) => !existsSync(playwright[name].executablePath()));
}

function packaged() {
  if (!mayUseApt()) return {};
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (/^ID="?ubuntu/m.test(release)) return ubuntu;
  return /^ID="?debian/m.test(release) ? debian : {};
}

function mayUseApt() {
  return process.getuid?.() === 0 && Boolean(programPath('apt-get'));
}

function reasonIn(output) {
  const lines = output.trim().split('\n');
  return lines.findLast((line) => /^\W*(E:|Error|Failed)/i.test(line)) ?? lines.at(-1);
}
