import { launch } from './measure.mjs';
import { chosenRows } from './rows.mjs';
import { startServer } from './.server.mjs';
import { visit } from './visit.mjs';
const [rowIds, rounds, ...folders] = process.argv.slice(2);
const rows = chosenRows({ only: rowIds.split(',') }).filter((r) => r.id === 'empty' || rowIds.split(',').includes(r.id));
const sites = [];
for (const f of folders) { const s = await startServer(rows, f); sites.push({ f, url: s.url, probe: s.texts.get('/pages/probe.js'), close: s.close }); }
const got = new Map();
const browserOf = () => launch('/usr/bin/chromium');
for (let r = 0; r < Number(rounds); r++) {
  const browser = await browserOf();
  await visit(browser, { id: 'empty', still: true }, { ...sites[0], cpu: 1, kbit: 1600, latency: 150 });
  for (const row of rows) for (const s of sites) {
    const res = await visit(browser, { ...row, still: true }, { url: s.url, probe: s.probe, cpu: 1, kbit: 1600, latency: 150 });
    const k = row.id + ' ' + s.f; if (!got.has(k)) got.set(k, []);
    got.get(k).push(res);
  }
  await browser.close();
}
const med = (l) => { const s = l.toSorted((a, b) => a - b); return s[s.length >> 1]; };
const emptyOf = (f) => med(got.get('empty ' + f).map((x) => x.task)) ;
const empty = med(folders.flatMap((f) => got.get('empty ' + f).map((x) => x.task)));
for (const [k, l] of got) { const t = l.map((x) => (x.task - empty) * 4); const s=t.toSorted((a,b)=>a-b);
 console.log(k.padEnd(40), 'main', med(t).toFixed(1), `(${s[s.length>>2].toFixed(0)}-${s[(3*s.length)>>2].toFixed(0)})`, 'visible', med(l.map((x) => x.visible ?? 0)).toFixed(0), 'opening', med(l.map((x) => x.opening ?? 0)).toFixed(0), 'req', med(l.map((x) => x.requests)), 'trips', med(l.map((x) => x.trips ?? 0)), 'heap', (med(l.map((x) => x.heap)) / 1000).toFixed(0)); }
sites.forEach((s) => s.close()); process.exit(0);
