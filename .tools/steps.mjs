import { run } from './run.mjs';

/**
 * Runs npm scripts in order, a line each, up to the first that fails; only what that one printed is shown.
 * @returns {Promise<boolean>} whether none failed
 */
export async function runSteps(names, env) {
  for (const name of names) {
    const start = Date.now();
    process.stdout.write(`${name} … `);
    const { code, output } = await run('npm', ['run', '-s', name], { env, quiet: true });
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (code === 0) {
      console.log(`${seconds} s`);
      continue;
    }
    console.log(`failed after ${seconds} s\n${output.trim()}`);
    return false;
  }
  return true;
}
