import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, markBuilt } from './fingerprint.mjs';
import { root, run, withTools } from './run.mjs';

const env = withTools();

/** In MB: what a file is made of is gone once it is written, and not yet old. */
const YOUNG = 64;

/** Code, facts and pages are made side by side. What is wrong with a fact stops all: it is told once. */
async function build() {
  const isFailed = new AbortController();
  const facts = ['facts', 'pages'].map((part) =>
    run('node', [`--max-semi-space-size=${YOUNG}`, `.config/publish-${part}.ts`], {
      ...{ env, quiet: true },
      signal: isFailed.signal,
    }),
  );
  const code = await runAll([
    ['rollup', ['-c', 'rollup.config.ts']],
    ['npm', ['run', '-s', 'analyze']],
  ]);
  if (code !== 0) {
    isFailed.abort();
    return code;
  }
  const failed = (await Promise.all(facts)).find((part) => part.code !== 0);
  if (!failed) return runAll([['node', ['.config/publish-built.ts']]]);
  console.error(failed.output.trim());
  return failed.code;
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
