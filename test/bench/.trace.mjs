import { launch } from './measure.mjs';
import { chosenRows } from './rows.mjs';
import { startServer } from './.server.mjs';
import { openWindow } from './visit.mjs';
const [ids, folder] = process.argv.slice(2);
const rows = chosenRows({ only: ids.split(',') });
const s = await startServer(rows, folder);
const b = await launch('/usr/bin/chromium');
const N = 3;
for (const id of ids.split(',')) {
  const self = new Map(); let cnt = new Map();
  for (let i = 0; i < N + 1; i++) {
    const { page, context, cdp } = await openWindow(b, { cpu: 1, kbit: 1600, latency: 150 });
    const events = [];
    cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8', 'disabled-by-default-v8.compile', 'blink', 'loading', 'disabled-by-default-v8.runtime', 'v8.execute', 'blink.user_timing'] } });
    await page.goto(s.url + '/' + id); await page.waitForTimeout(1500);
    if (id === 'sight') { const l = page.locator('button').first(); await l.click(); await page.waitForTimeout(1500); }
    const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r));
    await cdp.send('Tracing.end'); await done;
    await context.close();
    if (!i) continue;
    const main = events.find((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain' );
    // pick the renderer with the most FunctionCall/RunTask by url
    const tids = new Map();
    for (const e of events) if (e.ph === 'X' && e.tdur) tids.set(e.pid + ':' + e.tid, (tids.get(e.pid + ':' + e.tid) ?? 0) + (e.name === 'EvaluateScript' || e.name === 'v8.callFunction' || e.name === 'FunctionCall' ? 1 : 0));
    const [key] = [...tids].sort((a, b) => b[1] - a[1])[0];
    const list = events.filter((e) => e.ph === 'X' && e.pid + ':' + e.tid === key).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const stack = [];
    for (const e of list) {
      while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop();
      const t = e.tdur ?? 0;
      self.set(e.name, (self.get(e.name) ?? 0) + t); cnt.set(e.name, (cnt.get(e.name) ?? 0) + 1);
      if (stack.length) self.set(stack.at(-1).name, self.get(stack.at(-1).name) - t);
      stack.push(e);
    }
  }
  const tot = [...self.values()].reduce((a, b) => a + b, 0) / N / 1000 * 4;
  console.log('==', id, 'total x4', tot.toFixed(1));
  for (const [n, t] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 34)) console.log((t / N / 1000 * 4).toFixed(1).padStart(7), String(Math.round(cnt.get(n) / N)).padStart(5), n);
}
process.exit(0);
