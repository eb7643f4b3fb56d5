import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stop } from './run.mjs';

/** Chromium, or a browser built on it: from CHROMIUM_PATH, else where this machine keeps it. */
export function chromiumPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const usual = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...onWindows('Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'),
  ];
  return named('CHROMIUM_PATH') ?? first([...onPath(names), ...usual]);
}

/** Chromium without a window to draw, which costs a test a quarter less: from CHROMIUM_HEADLESS_PATH, else from PATH. */
export function headlessPath() {
  return named('CHROMIUM_HEADLESS_PATH') ?? programPath('chromium-headless-shell');
}

/** Firefox: from FIREFOX_PATH, else where this machine keeps it. */
export function firefoxPath() {
  const usual = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox/firefox.exe'),
  ];
  return named('FIREFOX_PATH') ?? first([...onPath(['firefox-esr', 'firefox']), ...usual]);
}

/** WebKitGTK's small browser: from MINIBROWSER_PATH, else from the machine's library folders. */
export function miniBrowserPath() {
  const versions = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  const parents = [...foldersIn('/usr/lib'), '/usr/lib', '/usr/lib64', '/usr/libexec'];
  const usual = parents.flatMap((parent) =>
    versions.map((version) => join(parent, version, 'MiniBrowser')),
  );
  return named('MINIBROWSER_PATH') ?? first(usual);
}

/** The driver of WebKitGTK: from WEBKIT_DRIVER_PATH, else from PATH. */
export function webkitDriverPath() {
  return named('WEBKIT_DRIVER_PATH') ?? programPath('WebKitWebDriver');
}

/** Where PATH leads to for the name of a program. */
export function programPath(name) {
  return first(onPath([name]));
}

function named(variable) {
  const path = process.env[variable];
  if (!path) return;
  if (!existsSync(path)) stop(`${variable} says ${path}, but there is no such file.`);
  return path;
}

function first(paths) {
  return paths.find((path) => existsSync(path) && statSync(path).isFile() && !isSnap(path));
}

// Ubuntu's command of the same name only starts or offers a snap, which no driver can steer.
function isSnap(path) {
  if (path.startsWith('/snap/')) return true;
  return statSync(path).size < 10_000 && readFileSync(path, 'latin1').includes('/snap/');
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onWindows(...places) {
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': programs32 } = process.env;
  const parents = [PROGRAMFILES, programs32, LOCALAPPDATA].filter(Boolean);
  return parents.flatMap((parent) => places.map((place) => join(parent, place)));
}

function foldersIn(parent) {
  return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : [];
}
