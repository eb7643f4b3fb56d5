import { run } from './run.mjs';

/**
 * Runs npm scripts in order, up to the first that fails; only what that one printed is shown.
 * @returns {Promise<boolean>} whether none failed
 */
export async function runSteps(names, env) {
  for (const name of names) if (!(await runStep(name, env))) return false;
  return true;
}

/**
 * Runs rows of npm scripts side by side, each row as `runSteps` does.
 * @returns {Promise<boolean>} whether none failed
 */
export async function runRows(rows, env) {
  const ended = await Promise.all(rows.map((names) => runSteps(names, env)));
  return ended.every(Boolean);
}

async function runStep(name, env) {
  const start = Date.now();
  console.log(`${name} …`);
  const { code, output } = await run('npm', ['run', '-s', name], { env, quiet: true });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (code === 0) console.log(`${name}: ${seconds} s`);
  else console.log(`${name}: failed after ${seconds} s\n${output.trim()}`);
  return code === 0;
}
