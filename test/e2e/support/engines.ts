import type { EngineOptions } from './driver.ts';
import { makeEngine } from './engine.ts';
import type { Link } from './page-probe.ts';
import { playwrightDriver } from './playwright-driver.ts';
import { webkitDriver } from './webkit-driver.ts';

/** The engines the tests know. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** A real browser with one page, used as a person would. */
export interface Engine {
  name: EngineName;
  open(url: string): Promise<void>;
  /** Clicks the first visible button, link, summary, label or choice with exactly this name. */
  press(name: string | RegExp): Promise<void>;
  /** Selects the option with this value in the first visible select. */
  choose(value: string): Promise<void>;
  /** Presses a key, for example `Tab`, `Enter`, `Space` or `Shift+Tab`. */
  key(key: string): Promise<void>;
  /** The visible text of the whole page, white space collapsed. */
  text(): Promise<string>;
  /** The text of the heading that has the focus, or nothing. */
  heading(): Promise<string>;
  /** The visible links. */
  links(): Promise<Link[]>;
  /** Waits until the page shows a text. */
  waitFor(text: string | RegExp, ms?: number): Promise<void>;
  /** Runs a function in the page; it can use nothing from outside itself. */
  evaluate<T>(fn: () => T | Promise<T>): Promise<T>;
  /** The same in the first frame of the page, whosever host it is from. */
  evaluateInFrame<T>(fn: () => T | Promise<T>): Promise<T>;
  /** What went wrong since `open`, on pages that load `/collect.js` before other scripts. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

const phone: EngineOptions = { width: 390, height: 844 };

/** The engines to test in: those in BROWSERS, or all. */
export function engineNames(): EngineName[] {
  return (process.env.BROWSERS || 'chromium,firefox,webkit').split(',') as EngineName[];
}

/** Starts a browser, as large as a phone unless told otherwise. */
export async function startEngine(name: EngineName, options: Partial<EngineOptions> = {}) {
  const all = { ...phone, ...options };
  const isGtk = name === 'webkit' && process.env.MINIBROWSER_PATH;
  const driver = await (isGtk ? webkitDriver(all) : playwrightDriver(name, all));
  return makeEngine(name, driver, options.patience);
}
