import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** Prints why the work cannot go on and ends the process. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** The environment with this project's own tools, its Node.js among them, first on PATH. */
export function withTools(env = process.env) {
  return withPath(env, (folders) => [bin, ...folders.filter((folder) => folder !== bin)]);
}

/** The environment as the machine has it: npm must not run on the Node.js it may replace. */
export function withoutTools(env = process.env) {
  return withPath(env, (folders) => folders.filter((folder) => folder !== bin));
}

/**
 * Runs a program in the root folder.
 * `quiet` keeps what it prints and returns it instead of showing it; a `signal` ends it.
 * @returns {Promise<{ code: number, output: string }>} code 127 when there is no such program
 */
export function run(program, args = [], { env = process.env, quiet = false, signal } = {}) {
  return new Promise((done) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const options = { cwd: root, env, stdio, ...(signal && { signal }) };
    const child = start(program, args, options);
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => done({ code: 127, output: output + error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

// npm and the tools in .bin are .cmd files on Windows, which only a shell can start.
function start(program, args, options) {
  if (!windows) return spawn(program, args, options);
  const quote = (word) => (/[\s&|<>^"]/.test(word) ? `"${word}"` : word);
  return spawn([program, ...args].map(quote).join(' '), { ...options, shell: true });
}

function withPath(env, change) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (env[name] ?? '').split(delimiter).filter(Boolean);
  return { ...env, [name]: change(folders).join(delimiter) };
}
