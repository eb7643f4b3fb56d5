/** What a newsroom's project gets that installs the package. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

interface Package {
  dependencies?: Record<string, string>;
  engines?: { node?: string };
}
const packageOf = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** All packages that come with one, its own included. */
function withAll(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const { dependencies = {} } = packageOf(join('node_modules', name));
  for (const each of Object.keys(dependencies)) withAll(each, found);
  return found;
}

const own = packageOf('.');
const others = [...new Set(Object.keys(own.dependencies ?? {}).flatMap((n) => [...withAll(n)]))];

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('node_modules'))
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as [{ size: number; unpackedSize: number; files: { path: string }[] }];

describe('an install', () => {
  test('brings Lit and XState, as ranges, so that a page shares them, and what these need', () => {
    expect(Object.keys(own.dependencies ?? {})).toEqual(['lit', 'xstate']);
    for (const range of Object.values(own.dependencies ?? {})) expect(range).toMatch(/^\^/);
    console.log(`${others.length + 1} packages: ours, ${others.join(', ')}`);
    expect(others.length + 1).toBeLessThanOrEqual(10);
  });
  test('is small, and leaves room for Lit and XState', () => {
    const theirs = others.reduce((sum, name) => sum + bytesIn(join('node_modules', name)), 0);
    const all = (packed.unpackedSize + theirs) / 1_000_000;
    const archive = packed.size / 1_000_000;
    console.log(`${all.toFixed(1)} MB unpacked, ours ${archive.toFixed(1)} MB packed`);
    expect(all).toBeLessThanOrEqual(15);
    expect(packed.unpackedSize / 1_000_000).toBeLessThanOrEqual(10);
    expect(archive).toBeLessThanOrEqual(2.5);
  });
  test('works on the Node it names', () => {
    expect(own.engines?.node).toBe('>=20.19');
    // No package that is installed asks for a newer one.
    for (const name of others)
      expect(packageOf(join('node_modules', name)).engines?.node, name).toBeUndefined();
  });
  test('has the modules, the commands and the licences, and no change log, pages, maps or other edition', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      'dist/cli/opt-out-wizard.js',
      'dist/cli/THIRD-PARTY-LICENSES.txt',
      'dist/esm/define.js',
      'dist/esm/facts/de.js',
      'dist/esm/jsx.js',
    ])
      expect(paths).toContain(path);
    expect(
      paths.filter((path) =>
        /changes|CHANGELOG|storybook|dist\/(cdn|packages)|esm\/.*\.map$/i.test(path),
      ),
    ).toEqual([]);
  });
});

test('no module for bundlers knows an address, which bundlers answer in their own ways', () => {
  const code = readdirSync('dist/esm').filter((name) => name.endsWith('.js'));
  for (const file of code)
    expect(readFileSync(join('dist/esm', file), 'utf8'), file).not.toContain('import.meta');
});

test('one service in one language is small, and so is the list that leads to it', () => {
  const folder = 'dist/esm/entries';
  const files = readdirSync(folder).filter((name) => /\.\w+\.js$/.test(name));
  const size = (name: string): number => gzipSync(readFileSync(join(folder, name))).length / 1000;
  const entries = files.filter((name) => !name.startsWith('index.'));
  expect(entries.length).toBeGreaterThan(150);
  for (const language of ['en', 'de']) {
    const most = Math.max(...entries.filter((name) => name.endsWith(`.${language}.js`)).map(size));
    const list = size(`index.${language}.js`);
    console.log(`one service in "${language}": at most ${most.toFixed(2)} kB, the list ${list} kB`);
    expect(most).toBeLessThanOrEqual(10);
    // It grows with the catalogue, about 15 bytes a service.
    expect(list).toBeLessThanOrEqual(2);
  }
});
