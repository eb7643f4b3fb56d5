import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './site.ts';

/**
 * How long a page of it may take, in milliseconds. One that takes four seconds alone took more than thirty on a busy
 * machine with two cores.
 */
export const LATEST = 180_000;

/** Where Storybook is. The test run builds it; a run of one test alone, where it is missing. */
export function builtStorybook(): string {
  const folder = join(dist, 'storybook');
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  if (!existsSync(join(folder, 'index.html')))
    execFileSync('npm', ['run', '-s', 'build:storybook'], { cwd: join(dist, '..'), env });
  return folder;
}
