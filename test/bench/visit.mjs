import { setTimeout as wait } from 'node:timers/promises';
import { median } from './figures.mjs';

const presses = 7;
/** Milliseconds until nothing is expected to happen any more: after a page is there, and after a press. */
const settled = 1000;
const afterPress = 500;

/** A browser window like a phone's, with an article that has not been opened yet. */
export async function openWindow(browser, { cpu, latency, kbit }) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // The thread's own clock: what other programs take of the processor does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Network.enable');
  const bytes = (kbit * 1000) / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { context, page, cdp };
}

/** Opens a row's article, reads it, walks through the subject as a reader would, and returns what that cost. */
export async function visit(browser, row, { url, probe, ...conditions }) {
  const window = await openWindow(browser, conditions);
  try {
    await startProbe(window, row, probe);
    return await measure(window, row, url);
  } finally {
    await window.context.close();
  }
}

async function startProbe(window, { shown = 'h1', offer = 'no-offer', ...row }, probe) {
  window.told = await listen(window.cdp);
  const count = row.stacked ? row.count : 1;
  const aim = JSON.stringify({ shown, offer, count, declared: row.declared });
  await window.page.addInitScript({ content: `{${probe}};bench.watch(${aim})` });
}

/** Hears from the page by a binding of the protocol, which costs its main thread less than questions would. */
async function listen(cdp) {
  const heard = [];
  let check = () => undefined;
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    heard.push(payload);
    check();
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'tell' });
  return async (what, times = 1) => {
    const isThere = () => heard.filter((one) => one === what).length >= times;
    const late = wait(30_000, 'late', { ref: false });
    const there = new Promise((done) => {
      check = () => isThere() && done();
      check();
    });
    if ((await Promise.race([there, late])) === 'late') throw new Error(`never ${what}`);
  };
}

async function measure(window, row, url) {
  const { page, cdp, told } = window;
  await page.goto(`${url}/${row.id}`, { waitUntil: 'commit' });
  await told('loaded');
  if (!row.idle) await open(window, row);
  if (row.hurried) return { bytesLink: sum(await ask(page, 'hurry', row.next, row.link)) };
  await wait(settled);
  const { TaskDuration } = await metrics(cdp);
  const first = await seen(page);
  const result = {
    ...(!row.idle && appearance(first)),
    task: TaskDuration * 1000,
    blocking: first.tasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0),
    longest: Math.max(0, ...first.tasks),
    shift: first.shift,
    bytes: sum(first.files),
    requests: first.files.length,
    heap: await heap(cdp),
  };
  if (row.still) return result;
  // Collecting garbage was a long task, too, and not the page's.
  await ask(page, 'forgetTasks');
  const journey = await walk(window, row);
  return { ...result, ...journey, longest: Math.max(result.longest, journey.longest) };
}

/** Waits for the first screen; where something stands before it that leads there, presses that. */
async function open(window, { offer, declared }) {
  const { page, told } = window;
  await told('visible');
  if (declared) return told('shown');
  const { times } = await seen(page);
  if ('shown' in times) return;
  await wait(settled);
  await press(window, [offer]);
  await told('shown');
}

function appearance({ times, presses: [opening], files }) {
  const needed = files.filter(({ end }) => end <= times.shown);
  return {
    visible: times.visible,
    opening: opening && times.shown - opening.at,
    bytesFirst: sum(needed),
    trips: Math.max(0, waves(needed) - 1),
  };
}

/** How many files came strictly one after the other: each waited for the one before it. */
function waves(files) {
  let count = 0;
  let last = -Infinity;
  for (const { start, end } of files.toSorted((a, b) => a.end - b.end)) {
    if (start < last) continue;
    count += 1;
    last = end;
  }
  return count;
}

/** Presses the way on until the journey is over, then back, as often on every row. */
async function walk(window, row) {
  const { page } = window;
  if (row.idle) {
    await page.evaluate("document.querySelector('opt-out-wizard').scrollIntoView()");
    await open(window, row);
    await wait(settled);
  }
  const { presses: opening } = await seen(page);
  for (let i = 0; i < presses; i++) {
    const { isOver } = await seen(page);
    const { next = [], back = [] } = row;
    if (!(await press(window, isOver ? back : [...next, ...back]))) break;
    await wait(afterPress);
  }
  const { presses: all, shift, tasks, files } = await seen(page);
  return {
    press: median(all.slice(opening.length).map(({ took }) => took)),
    longest: Math.max(0, ...tasks),
    shiftAll: shift,
    bytesAll: sum(files),
  };
}

/** Presses what the first selector finds; false when none finds anything. */
async function press({ page, told }, selectors) {
  const { presses: before } = await seen(page);
  const at = await ask(page, 'place', selectors);
  if (!at) return false;
  await page.mouse.click(at.x, at.y);
  await told('pressed', before.length + 1);
  return true;
}

const ask = (page, question, ...args) =>
  page.evaluate(`bench.${question}(...${JSON.stringify(args)})`);
const seen = (page) => ask(page, 'seen');
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);

async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Bytes of the script heap after the rubbish is out. */
async function heap(cdp) {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await metrics(cdp);
  await cdp.send('HeapProfiler.disable');
  return JSHeapUsedSize;
}
