/** An editor at the desk, with Storybook alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FrameLocator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { serve } from '../../.tools/serve.mjs';
import { LATEST } from './support/built-storybook.ts';
import { dist } from './support/site.ts';
import { startStorybook, type Storybook } from './support/storybook-site.ts';
import { de, en } from '../support/words.ts';

let storybook: Storybook;
beforeAll(async () => {
  storybook = await startStorybook();
}, 240_000);
afterAll(() => storybook?.close());

const poll = <T>(read: () => T) => expect.poll(read, { timeout: LATEST });
/** Each opens a few pages. */
vi.setConfig({ testTimeout: 3 * LATEST });

/** A page without Storybook's frame around it, where nothing of that is asked. */
const alone = (id: string, viewMode: 'story' | 'docs'): Promise<Page> =>
  storybook.open(`iframe.html?id=${id}&viewMode=${viewMode}`);

const frameOf = (page: Page): FrameLocator => page.frameLocator('#storybook-preview-iframe');
const boxIn = (frame: FrameLocator) => frame.locator('opt-out-wizard .heading');

/** What Storybook shows first, with nothing in its address. */
async function atTheDesk(path = ''): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await storybook.open(path);
  const frame = frameOf(page);
  await frame.locator('editor-desk select[name=service]').waitFor();
  return { page, frame };
}

/** An empty page with a snippet in it, beside the built files. */
async function pasted(snippet: string): Promise<Page> {
  const html = snippet.replace('https://your-newsroom.example/opt-out-wizard/', '/cdn/');
  const server = await serve({ root: dist, pages: { '/': { html } } });
  onTestFinished(() => server.close());
  return storybook.visit(`${server.url}/`);
}

test('our embed, in German, dark, 280 px: chosen, copied, and it works in an empty page', async () => {
  const { page, frame } = await atTheDesk();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await frame.locator('select[name=service]').selectOption({ label: 'TikTok' });
  await frame.locator('select[name=region]').selectOption({ label: 'Austria' });
  await frame.locator('select[name=language]').selectOption({ label: 'German' });
  await frame.locator('select[name=color-scheme]').selectOption({ label: 'Dark' });
  await frame.getByLabel('Width of the column').fill('280');
  await poll(() => boxIn(frame).textContent()).toContain('TikTok');
  const width = () =>
    frame.locator('opt-out-wizard').evaluate((e) => e.getBoundingClientRect().width);
  await poll(width).toBe(280);
  await frame.getByRole('button', { name: 'Copy', exact: true }).click();
  await frame.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('service="tiktok" region="AT" lang="de" color-scheme="dark"');

  const empty = await pasted(copied);
  await empty.getByRole('button', { name: de.offer }).click();
  await empty.locator('opt-out-wizard .heading').waitFor();
  const box = empty.locator('opt-out-wizard .frame');
  expect(await box.getAttribute('lang')).toBe('de');
  expect(await box.evaluate((e) => getComputedStyle(e).colorScheme)).toBe('dark');
  expect(await empty.locator('opt-out-wizard').textContent()).toContain('TikTok');
});

test('the address restores what was chosen', async () => {
  const { page, frame } = await atTheDesk();
  await frame.locator('select[name=service]').selectOption({ label: 'Slack' });
  await frame.locator('select[name=look]').selectOption({ label: 'Tabloid' });
  await frame.locator('select[name=scheme]').selectOption({ label: 'Dark page' });
  await frame.locator('select[name=direction]').selectOption({ label: 'Right to left' });
  await poll(() => page.url()).toMatch(/service:slack.*look:tabloid/);
  await poll(() => page.url()).toMatch(/(?=.*scheme:dark)(?=.*direction:rtl)/);
  const again = await storybook.visit(page.url());
  const desk = frameOf(again);
  const chosen = (name: string) => desk.locator(`select[name=${name}]`).inputValue();
  await poll(() => chosen('service')).toBe('slack');
  expect([await chosen('look'), await chosen('scheme'), await chosen('direction')]).toEqual([
    'tabloid',
    'dark',
    'rtl',
  ]);
});

test('events are listed as they happen at the desk', async () => {
  const page = await alone('the-desk--your-embed', 'story');
  await page.locator('opt-out-wizard [part=choice]').first().click();
  // After the question about the account, a step is told by its kind.
  await page.locator('.events').getByText('open-link', { exact: true }).first().waitFor();
});

test('and in the panel of every story, with their detail', async () => {
  const page = await storybook.open('?path=/story/wizard-screens--ask-account');
  const panel = page.locator('#storybook-panel-root');
  await panel.getByRole('tab', { name: /Actions/ }).click();
  await frameOf(page).locator('opt-out-wizard [part=choice]').first().click();
  await panel.getByText('opt-out-step').last().waitFor();
  await poll(() => panel.textContent()).toContain('instagram');
});

const STORY = '?path=/story/wizard--service';

const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')) as {
  modules: {
    declarations: { tagName?: string; attributes?: Named[]; cssProperties?: Named[] }[];
  }[];
};
interface Named {
  name: string;
}

