import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { root } from '../../.tools/run.mjs';
import { summary } from './figures.mjs';
import { checkGoals } from './goals.mjs';
import { baselines } from './rows.mjs';
import { startServer } from './server.mjs';
import { visit } from './visit.mjs';

/** A browser that reaches this machine only, and that nothing but its pages keeps busy. */
export const launch = (executablePath) =>
  chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

/** Opens all rows in turn, round after round, so that a busy machine hits all of them alike. */
export async function measure(rows, { rounds, ...conditions }, executablePath) {
  const server = await startServer(rows);
  const site = { ...conditions, url: server.url, probe: server.texts.get('/pages/probe.js') };
  const results = [];
  let version;
  for (let round = 0; round < rounds; round++) {
    const browser = await launch(executablePath);
    version = browser.version();
    results.push(await visitAll(browser, rotated(rows, round * 5), site));
    await browser.close();
    const load = loadavg()[0].toFixed(1);
    console.log(`Round ${round + 1} of ${rounds} done. Load of this machine: ${load}.`);
  }
  server.close();
  return {
    date: new Date().toISOString().slice(0, 10),
    versions: { ...ownVersions(), chromium: version },
    conditions: { rounds, ...conditions },
    ...summed(rows, results),
  };
}

async function visitAll(browser, rows, site) {
  await visit(browser, { id: 'empty', still: true }, site); // the browser's own first steps
  const results = {};
  for (const row of rows)
    try {
      results[row.id] = await visitTwice(browser, row, site);
    } catch (error) {
      console.error(`${row.label}: ${error.message}`);
    }
  return results;
}

/**
 * Once on the slowed processor, and once at full speed for the time on the main thread: slowing makes that time vary by
 * a third from visit to visit, without changing how rows compare.
 */
async function visitTwice(browser, row, site) {
  const slowed = await visit(browser, row, site);
  if (row.hurried) return slowed;
  const { task } = await visit(browser, { ...row, still: true }, { ...site, cpu: 1 });
  return { ...slowed, task: task * site.cpu };
}

const rotated = (list, by) => list.map((_, i) => list[(i + by) % list.length]);

function summed(rows, results) {
  const plain = rows.map((row) => ({
    id: row.id,
    label: row.label,
    figures: summary(row, results),
  }));
  return { rows: withRatios(plain), goals: checkGoals(plain) };
}

/** How the rows' main-thread times compare with those of a few others. */
function withRatios(rows) {
  const main = Object.fromEntries(rows.map(({ id, figures }) => [id, figures.main?.[1]]));
  return rows.map((row) => {
    const ratios = baselines.map((id) => [id, Number((main[row.id] / main[id]).toFixed(2))]);
    const known = ratios.filter(([, ratio]) => Number.isFinite(ratio));
    return { ...row, ratios: Object.fromEntries(known) };
  });
}

function ownVersions() {
  const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { lit, xstate } = dependencies;
  return { 'opt-out-wizard': version, lit, xstate };
}
