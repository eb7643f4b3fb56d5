/** A page that gives the frame its height with iframe-resizer 5, which is under the GPL and so no part of `npm test`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEngine, type Engine } from '../e2e/support/engines.ts';
import { article, site } from '../e2e/support/site.ts';
import { frameHeight, pressInFrame } from '../e2e/support/press-in-frame.ts';
import { until } from '../e2e/support/until.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine('chromium');
});
afterAll(() => engine?.close());

const parent = readFileSync(
  resolve('test/embed/node_modules/@iframe-resizer/parent/index.umd.js'),
  'utf8',
);

test('iframe-resizer 5 gives the frame its height', async () => {
  const cdn = await site('');
  const address = `${cdn.url}/cdn/frame.html?service=instagram&region=de&lang=de`;
  const html = article(`
    <iframe src="${address}" style="width: 100%; height: 90px; border: 0"></iframe>
    <script src="/parent.js"></script>
    <script>iframeResize({ license: 'GPLv3', checkOrigin: false, waitForLoad: true,
      onReady: (iframe) => { iframe.dataset.isReady = 'true'; } }, 'iframe');</script>`);
  const host = await site(html, { pages: { '/parent.js': parent } });
  await engine.open(`${host.url}/`);
  await pressInFrame(engine);
  await until(5000, async () => expect(await frameHeight(engine)).toBeGreaterThan(350));
  // Without an answer it would warn that nobody is there.
  const isReady = () => engine.evaluate(() => document.querySelector('iframe')?.dataset['isReady']);
  expect(await isReady()).toBe('true');
  expect((await engine.errors()).filter((error) => !error.startsWith('console.warn'))).toEqual([]);
});
