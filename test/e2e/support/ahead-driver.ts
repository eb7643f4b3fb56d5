import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Driver } from './driver.ts';
import { openPipe, type Told } from './pipe.ts';
import { until } from './until.ts';

/** A driver of a browser that makes pages before their reader goes to them. */
export interface AheadDriver extends Driver {
  /** Runs an expression in the page that is made already, which nobody sees yet. */
  runAhead<T>(expression: string): Promise<T>;
}

const options = ['--headless', '--no-sandbox', '--no-first-run', '--window-size=600,844'];

/**
 * Drives Chromium by its own protocol. Playwright attaches to pages, and Chromium then makes none ahead: that is for
 * who attaches to the tab and hears of its pages from there.
 */
export async function aheadDriver(): Promise<AheadDriver> {
  const home = mkdtempSync(join(tmpdir(), 'ahead-'));
  const path = process.env.CHROMIUM_PATH || chromium.executablePath();
  const args = [...options, `--user-data-dir=${home}`, '--remote-debugging-pipe', 'about:blank'];
  const browser = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => browser.once('exit', () => done()));
  const { send, hear } = openPipe(browser);
  const pages = watchPages(send, hear);
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
  const filter = [{ type: 'page', exclude: true }, { type: 'tab' }];
  await send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  await send('Target.setAutoAttach', { ...attach, filter });

  const inPage = async <T>(method: string, params: object, subtype?: string) => {
    const session = await until(5000, () => Promise.resolve(pages.session(subtype)));
    return (await send(method, params, session)) as T;
  };
  const evaluate = async <T>(expression: string, subtype?: string) => {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const said = await inPage<Evaluated<T>>('Runtime.evaluate', params, subtype);
    if (said.exceptionDetails) throw new Error(JSON.stringify(said.exceptionDetails));
    return said.result.value;
  };
  const mouse = (type: string, x: number, y: number) =>
    inPage('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });

  return {
    open: async (url) => {
      await inPage('Page.navigate', { url });
      await until(5000, async () => {
        const state = await evaluate('`${document.readyState} ${location.href}`');
        if (state !== `complete ${url}`) throw new Error(`The page is ${String(state)}.`);
      });
    },
    run: (expression) => evaluate(expression),
    runAhead: (expression) => evaluate(expression, 'prerender'),
    click: async (x, y) => {
      for (const type of ['mousePressed', 'mouseReleased']) await mouse(type, x, y);
    },
    runInFrame: () => Promise.reject(new Error('This driver looks into no frame.')),
    keys: () => Promise.reject(new Error('This driver presses no keys.')),
    close: async () => {
      browser.kill();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Evaluated<T> {
  result: { value: T };
  exceptionDetails?: object;
}

interface Target {
  targetId: string;
  type: string;
  subtype?: string;
}

/** Keeps which pages the tab has: the one that is seen has no subtype. */
function watchPages(
  send: (method: string, params: object, session?: string) => Promise<unknown>,
  hear: (listener: (told: Told) => void) => void,
) {
  const sessions = new Map<string, Target>();
  hear(({ method, params }) => {
    const { sessionId, targetInfo } = params as { sessionId: string; targetInfo: Target };
    if (method === 'Target.detachedFromTarget') sessions.delete(sessionId);
    if (method === 'Target.attachedToTarget') {
      sessions.set(sessionId, targetInfo);
      const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
      // A browser that closes meanwhile answers no more.
      if (targetInfo.type === 'tab')
        send('Target.setAutoAttach', attach, sessionId).catch(() => undefined);
    }
    if (method === 'Target.targetInfoChanged')
      for (const [session, { targetId }] of sessions)
        if (targetId === targetInfo.targetId) sessions.set(session, targetInfo);
  });
  return {
    session: (subtype?: string) => {
      const found = [...sessions].find(([, t]) => t.type === 'page' && t.subtype === subtype);
      if (!found) throw new Error(`There is no page${subtype ? ` of kind ${subtype}` : ''}.`);
      return found[0];
    },
  };
}
