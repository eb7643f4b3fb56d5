import { SourceMap } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../.tools/run.mjs';
import { launch } from './measure.mjs';
import { chosenRows } from './rows.mjs';
import { startServer } from './server.mjs';
import { openWindow } from './visit.mjs';

const visits = 4;
const lines = 40;

/** Prints what the wizard's start spends its time on, by function, with those it calls and without. */
export async function printProfile(conditions, executablePath) {
  const server = await startServer(chosenRows({ only: [process.env.ROW] }));
  const browser = await launch(executablePath);
  const totals = new Map();
  for (let i = 0; i < visits; i++)
    addUp(totals, await profile(browser, `${server.url}/${process.env.ROW}`, conditions));
  await browser.close();
  server.close();
  console.log(`Milliseconds a visit at ${conditions.cpu}x: with what it calls, itself, name`);
  const sorted = [...totals].sort(([, a], [, b]) => b.self - a.self).slice(0, lines);
  const shown = (ms) => (ms / visits).toFixed(1).padStart(7);
  for (const [name, { total, self }] of sorted) console.log(shown(total), shown(self), name);
}

async function profile(browser, address, conditions) {
  const { context, page, cdp } = await openWindow(browser, conditions);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  await page.goto(address);
  await wait(2500);
  const { profile: found } = await cdp.send('Profiler.stop');
  await context.close();
  return found;
}

/** Adds each sample to its function and, once, to each that called it. */
function addUp(totals, { nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
  samples.forEach((sample, i) => {
    const stack = new Set();
    for (let id = sample; id !== undefined; id = callers.get(id)) stack.add(nameOf(byId.get(id)));
    const [own] = stack;
    for (const name of stack) {
      if (/^\((root|idle|program)\)$/.test(name)) continue;
      const sum = totals.get(name) ?? { total: 0, self: 0 };
      sum.total += timeDeltas[i] / 1000;
      if (name === own) sum.self += timeDeltas[i] / 1000;
      totals.set(name, sum);
    }
  });
}

const maps = new Map();

/** A function as the source has it: file, line and name. */
function nameOf({ callFrame: { url, functionName, lineNumber, columnNumber } }) {
  const [, path] = /\/wizard\/(.+)$/.exec(url) ?? [];
  const origin = path && mapOf(path)?.findEntry(lineNumber, columnNumber);
  if (!origin?.originalSource) return [functionName || '(unnamed)', path].filter(Boolean).join(' ');
  const source = origin.originalSource.replace(/^.*?(src|node_modules)\//, '$1/');
  return `${source}:${origin.originalLine + 1} ${origin.name || functionName}`;
}

function mapOf(path) {
  if (!maps.has(path)) maps.set(path, readMap(join(root, 'dist/cdn', `${path}.map`)));
  return maps.get(path);
}

// Facts and words have none.
function readMap(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
