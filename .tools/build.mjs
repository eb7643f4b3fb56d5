import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, markBuilt } from './fingerprint.mjs';
import { root, run, withTools } from './run.mjs';

const env = withTools();

/** Code and facts are made side by side. What is wrong with a fact stops both: it is told once. */
async function build() {
  const isFailed = new AbortController();
  const facts = run('node', ['.config/publish-facts.ts'], {
    ...{ env, quiet: true },
    signal: isFailed.signal,
  });
  const code = await runAll([
    ['rollup', ['-c', 'rollup.config.ts']],
    ['npm', ['run', '-s', 'analyze']],
  ]);
  if (code !== 0) {
    isFailed.abort();
    return code;
  }
  const { code: published, output } = await facts;
  if (published === 0) return runAll([['node', ['.config/publish-built.ts']]]);
  console.error(output.trim());
  return published;
}

/** Runs programs in order, up to the first that fails; answers its code. */
async function runAll(steps) {
  for (const [program, args] of steps) {
    const { code } = await run(program, args, { env });
    if (code !== 0) return code;
  }
  return 0;
}

const print = fingerprint(root);
rmSync(join(root, 'dist'), { recursive: true, force: true });
const code = await build();
if (code === 0) markBuilt(root, print);
process.exitCode = code;
