import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright';
import { type Served, serve } from '../../../.tools/serve.mjs';
import { headless } from '../../support/headless.ts';
import { builtStorybook } from './built-storybook.ts';
import { dist } from './site.ts';

/** Storybook as it is published, in a browser. */
export interface Storybook {
  /** Opens a page of it; `path` is what follows its address. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens any other page. */
  visit(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens it, at `/storybook/` of a server of the built files. */
export async function startStorybook(): Promise<Storybook> {
  builtStorybook();
  const server: Served = await serve({ root: dist });
  const browser: Browser = await chromium.launch(headless());
  const visit = async (url: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    visit,
    open: (path, options) => visit(`${server.url}/storybook/${path}`, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
