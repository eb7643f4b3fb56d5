import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, markBuilt } from './fingerprint.mjs';
import { root, run, withTools } from './run.mjs';

const steps = [
  ['rollup', ['-c', 'rollup.config.ts']],
  ['npm', ['run', '-s', 'analyze']],
];

const print = fingerprint(root);
rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const [program, args] of steps) {
  const { code } = await run(program, args, { env: withTools() });
  if (code !== 0) process.exit(code);
}
markBuilt(root, print);
