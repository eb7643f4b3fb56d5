import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** How a command ended. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/**
 * Runs `opt-out-wizard` as its user does.
 *
 * @param cwd where it is run, and so where its record lies
 * @param onStart gets what kills it
 */
export function runCommand(
  args: readonly string[],
  cwd: string,
  onStart: (kill: () => void) => void = () => undefined,
): Promise<Ended> {
  const file = resolve('src/cli/opt-out-wizard.ts');
  const child = spawn(process.execPath, [file, ...args], { cwd });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (ended.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (ended.err += data.toString()));
  onStart(() => child.kill('SIGKILL'));
  return new Promise((done) => child.on('close', (code) => done({ ...ended, code })));
}
