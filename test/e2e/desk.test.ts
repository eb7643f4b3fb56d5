/** An editor at the desk, with Storybook alone. */
import { type FrameLocator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../.tools/serve.mjs';
import { dist } from './support/site.ts';
import { startStorybook, type Storybook } from './support/storybook-site.ts';
import { de } from '../support/words.ts';

let storybook: Storybook;
beforeAll(async () => {
  storybook = await startStorybook();
}, 240_000);
afterAll(() => storybook?.close());

/** A busy machine takes its time. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });

const frameOf = (page: Page): FrameLocator => page.frameLocator('#storybook-preview-iframe');
const boxIn = (frame: FrameLocator) => frame.locator('opt-out-wizard .heading');

/** What Storybook shows first, with nothing in its address. */
async function atTheDesk(path = ''): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await storybook.open(path);
  const frame = frameOf(page);
  await frame.locator('editor-desk select[name=service]').waitFor();
  return { page, frame };
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

  const html = copied.replace('https://your-newsroom.example/opt-out-wizard/', '/cdn/');
  const server = await serve({ root: dist, pages: { '/': { html } } });
  onTestFinished(() => server.close());
  const empty = await storybook.visit(`${server.url}/`);
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
  const { frame } = await atTheDesk();
  await frame.locator('opt-out-wizard [part=choice]').first().click();
  // After the question about the account, a step is told by its kind.
  await frame.locator('.events').getByText('open-link', { exact: true }).first().waitFor();
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

test('every attribute and custom property has a control, and nothing else', async () => {
  const page = await storybook.open(STORY);
  const panel = page.locator('#storybook-panel-root');
  await panel.getByRole('tab', { name: /Controls/ }).click();
  await panel.locator('#control-service').waitFor();
  const named = await panel
    .locator('tbody td:first-child span:first-child, tbody td:first-child')
    .allTextContents();
  const text = named.join(' ');
  for (const name of ['service', 'report-to', 'catalogue', 'day', '--opt-out-radius'])
    expect(text).toContain(name);
  for (const junk of ['headingLevel', 'inspect', 'frame', 'base', 'log', 'opt-out-step'])
    expect(text.split(/\s+/)).not.toContain(junk);
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
  await panel.locator('#control---opt-out-radius').fill('1.5');
  await poll(() => page.url()).toContain('desk@news.example');
  await poll(() => page.url()).toMatch(/radius:1\.5/);
  const address = page
    .url()
    .replace('--opt-out-radius', '--opt-out-accent:!hex(7a1f1f);--opt-out-radius');
  const again = await storybook.visit(address);
  const tag = frameOf(again).locator('opt-out-wizard');
  await poll(() => tag.getAttribute('report-to')).toBe('desk@news.example');
  expect(await tag.getAttribute('service')).toBe('slack');
  expect(await tag.getAttribute('region')).toBe('DE');
  const style = await tag.getAttribute('style');
  expect(style).toContain('--opt-out-radius: 1.5em');
  expect(style).toContain('--opt-out-accent: #7a1f1f');
  const box = frameOf(again).locator('opt-out-wizard .frame');
  await poll(() => box.evaluate((e) => getComputedStyle(e).borderRadius)).not.toBe('0px');
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
