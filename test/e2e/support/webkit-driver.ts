import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { remote } from 'webdriverio';
import type { Driver, EngineOptions } from './driver.ts';
import { startScreen } from './screen.ts';
import { until } from './until.ts';

/**
 * Drives Debian's WebKitGTK on a screen of its own, which the page fills. Its window is at least 334 wide.
 * `locale` has an effect only where the system has that locale installed; without it, English.
 */
export async function webkitDriver(options: EngineOptions): Promise<Driver> {
  const screen = await startScreen(options);
  try {
    // Between asking for a free port and taking it, another process may have taken it.
    const start = () => startSession(screen.display, options);
    const { browser, stop } = await start().catch(start);
    const close = () => browser.deleteSession().finally(() => [stop(), screen.kill()]);
    return { ...drive(browser), close };
  } catch (error) {
    screen.kill();
    throw error;
  }
}

async function startSession(display: string, options: EngineOptions) {
  const port = await freePort();
  const driver = startDriver(port, display, options);
  const stop = () => driver.kill();
  try {
    await until(10_000, () => expectReady(driver, port));
    const browser = await connect(port, options);
    // Without a window manager nothing makes the window as large as the screen.
    await browser.setWindowSize(options.width, options.height);
    return { browser, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function expectReady({ exitCode }: ChildProcess, port: number): Promise<void> {
  if (exitCode !== null) throw new Error(`WebKit's driver ended with ${exitCode}.`);
  const status = await fetch(`http://127.0.0.1:${port}/status`, {
    signal: AbortSignal.timeout(2000),
  });
  const { value } = (await status.json()) as { value: { ready: boolean } };
  if (!value.ready) throw new Error("WebKit's driver is not ready.");
}

function drive(browser: WebdriverIO.Browser) {
  return {
    open: async (url: string) => void (await browser.url(url)),
    run: <T>(expression: string) => browser.execute(`return ${expression}`) as Promise<T>,
    runInFrame: async <T>(expression: string) => {
      await browser.switchFrame(browser.$('iframe'));
      try {
        return (await browser.execute(`return ${expression}`)) as T;
      } finally {
        await browser.switchFrame(null);
      }
    },
    click: (x: number, y: number) => browser.action('pointer').move({ x, y }).down().up().perform(),
    keys: (keys: string[]) => browser.keys(keys),
  };
}

function startDriver(port: number, display: string, { locale, timezone }: EngineOptions) {
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LC_ALL: locale ? `${locale.replace('-', '_')}.UTF-8` : 'C',
    ...(timezone && { TZ: timezone }),
  };
  const program = process.env.WEBKIT_DRIVER_PATH || 'WebKitWebDriver';
  return spawn(program, ['-p', String(port)], { env, stdio: 'ignore' });
}

function connect(port: number, { userAgent }: EngineOptions) {
  const args = ['--automation', '--full-screen'];
  if (userAgent) args.push(`--user-agent=${userAgent}`);
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: process.env.MINIBROWSER_PATH, args },
  };
  return remote({
    ...{ hostname: '127.0.0.1', port, path: '/', logLevel: 'silent', capabilities },
    connectionRetryTimeout: 20_000,
    connectionRetryCount: 0,
  });
}

function freePort() {
  return new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
