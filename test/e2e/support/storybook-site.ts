import { type Page, chromium } from 'playwright';
import { type Served, serve } from '../../../.tools/serve.mjs';
import { headless } from '../../support/headless.ts';
import { builtStorybook, LATEST } from './built-storybook.ts';
import { dist } from './site.ts';

/** Storybook as it is published, in a browser. */
export interface Storybook {
  /** Opens a page of it, in place of what was open; `path` is what follows its address. */
  open(path: string): Promise<Page>;
  /** Opens any other page, in place of what was open. */
  visit(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Kept from page to page, a host's files need not be read and compiled anew: most of the work of Storybook's frame. */
const headers = { 'Cache-Control': 'max-age=3600' };

/** Opens it, at `/storybook/` of a server of the built files. */
export async function startStorybook(): Promise<Storybook> {
  builtStorybook();
  const server: Served = await serve({ root: dist, headers });
  const browser = await chromium.launch(headless());
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(LATEST);
  /** Who comes next was never here. */
  const forget = async (page: Page): Promise<void> => {
    await context.clearCookies();
    await context.clearPermissions();
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: server.url,
      storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
    });
    await session.detach();
  };
  const visit = async (url: string): Promise<Page> => {
    for (const page of context.pages()) await page.close();
    const page = await context.newPage();
    await forget(page);
    await page.goto(url);
    return page;
  };
  return {
    visit,
    open: (path) => visit(`${server.url}/storybook/${path}`),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
