/**
 * The snippets under scripts that no registry has, in Chromium: until the second screen is there, or the frame has grown.
 * By hand, with public copies of them; each is left out where it is not given:
 *
 *     ROCKET_LOADER=<rocket-loader.min.js of Cloudflare>
 *     TAG_MANAGER=<gtm.js of Google, of any container>
 *     AMP=<a folder with v0.js and amp-iframe-0.1.js>
 *     node test/public-copies/walk.mjs
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { ensureBrowsers } from '../../.tools/ensure-browsers.mjs';
import { root } from '../../.tools/run.mjs';
import { serve } from '../../.tools/serve.mjs';
import { snippetFor } from '../../src/editions/snippet/systems.ts';
import { ampPage, framed } from '../amp/page.mjs';

const { ROCKET_LOADER, TAG_MANAGER, AMP } = process.env;
const choices = {
  attributes: { service: 'instagram', region: 'DE', lang: 'de' },
  links: [{ url: 'https://help.instagram.com/contact/233964459562201', text: 'Metas Formular' }],
  base: '/cdn/',
};
const parts = (system) =>
  snippetFor(system, choices)
    .map(({ code }) => code)
    .join('\n');
const article = (body, head = '') =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Artikel</title>${head}</head>
<body><h1>Artikel</h1>${body}</body></html>`;

/** As Cloudflare writes it: each script has a type that no browser knows, but those it is told to leave. */
function forRocketLoader(html) {
  const mark = 'e4cffa0794d74f8f8b18d867';
  const changed = html.replaceAll(/<script\b(?![^>]*cfasync)([^>]*)>/g, (_, given) => {
    const [own, type = 'text/javascript'] = / type="?([\w/]+)"?/.exec(given) ?? [];
    return `<script type="${mark}-${type}"${own ? given.replace(own, '') : given}>`;
  });
  const loader = `<script src="/rocket-loader.js" data-cf-settings="${mark}-|49" defer></script>`;
  return changed.replace('</body>', `${loader}</body>`);
}

/** Google's code with one tag in the container, as its editor would write it there. */
function container(html) {
  const code = readFileSync(TAG_MANAGER, 'utf8');
  const resource = {
    version: '1',
    macros: [{ function: '__e' }],
    tags: [{ function: '__html', once_per_event: true, vtp_html: html, tag_id: 1 }],
    predicates: [{ function: '_eq', arg0: ['macro', 0], arg1: 'gtm.js' }],
    rules: [
      [
        ['if', 0],
        ['add', 0],
      ],
    ],
  };
  const [start, end] = [code.indexOf('"resource"'), code.indexOf('"runtime":[')];
  const text = JSON.stringify(resource).replaceAll('</', String.raw`<\/`);
  return `${code.slice(0, start)}"resource": ${text},\n${code.slice(end)}`;
}
const startsContainer = `<script>
dataLayer = [{ 'gtm.start': Date.now(), event: 'gtm.js' }];
</script><script async src="/gtm.js"></script>`;

const tag = parts('html');
const classic = parts('html-classic');
const div = parts('wordpress');
const [, loader] = /<script[^>]*? src="([^"]+)"/.exec(classic);
const withoutScripts = (html) => html.replaceAll(/<script\b[^]*?<\/script>/g, '');

const pages = {
  ...(ROCKET_LOADER && {
    '/rocket-loader.js': readFileSync(ROCKET_LOADER, 'utf8'),
    ...Object.fromEntries(
      Object.entries({
        tag: article(tag),
        'tag that is left': article(tag.replace('<script', '<script data-cfasync="false"')),
        div: article(div),
        classic: article(classic),
        frame: article(parts('frame')),
      }).map(([what, html]) => [`/Rocket Loader, ${what}`, forRocketLoader(html)]),
    ),
  }),
  ...(TAG_MANAGER && {
    '/gtm.js': container(`<script type="text/gtmscript" data-gtmsrc="${loader}"></script>`),
    '/Tag Manager, classic': article(withoutScripts(classic), startsContainer),
  }),
  ...(AMP && {
    '/v0.js': readFileSync(join(AMP, 'v0.js'), 'utf8'),
    '/v0/amp-iframe-0.1.js': readFileSync(join(AMP, 'amp-iframe-0.1.js'), 'utf8'),
  }),
};

const { CHROMIUM_PATH: executablePath } = await ensureBrowsers(['chromium']);
const browser = await chromium.launch({ executablePath });
const server = await serve({
  root: join(root, 'dist'),
  pages: Object.fromEntries(Object.entries(pages).map(([path, text]) => [encodeURI(path), text])),
});
const elsewhere = await serve({ root: join(root, 'dist'), pages: { '/AMP': ampArticle() } });

/** 600 px above the frame, as AMP asks. */
function ampArticle() {
  const frame = framed.replace('https://your-cdn.example/opt-out-wizard/', `${server.url}/cdn/`);
  return ampPage(`<h1>Artikel</h1>${'<p>Text</p>'.repeat(40)}${frame}`, { frame: true });
}

async function until(isSo, tries = 50) {
  if (await isSo()) return;
  if (tries === 0) throw new Error('The frame does not grow.');
  await wait(100);
  await until(isSo, tries - 1);
}

async function walked(url) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(/cdn\.ampproject\.org/, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pages[pathname];
    return body
      ? route.fulfill({ body, contentType: 'text/javascript' })
      : route.abort('blockedbyclient');
  });
  await page.goto(url);
  const iframe = page.locator('iframe');
  const isFramed = decodeURI(url).includes('frame') || url.endsWith('/AMP');
  if (isFramed) await page.locator('amp-iframe, iframe').first().scrollIntoViewIfNeeded();
  const place = isFramed ? page.frameLocator('iframe') : page;
  await place.locator('opt-out-wizard button').first().click();
  await place.getByRole('heading', { name: 'Was für ein Konto' }).waitFor();
  if (isFramed) await until(async () => ((await iframe.boundingBox())?.height ?? 0) > 350);
  await page.close();
  return errors;
}

const paths = Object.keys(pages)
  .filter((path) => !path.endsWith('.js'))
  .map((path) => `${server.url}${encodeURI(path)}`);
if (AMP) paths.push(`${elsewhere.url.replace('localhost', '127.0.0.1')}/AMP`);
for (const url of paths) {
  const errors = await walked(url).catch(({ message }) => [message]);
  console.log(`${decodeURI(new URL(url).pathname.slice(1))}: ${errors.join('; ') || 'walks'}`);
  if (errors.length > 0) process.exitCode = 1;
}
await Promise.all([browser.close(), server.close(), elsewhere.close()]);
