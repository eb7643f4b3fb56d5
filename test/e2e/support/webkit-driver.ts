import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { remote } from 'webdriverio';
import type { Driver, EngineOptions } from './driver.ts';
import { startScreen } from './screen.ts';

/**
 * Drives Debian's WebKitGTK on a screen of its own, which the page fills. Its window is at least 334 wide.
 * `locale` has an effect only where the system has that locale installed; without it, English.
 */
export async function webkitDriver(options: EngineOptions): Promise<Driver> {
  const [port, screen] = [await freePort(), await startScreen(options)];
  const driver = startDriver(port, screen.display, options);
  const stop = () => [driver, screen].forEach((process) => process.kill());
  try {
    const browser = await connect(port, options);
    // Without a window manager nothing makes the window as large as the screen.
    await browser.setWindowSize(options.width, options.height);
    const close = () => browser.deleteSession().finally(stop);
    return { ...drive(browser), close };
  } catch (error) {
    stop();
    throw error;
  }
}

function drive(browser: WebdriverIO.Browser) {
  return {
    open: async (url: string) => void (await browser.url(url)),
    run: <T>(expression: string) => browser.execute(`return ${expression}`) as Promise<T>,
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
  return remote({ hostname: '127.0.0.1', port, path: '/', logLevel: 'silent', capabilities });
}

function freePort() {
  return new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
