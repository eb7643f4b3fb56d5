import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Starts Xvfb, a screen in memory, so that no window opens on a person's own. */
export async function startScreen({ width, height }: { width: number; height: number }) {
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((done, fail) => {
    screen.once('error', fail);
    screen.once('exit', () => fail(new Error('Xvfb ended before it had a screen.')));
    (screen.stdio[3] as Readable).once('data', (data) => done(String(data).trim()));
  });
  return { display: `:${number}`, kill: () => screen.kill() };
}
