import { launch } from './measure.mjs';
import { chosenRows } from './rows.mjs';
import { startServer } from './.server.mjs';
import { openWindow } from './visit.mjs';
const [ids, folder] = process.argv.slice(2);
const rows = chosenRows({ only: ids.split(',') });
const s = await startServer(rows, folder);
const b = await launch('/usr/bin/chromium');
for (const id of ids.split(',')) {
  const { page, context } = await openWindow(b, { cpu: 1, kbit: 1600, latency: 150 });
  const t0 = Date.now();
  page.on('request', (r) => console.log(id, Date.now() - t0, r.url().replace(s.url, '')));
  await page.goto(s.url + '/' + id); await page.waitForTimeout(2000);
  if (id === 'sight') { console.log('press'); await page.locator('button').first().click(); await page.waitForTimeout(1500); }
  await context.close();
}
process.exit(0);
