import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { type Page, type Served, type ServeOptions, serve } from '../../../.tools/serve.mjs';
import { until } from './until.ts';

const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The built files. */
export const dist = inRoot('dist');

/** The folder of this version's files, as a browser asks for it. */
export const versioned = `/cdn/${(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string }).version}`;

/** The rule that the guide tells editors to give the element. */
export const guideRule = /```css\n(opt-out-wizard [^`]+)```/.exec(
  readFileSync(inRoot('stories/guide/embed.mdx'), 'utf8'),
)?.[1];

/** As strict as a site can be: nothing inline, nothing foreign, no text turned into script. */
export const strict = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
};

/** The link every embed has inside, as the README tells editors. */
export const ownLink = 'https://help.instagram.com/contact/233964459562201';
const link = `<p><a href="${ownLink}">Formular von Meta für Instagram</a></p>`;

/** The embed with the attributes given. */
export const embed = (attributes: string, inside = link) =>
  `<opt-out-wizard ${attributes}> ${inside} </opt-out-wizard>`;

/** So much of the article that what follows is below the window, and near enough to be loaded. */
export const above = '<p><svg width="1" height="950"></svg></p>';

/** The snippet's second half. */
export const script = '<script type="module" src="/cdn/embed.js"></script>';

/** For pages that wait for failures: pauses between tries pass eight times as fast. */
export const hurry = '<script src="/hurry.js"></script>';
const hurried = `{
  const wait = setTimeout;
  globalThis.setTimeout = (work, pause = 0, ...more) => wait(work, pause / 8, ...more);
}`;

/** Keeps what the wizard's error events say in `told`. */
const listener = `globalThis.told = [];
  addEventListener('opt-out-error', ({ detail }) => told.push(detail.code));`;

/** An article around an embed; `head` comes after the collectors of errors. */
export const article = (body: string, { lang = 'en', head = '' } = {}) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article</title>
<script src="/collect.js"></script>
<script src="/told.js"></script>
${head}
</head>
<body>
<h1>An article</h1>
<p>The text before.</p>
${body}
<p>The text after.</p>
</body>
</html>`;

/** Serves an article until the test ends. */
export async function site(page: Page, options: Partial<ServeOptions> = {}): Promise<Served> {
  const pages = { '/': page, '/told.js': listener, '/hurry.js': hurried, ...options.pages };
  const server = await serve({ root: dist, ...options, pages });
  onTestFinished(() => server.close());
  return server;
}

/** The built scripts with other text in them, as pages, in their own place or under a folder. */
export function rewritten(
  rewrite: (text: string) => string,
  folder = '',
): Record<string, () => Page> {
  const names = readdirSync(join(dist, 'cdn'), { recursive: true, encoding: 'utf8' });
  const scripts = names.filter((name) => name.endsWith('.js'));
  const text = (name: string) => rewrite(readFileSync(join(dist, 'cdn', name), 'utf8'));
  return Object.fromEntries(scripts.map((name) => [`${folder}/cdn/${name}`, () => text(name)]));
}

/** Waits until a file has been asked for. */
export const asked = ({ requests }: Served, path: string) =>
  until(5000, () => {
    expect(requests).toContain(path);
    return Promise.resolve();
  });
