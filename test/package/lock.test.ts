/** Whoever installs gets the packages we looked at, from wherever they are fetched, and runs no script of theirs unawares. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFiles, nameOf, packagesOf, type Lock } from '../../.tools/lock-files.mjs';

const read = (file: string): string => readFileSync(file, 'utf8');
const files = lockFiles().map((file) => relative('.', file));
const packagesIn = (file: string) => packagesOf(JSON.parse(read(file)) as Lock);

/** What the packages that bring them were looked at for. */
const BUNDLED = ['node_modules/@parcel/watcher-wasm/node_modules/napi-wasm'];

test('the lock files are found', () => {
  expect(files).toContain('package-lock.json');
  expect(files).toContain(join('test/bench', 'package-lock.json'));
  expect(files.length).toBeGreaterThan(3);
});

describe.each(files)('%s', (file) => {
  const packages = packagesIn(file);

  test('every package has its hash, by SHA-512', () => {
    const without = packages.filter(([, p]) => !/^sha512-[\w+/]{86}==$/.test(p.integrity ?? ''));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test('none goes without, but one that lies in another with a hash', () => {
    // npm fetches what a lock file calls bundled, too, and asks for no hash then.
    const { packages: all } = JSON.parse(read(file)) as Lock;
    const without = Object.entries(all).filter(([path, p]) => path !== '' && !p.integrity);
    for (const [path] of without) expect(BUNDLED).toContain(path);
  });

  test('no package says where it was fetched, or comes from elsewhere than the registry', () => {
    expect(packages.filter(([, p]) => p.resolved).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, p]) => !/^\d+\.\d+\.\d+/.test(p.version))).toEqual([]);
    expect(read(file)).not.toMatch(/"(resolved|version)": "(git|https?|file):/);
  });

  test('what npm writes next has no address either', () => {
    expect(read(join(dirname(file), '.npmrc'))).toContain('omit-lockfile-registry-resolved=true');
  });
});

describe('scripts at installation', () => {
  const withScript = (file: string): string[] => [
    ...new Set(
      packagesIn(file)
        .filter(([, p]) => p.hasInstallScript)
        .map(([path, p]) => nameOf(path, p)),
    ),
  ];
  const { allowScripts } = JSON.parse(read('package.json')) as {
    allowScripts: Record<string, boolean>;
  };

  test('are allowed or not, by name', () => {
    expect(Object.keys(allowScripts).sort()).toEqual(withScript('package-lock.json').sort());
  });

  test('each has its reason', () => {
    const rows = read('CONTRIBUTING.md').split('\n');
    for (const [name, isAllowed] of Object.entries(allowScripts)) {
      const row = rows.find((line) => line.startsWith(`| \`${name}\` `)) ?? '';
      expect(row, name).toMatch(isAllowed ? /\| yes: \S.*\|$/ : /\| no: \S.*\|$/);
    }
  });

  test.each(files.slice(1).filter((file) => withScript(file).length > 0))('none for %s', (file) => {
    expect(existsSync(join(dirname(file), '.npmrc'))).toBe(true);
    expect(read(join(dirname(file), '.npmrc'))).toContain('ignore-scripts=true');
  });
});

test('where to report something stands in one place, and the paper says so', () => {
  const paper = read('SECURITY.md');
  expect(paper).toContain('`bugs` of [package.json](package.json)');
  expect(paper).not.toMatch(/@[\w-]+\.|https?:/);
});
