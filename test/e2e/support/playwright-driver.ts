import {
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  chromium,
  firefox,
  webkit,
} from 'playwright';
import { headless } from '../../support/headless.ts';
import type { Driver, EngineOptions } from './driver.ts';

const types = { chromium, firefox, webkit };

/** The machine's own browser where a variable names it, else Playwright's build of it. */
const launchOptions: Record<keyof typeof types, () => LaunchOptions> = {
  chromium: headless,
  firefox: () => {
    const executablePath = process.env.FIREFOX_PATH;
    // An unpatched Firefox speaks WebDriver BiDi only, which this channel selects.
    return executablePath ? { channel: 'moz-firefox', executablePath } : {};
  },
  webkit: () => ({}),
};

/** The browsers of this worker: they stay from file to file, because a start costs as much as several tests. */
const started = new Map<keyof typeof types, Promise<Browser>>();

async function browserOf(name: keyof typeof types): Promise<Browser> {
  const known = await started.get(name)?.catch(() => undefined);
  if (known?.isConnected()) return known;
  const browser = types[name].launch(launchOptions[name]());
  started.set(name, browser);
  return browser;
}

/** Drives a browser with Playwright, in a context of its own; it can do all options. */
export async function playwrightDriver(
  name: keyof typeof types,
  { width, height, locale, userAgent, timezone }: EngineOptions,
): Promise<Driver> {
  const browser = await browserOf(name);
  const viewport = { width, height };
  return drive(await browser.newContext({ viewport, locale, userAgent, timezoneId: timezone }));
}

/** A page that writes its own address while it loads, as the builder does, is there all the same. */
function unlessMoved(error: unknown): void {
  if (!String(error).includes('interrupted by another navigation')) throw error;
}

async function drive(context: BrowserContext): Promise<Driver> {
  const page = await context.newPage();
  return {
    open: async (url: string) => {
      // A page that a link opened hides this one.
      for (const other of context.pages()) if (other !== page) await other.close();
      await page.goto(url).catch(unlessMoved);
      await page.waitForLoadState();
    },
    run: <T>(expression: string) => page.evaluate<T>(expression),
    runInFrame: async <T>(expression: string) => {
      const [frame] = page.mainFrame().childFrames();
      if (!frame) throw new Error('The page has no frame.');
      return frame.evaluate<T>(expression);
    },
    click: (x: number, y: number) => page.mouse.click(x, y),
    keys: (keys: string[]) => page.keyboard.press(keys.join('+')),
    close: () => context.close(),
  };
}