/** What an editor can set of an element. */
function settable(tag: string): string[] {
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  return [...(element?.attributes ?? []), ...(element?.cssProperties ?? [])].map(
    ({ name }) => name,
  );
}

test.each([
  ['wizard--service', 'opt-out-wizard', ['day']],
  ['checklist--named', 'opt-out-checklist', []],
])('what an editor can set has a control, and nothing else: %s', async (id, tag, more) => {
  const page = await storybook.open(`?path=/story/${id}`);
  const panel = page.locator('#storybook-panel-root');
  await panel.getByRole('tab', { name: /Controls/ }).click();
  await panel.locator('#control-region').waitFor();
  const names = await panel
    .locator('tbody tr:has(td:nth-child(4)) > td:first-child span:first-child')
    .allTextContents();
  expect(names.sort()).toEqual([...settable(tag), ...more].sort());
  expect(await panel.getByText('Set object').count()).toBe(0);
});

test('a copied address restores every control: names, texts, colours, lengths, the day', async () => {
  const page = await storybook.open(STORY);
  const panel = page.locator('#storybook-panel-root');
  await panel.getByRole('tab', { name: /Controls/ }).click();
  await panel.locator('#control-service').selectOption({ label: 'Slack' });
  await panel.locator('#control-region').selectOption({ label: 'Germany' });
  await panel.locator('#control-report-to').click();
  await panel.locator('#control-report-to').fill('desk@news.example');
  await panel.locator('#control-catalogue-hosts').fill('press.example radio.example');
  await panel.locator('#control---opt-out-radius').fill('1.5');
  await poll(() => page.url()).toContain('desk@news.example');
  await poll(() => page.url()).toMatch(/radius:1\.5/);
  await poll(() => page.url()).toContain('radio.example');
  const address = page
    .url()
    .replace('--opt-out-radius', '--opt-out-accent:!hex(7a1f1f);--opt-out-radius');
  const again = await storybook.visit(address);
  const tag = frameOf(again).locator('opt-out-wizard');
  await poll(() => tag.getAttribute('report-to')).toBe('desk@news.example');
  expect(await tag.getAttribute('catalogue-hosts')).toBe('press.example radio.example');
  expect(await tag.getAttribute('service')).toBe('slack');
  expect(await tag.getAttribute('region')).toBe('DE');
  const style = await tag.getAttribute('style');
  expect(style).toContain('--opt-out-radius: 1.5em');
  expect(style).toContain('--opt-out-accent: #7a1f1f');
  const box = frameOf(again).locator('opt-out-wizard .frame');
  await poll(() => box.evaluate((e) => getComputedStyle(e).borderRadius)).not.toBe('0px');
});

test('the code panel has a snippet that is whole: the service’s own link, the script, nothing around it', async () => {
  const page = await storybook.open('?path=/story/wizard--service&args=service:slack;region:US');
  const panel = page.locator('#storybook-panel-root');
  await panel.getByRole('tab', { name: 'Code' }).click();
  const code = panel.locator('pre');
  await poll(() => code.textContent()).toMatch(/^\s*<opt-out-wizard service="slack" region="US"/);
  const text = (await code.textContent()) ?? '';
  expect(text).toMatch(/<script type="module" src="[^"]+\/embed\.js"><\/script>\s*$/);
  expect(text).not.toMatch(/instagram|facebook|<div/i);
});

test.each([
  ['wizard', '.heading', 'embed.js'],
  ['checklist', '.heading', 'checklist.js'],
])('what a page of the guide gives to copy works in an empty page: %s', async (id, shown, file) => {
  const page = await alone(`${id}--docs`, 'docs');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = page.getByRole('button', { name: 'Copy code' });
  await page.locator(`opt-out-${id}`).last().waitFor();
  const inClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const copied = new Set<string>();
  for (const button of await copy.all()) {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await button.click();
    await poll(inClipboard).not.toBe('');
    copied.add(await inClipboard());
  }
  const [first = '', ...others] = copied;
  expect(others.length).toBeGreaterThan(1);
  for (const text of copied) {
    expect(text).toMatch(new RegExp(`^<(style>[^]*</style>\n<)?opt-out-${id}\\b`));
    expect(text).toMatch(new RegExp(`/${file}"></script>$`));
  }
  const empty = await pasted(first);
  await empty.getByRole('button', { name: en.offer }).click();
  await empty.locator(`opt-out-${id} ${shown}`).waitFor();
});

test('the toolbar makes the window as narrow as a column', async () => {
  const page = await storybook.open(`${STORY}&globals=viewport.value:w280`);
  const frame = page.locator('#storybook-preview-iframe');
  await poll(() => frame.evaluate((e) => e.getBoundingClientRect().width)).toBe(280);
});

test('dark is dark everywhere: the guide and the frame follow', async () => {
  const page = await storybook.open('?path=/docs/guide-embed--docs&globals=scheme:dark');
  const docs = frameOf(page).locator('.sbdocs-wrapper');
  await docs.waitFor();
  expect(await docs.evaluate((e) => getComputedStyle(e).backgroundColor)).toBe('rgb(16, 17, 19)');
  expect(await page.title()).toMatch(/Opt-out Wizard$/);
});
