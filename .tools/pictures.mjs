/** Makes the picture of the README and the guide's table of heights from the built files: `npm run pictures`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { root, stop } from './run.mjs';
import { serve } from './serve.mjs';

/** Widths of a column, in pixels. */
export const widths = [280, 320, 390, 640, 768, 900];

const path = (file) => join(root, 'stories/guide', file);
/** The picture, and the words it shows. */
const picture = path('wizard.png');
export const shownFile = path('wizard.shown.json');
export const heightsFile = path('heights.json');

const way = 'main-objection--';
const one = { key: 'account', event: 'choose.one' };
const form = { key: `${way}rung-form-link`, event: 'next' };
const sent = { key: `${way}form`, event: 'next' };
/** Four screens of one reader's way. */
const screens = [[], [one], [one, form], [one, form, sent]];

/** What editors write, and what the reader meets first. */
const kinds = [
  { kind: 'No service named', tags: [{}] },
  { kind: 'Several services', tags: [{ service: 'facebook instagram threads', region: 'DE' }] },
  { kind: 'No country named', tags: [{ service: 'instagram' }, { service: 'chatgpt' }] },
];

const style = `
  body { margin: 0; font: 18px/1.5 Georgia, "Times New Roman", "Liberation Serif", serif; }
  main { display: grid; grid-template-columns: 640px; gap: 24px; align-items: start; padding: 24px; inline-size: max-content; background: #f1efe9; }
  main.row { grid-template-columns: repeat(4, 350px); font-size: 16px; }
`;

/** A browser with an article on that day. */
async function studio(day) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><style>${style}</style><main></main><script type="module" src="/cdn/embed.js"></script>`;
  const server = await serve({ root: join(root, 'dist'), pages: { '/': page } });
  const executablePath = process.env.CHROMIUM_PATH || undefined;
  const browser = await chromium.launch({ executablePath });
  const tab = await browser.newPage({
    viewport: { width: 1600, height: 1200 },
    deviceScaleFactor: 1.5,
  });
  await tab.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await tab.goto(`${server.url}/`);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { tab, close };
}

/** Asks again and again: the page's own clock stands still. */
async function until(isTrue) {
  const end = Date.now() + 20_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('The wizard showed no screen.');
    await wait(30);
  }
}

/** Puts wizards on the page, open, and waits for their screens. */
async function put(tab, tags) {
  await tab.reload();
  await tab.evaluate((all) => {
    const main = globalThis.document.querySelector('main');
    main.className = all.length > 1 ? 'row' : '';
    main.replaceChildren(
      ...all.map(({ log = [], ...attributes }) => {
        const tag = globalThis.document.createElement('opt-out-wizard');
        for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
        // Where there is room for it, the wizard opens by itself.
        tag.style.minBlockSize = '3000px';
        const link = globalThis.document.createElement('a');
        link.href = 'https://example.org/';
        link.textContent = 'A link';
        tag.append(link);
        tag.log = log;
        return tag;
      }),
    );
  }, tags);
  await until(() =>
    tab.evaluate(() =>
      [...globalThis.document.querySelectorAll('opt-out-wizard')].every((tag) =>
        tag.shadowRoot?.querySelector('.heading')?.textContent.trim(),
      ),
    ),
  );
  await tab.evaluate(() => {
    for (const tag of globalThis.document.querySelectorAll('opt-out-wizard')) {
      tag.shadowRoot.firstElementChild.click();
      tag.style.minBlockSize = '';
    }
  });
  // An outcome's picture and folds come after its words.
  await wait(tags.length > 1 ? 1000 : 20);
}

/** The words on the picture, screen by screen, as they would be now. */
async function shownIn(tab) {
  await put(
    tab,
    screens.map((log) => ({ service: 'instagram', region: 'de', device: 'web', log })),
  );
  return tab.evaluate(() =>
    [...globalThis.document.querySelectorAll('opt-out-wizard')].map((tag) =>
      tag.shadowRoot.querySelector('.frame').innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** @param day the reader's day, on which the age of facts depends */
export async function shownOn(day) {
  const { tab, close } = await studio(day);
  try {
    return await shownIn(tab);
  } finally {
    await close();
  }
}

/** The height of one wizard's first screen at each width. */
async function heightsOf(tab, tag) {
  await put(tab, [tag]);
  return tab.evaluate((all) => {
    const box = globalThis.document.querySelector('opt-out-wizard');
    return all.map((width) => {
      box.style.inlineSize = `${width}px`;
      return Math.round(box.getBoundingClientRect().height);
    });
  }, widths);
}

/** The lowest and the highest at each width. */
async function rowOf(tab, { kind, tags }) {
  const all = [];
  for (const tag of tags)
    for (const lang of ['en', 'de']) all.push(await heightsOf(tab, { ...tag, lang }));
  const heights = widths.map((_, i) => {
    const here = all.map((heights) => heights[i]);
    return [Math.min(...here), Math.max(...here)];
  });
  return { kind, embeds: all.length, heights };
}

async function make() {
  if (!existsSync(join(root, 'dist/cdn/embed.js'))) stop('There is no build: npm run build.');
  const { is } = JSON.parse(readFileSync(join(root, 'dist/catalogue/index.en.json'), 'utf8'));
  const answered = is.flatMap(({ id }) => ['DE', 'US'].map((region) => ({ service: id, region })));
  const day = new Date().toISOString().slice(0, 10);
  const { tab, close } = await studio(day);
  const shown = await shownIn(tab);
  await tab.locator('main').screenshot({ path: picture });
  const rows = [];
  for (const kind of [...kinds, { kind: 'Service and country named', tags: answered }])
    rows.push(await rowOf(tab, kind));
  await close();
  const write = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  write(shownFile, { day, shown });
  write(heightsFile, { day, font: '18 px, serif', widths, rows });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await make();
