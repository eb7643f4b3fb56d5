import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint, isBuilt, markBuilt } from '../../.tools/fingerprint.mjs';

function write(root: string, path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A small checkout with a build in it. */
function built(): string {
  const root = mkdtempSync(join(tmpdir(), 'opt-out-wizard-'));
  for (const path of [
    'src/a.ts',
    'src/deep/b.ts',
    '.config/c.ts',
    'stories/demo/d.html',
    'package.json',
  ])
    write(root, path, path);
  write(root, 'dist/esm/a.js');
  markBuilt(root, fingerprint(root));
  return root;
}

describe('tests run against a build of the files as they are', () => {
  test.each<[string, (root: string) => void]>([
    ['nothing changed', () => undefined],
    ['a file has a new date only', (root) => utimesSync(join(root, 'src/a.ts'), 0, 0)],
    ['a file changed that no build reads', (root) => write(root, 'test/a.test.ts', 'new')],
  ])('no build where %s', (_, change) => {
    const root = built();
    change(root);
    expect(isBuilt(root)).toBe(true);
  });

  test.each<[string, (root: string) => void]>([
    ['a file changed', (root) => write(root, 'src/deep/b.ts', 'new')],
    ['a file is new', (root) => write(root, 'src/deep/new.ts')],
    ['a file is gone', (root) => rmSync(join(root, 'src/a.ts'))],
    ['a file has a new name', (root) => renameSync(join(root, 'src/a.ts'), join(root, 'src/e.ts'))],
    [
      'two files changed places',
      (root) => (
        write(root, 'src/a.ts', 'src/deep/b.ts'),
        write(root, 'src/deep/b.ts', 'src/a.ts')
      ),
    ],
    ['the way of building changed', (root) => write(root, '.config/c.ts', 'new')],
    ['the rollup configuration is new', (root) => write(root, 'rollup.config.ts')],
    ['the demo changed', (root) => write(root, 'stories/demo/d.html', 'new')],
    ['the version changed', (root) => write(root, 'package.json', 'new')],
    ['there is no dist', (root) => rmSync(join(root, 'dist'), { recursive: true })],
    ['a build did not come to its end', (root) => rmSync(join(root, 'dist/.built-from'))],
  ])('a build where %s', (_, change) => {
    const root = built();
    change(root);
    expect(isBuilt(root)).toBe(false);
  });

  test('a copy of a checkout is as built as the first', () => {
    const copy = mkdtempSync(join(tmpdir(), 'opt-out-wizard-'));
    cpSync(built(), copy, { recursive: true });
    expect(isBuilt(copy)).toBe(true);
  });

  test('a build where the history of the catalogue went on', () => {
    const root = built();
    const git = (...args: string[]) =>
      execFileSync('git', [
        '-C',
        root,
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@b.example',
        ...args,
      ]);
    git('init', '-q');
    write(root, 'src/catalogue/a.json');
    git('add', '.');
    git('commit', '-qm', 'one');
    markBuilt(root, fingerprint(root));
    git('commit', '-q', '--allow-empty', '-m', 'no fact');
    expect(isBuilt(root)).toBe(true);
    write(root, 'src/catalogue/a.json', 'new');
    markBuilt(root, fingerprint(root));
    git('commit', '-qam', 'two');
    expect(isBuilt(root)).toBe(false);
  });
});
