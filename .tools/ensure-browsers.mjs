import {
  chromiumPath,
  firefoxPath,
  headlessPath,
  miniBrowserPath,
  programPath,
  webkitDriverPath,
} from './find-browsers.mjs';
import { installFromDistribution, installFromPlaywright } from './install-browsers.mjs';
import { stop } from './run.mjs';

const onMachine = {
  chromium: () => found({ CHROMIUM_PATH: chromiumPath() }),
  firefox: () => found({ FIREFOX_PATH: firefoxPath() }),
  webkit: () =>
    // MiniBrowser always opens a window, so it gets a screen in memory.
    programPath('Xvfb') &&
    found({ MINIBROWSER_PATH: miniBrowserPath(), WEBKIT_DRIVER_PATH: webkitDriverPath() }),
};

/** The browsers the tests know. */
export const browserNames = Object.keys(onMachine);

/**
 * Makes sure the browsers are there and returns the variables that tell the tests where.
 * A browser without a variable is Playwright's own build.
 */
export async function ensureBrowsers(names = browserNames) {
  const unknown = names.filter((name) => !onMachine[name]);
  if (unknown.length > 0) stop(`BROWSERS knows ${browserNames.join(', ')}, not ${unknown}.`);
  if (missing(names).length > 0) await installFromDistribution(missing(names));
  const left = missing(names);
  if (left.length > 0 && !(await installFromPlaywright(left))) stop(howToInstall(left));
  return Object.assign({}, ...names.map((name) => onMachine[name]()));
}

/**
 * Makes sure Chromium's own headless program is there where Debian packages it; elsewhere tests run in Chromium itself, as
 * they do in Playwright's build, which is such a program.
 */
export async function ensureHeadless() {
  if (!headlessPath() && chromiumPath()) await installFromDistribution(['headless']);
  const path = headlessPath();
  return path ? { CHROMIUM_HEADLESS_PATH: path } : {};
}

function missing(names) {
  return names.filter((name) => !onMachine[name]());
}

function found(paths) {
  return Object.values(paths).every(Boolean) ? paths : undefined;
}

function howToInstall(names) {
  return [
    `The tests need ${names.join(', ')}, which could neither be found nor installed.`,
    'On Debian, run as root: apt-get install chromium firefox-esr webkit2gtk-driver xvfb',
    'Elsewhere, run: npx playwright install --with-deps',
    'Or name browsers that are installed in CHROMIUM_PATH and FIREFOX_PATH,',
    'or test fewer of them, for example BROWSERS=chromium.',
  ].join('\n');
}
