import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';
import type { Engine, EngineName } from './engines.ts';
import type { Name } from './page-aim.ts';
import { type Probe, probeSource } from './page-probe.ts';
import { until } from './until.ts';

type Ask = ReturnType<typeof askWith>;

/** Builds what tests use on the little a driver can do. */
export function makeEngine(name: EngineName, driver: Driver, patience = 5000): Engine {
  const ask = askWith(driver);
  const text = () => ask('text');
  return {
    name,
    text,
    open: driver.open,
    close: driver.close,
    press: async (wanted) => {
      const { x, y } = await until(patience, () => findStill(ask, wanted));
      await driver.click(x, y);
    },
    choose: (value) => until(patience, () => choose(ask, value)),
    key: (key) => driver.keys(key.split('+').map((part) => (part === 'Space' ? ' ' : part))),
    heading: () => ask('heading'),
    links: () => ask('links'),
    waitFor: (wanted, ms = patience) => until(ms, () => expectText(text, wanted)),
    evaluate: (fn) => driver.run(`(${fn.toString()})()`),
    evaluateInFrame: (fn) => driver.runInFrame(`(${fn.toString()})()`),
    errors: async () => (await ask('errors')) ?? fail('The page does not load /collect.js.'),
  };
}

function askWith(driver: Driver) {
  return <Q extends keyof Probe>(question: Q, ...args: Parameters<Probe[Q]>) =>
    driver.run<ReturnType<Probe[Q]>>(probeSource(question, ...args));
}

/** Finds where to click once the place no longer moves. */
async function findStill(ask: Ask, wanted: string | RegExp) {
  const before = await find(ask, wanted);
  await wait(20);
  const now = await find(ask, wanted);
  return now.x === before.x && now.y === before.y ? now : fail(`Cannot press ${wanted}: it moves.`);
}

async function find(ask: Ask, wanted: string | RegExp) {
  const place = await ask('place', toName(wanted));
  return 'problem' in place ? fail(`Cannot press ${String(wanted)}: ${place.problem}.`) : place;
}

async function choose(ask: Ask, value: string) {
  const problem = await ask('choose', value);
  if (problem) fail(`Cannot choose ${value}: ${problem}.`);
}

async function expectText(text: () => Promise<string>, wanted: string | RegExp) {
  const shown = await text();
  const isThere = typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown);
  if (!isThere) fail(`The page does not show ${String(wanted)}. It shows: ${shown.slice(0, 1000)}`);
}

function toName(wanted: string | RegExp): Name {
  if (typeof wanted === 'string') return { text: wanted };
  return { pattern: wanted.source, flags: wanted.flags };
}

function fail(message: string): never {
  throw new Error(message);
}
