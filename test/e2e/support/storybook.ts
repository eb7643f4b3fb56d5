import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright';
import { serve } from '../../../.tools/serve.mjs';
import { headless } from '../../support/headless.ts';
import { builtStorybook, LATEST } from './built-storybook.ts';

const root = builtStorybook();

/** A page of Storybook. */
export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

/** Every page that Storybook lists. */
export const entries = (): Entry[] =>
  Object.values(
    (
      JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as {
        entries: Record<string, Entry>;
      }
    ).entries,
  );

/** What Storybook’s preview says when a page is there, or cannot be. */
const ENDS = ['storyFinished', 'docsRendered', 'storyMissing'];
const FAILS = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];

const LATE = 'it is not there after 20 seconds';

/** What the preview shows. */
interface Shown {
  currentRender?: { phase?: string };
}

interface Channel {
  emit(event: string, value: unknown): void;
  once(event: string, listener: (value: unknown) => void): void;
  off(event: string, listener: (value: unknown) => void): void;
}

/** One preview in which pages are opened one after the other, without loading all of it again. */
export interface Preview {
  page: Page;
  /** What went wrong since the last call. */
  errors: () => string[];
  /** As the toolbar does. */
  paint: (scheme: 'light' | 'dark') => Promise<void>;
  /** Opens a page; answers what Storybook says went wrong. */
  show: (entry: Entry) => Promise<string | undefined>;
}

export interface Built {
  preview(width: number): Promise<Preview>;
  close(): Promise<void>;
}

/** Resolves when the page that is shown is drawn anew. */
const paint = (scheme: string): Promise<void> =>
  new Promise((done) => {
    const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
      .__STORYBOOK_ADDONS_CHANNEL__;
    for (const event of ['storyFinished', 'docsRendered']) channel.once(event, () => done());
    channel.emit('updateGlobals', { globals: { scheme } });
  });

/**
 * Without what lays frames around elements that a panel names: at each change of a page it asks each element of it for
 * its style, which took a third of the time of a page of facts. No panel is open here.
 */
const withoutFrames = (): void => {
  Object.assign(globalThis, { __STORYBOOK_HIGHLIGHT_INITIALIZED: true });
};

async function previewOf(browser: Browser, url: string, width: number): Promise<Preview> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(LATEST);
  await context.addInitScript(withoutFrames);
  const page = await context.newPage();
  const told: string[] = [];
  page.on('console', (m) => m.type() === 'error' && told.push(m.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  const load = ({ id, type }: Entry): Promise<unknown> =>
    page.goto(`${url}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  const settled = (): Promise<unknown> =>
    page.waitForFunction(
      () => {
        const { __STORYBOOK_PREVIEW__: preview } = globalThis as { __STORYBOOK_PREVIEW__?: Shown };
        return ['finished', 'aborted', 'errored'].includes(preview?.currentRender?.phase ?? '');
      },
      null,
      { polling: 50 },
    );
  // What is left before it is finished makes Storybook load everything again; a page of the guide does not say when the
  // stories in it are.
  const isLoose = (): Promise<boolean> =>
    page.evaluate(() => document.querySelector('#storybook-docs .sb-story') !== null);
  let last: Entry['type'] | undefined;
  const loadAlone = async (entry: Entry): Promise<void> => {
    await load(entry);
    if (entry.type === 'story') await settled();
    else await page.locator('#storybook-docs h1').first().waitFor();
  };
  return {
    page,
    errors: () => told.splice(0),
    paint: (scheme) => page.evaluate(paint, scheme),
    show: async (entry) => {
      const { id, type } = entry;
      const isFirst = last === undefined || (last === 'docs' && (await isLoose()));
      if (!isFirst && last === 'story') await settled();
      last = type;
      if (isFirst) {
        await loadAlone(entry);
        return undefined;
      }
      const said = await page.evaluate(
        ({ storyId, viewMode, ends, fails, late }) =>
          new Promise<string | undefined>((done) => {
            const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
              .__STORYBOOK_ADDONS_CHANNEL__;
            const all: [string, (value: unknown) => void][] = [];
            let problem: string | undefined;
            const end = (without?: string): void => {
              for (const [event, listener] of all) channel.off(event, listener);
              done(without ?? problem);
            };
            for (const event of fails)
              all.push([event, (value) => (problem ??= `${event} ${JSON.stringify(value)}`)]);
            for (const event of ends) all.push([event, () => end()]);
            for (const [event, listener] of all) channel.once(event, listener);
            setTimeout(() => end(late), 20_000);
            channel.emit('setCurrentStory', { storyId, viewMode });
          }),
        { storyId: id, viewMode: type, ends: ENDS, fails: FAILS, late: LATE },
      );
      // On a busy machine the preview now and then does not say that a page is there: alone, a page comes or fails.
      if (said !== LATE) return said;
      console.log(`${id} is loaded alone`);
      await loadAlone(entry);
      return undefined;
    },
  };
}

/** The built Storybook, served, and a browser to open its pages in. */
export async function openStorybook(): Promise<Built> {
  // A browser asks for an icon that a preview has not.
  const server = await serve({ root, pages: { '/favicon.ico': '' } });
  const browser = await chromium.launch(headless());
  return {
    preview: (width) => previewOf(browser, server.url, width),
    close: async () => {
      await browser.close();
      void server.close();
    },
  };
}
