import { type Browser, type LaunchOptions, chromium, firefox, webkit } from 'playwright';
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

/** Drives a browser with Playwright; it can do all options. */
export async function playwrightDriver(
  name: keyof typeof types,
  { width, height, locale, userAgent, timezone }: EngineOptions,
): Promise<Driver> {
  const browser = await types[name].launch(launchOptions[name]());
  const context = { viewport: { width, height }, locale, userAgent, timezoneId: timezone };
  return drive(browser, context);
}

/** A page that writes its own address while it loads, as the builder does, is there all the same. */
function unlessMoved(error: unknown): void {
  if (!String(error).includes('interrupted by another navigation')) throw error;
}

async function drive(browser: Browser, context: Parameters<Browser['newPage']>[0]) {
  const page = await browser.newPage(context);
  return {
    open: async (url: string) => {
      await page.goto(url).catch(unlessMoved);
      await page.waitForLoadState();
    },
    run: <T>(expression: string) => page.evaluate<T>(expression),
    click: (x: number, y: number) => page.mouse.click(x, y),
    keys: (keys: string[]) => page.keyboard.press(keys.join('+')),
    close: () => browser.close(),
  };
}
