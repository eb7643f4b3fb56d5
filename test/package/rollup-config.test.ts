import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('reading the configuration of the build deletes nothing', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'opt-out-wizard-'));
  const kept = join(cwd, 'dist/kept.txt');
  mkdirSync(join(cwd, 'dist'));
  writeFileSync(kept, '');
  const config = JSON.stringify(pathToFileURL('rollup.config.ts'));
  const read = `if (!(await import(${config})).default) process.exit(1);`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', read], { cwd });
  expect(existsSync(kept)).toBe(true);
});
