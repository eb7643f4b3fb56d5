import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { root } from '../../.tools/run.mjs';
import { serve } from '../../.tools/serve.mjs';
import { makeEngine } from '../e2e/support/engine.ts';
import { en } from '../support/words.ts';

const link = 'https://help.instagram.com/contact/233964459562201';
const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article</title>
<script src="/collect.js"></script>
</head>
<body>
<h1>An article</h1>
<p>The text before.</p>
<opt-out-wizard service="instagram" region="de" lang="en"><p><a href="${link}">Form of Meta</a></p></opt-out-wizard>
<p>The text after.</p>
<script type="module" src="/cdn/embed.js"></script>
</body>
</html>`;

/** What a reader presses, and what the next screen says. */
const journey = [
  [new RegExp(en.offer), en['ask.account']],
  [en['account.one'], en['go.form'].replace('{company}', 'Meta')],
  [en['next.open'], en['form.heading']],
  [en['next.sent'], en['done.filed']],
];

/** Milliseconds in which a wizard that comes at all has come. */
const PATIENCE = 10_000;
const SETTLED = 3000;

/** Opens an article in a browser as its reader; returns what went wrong, if anything did. */
export async function walk(executablePath, { getsWizard, shots }) {
  const server = await serve({ root: join(root, 'dist'), pages: { '/': html } });
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const engine = makeEngine('chromium', driverOf(page), PATIENCE);
  const keep = (place) => shots && page.screenshot({ path: `${shots}-${place}.png` });
  try {
    await engine.open(server.url);
    await (getsWizard ? goAll(engine, keep) : expectLinks(engine, keep));
    const errors = await engine.errors();
    const bad = errors.filter((error) => getsWizard || !error.startsWith('console.warn'));
    return bad.length > 0 ? bad.join('\n') : undefined;
  } catch ({ message }) {
    await keep('end');
    return [message, ...(await engine.errors())].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}

async function goAll(engine, keep) {
  for (const [place, [name, next]] of journey.entries()) {
    await engine.waitFor(name);
    await keep(place);
    if (await engine.evaluate(isCut)) throw new Error('The button’s words are cut.');
    await engine.press(name);
    await engine.waitFor(next);
  }
  await keep(journey.length);
}

/** Whether words of the offer are cut off; runs in the page. */
function isCut() {
  const { document } = window;
  const { shadowRoot } = document.querySelector('opt-out-wizard');
  const lines = [...shadowRoot.querySelectorAll('[part~=open] *')];
  return lines.some((line) => line.scrollHeight > line.clientHeight);
}

async function expectLinks(engine, keep) {
  await wait(SETTLED);
  await keep(0);
  const text = await engine.text();
  if (text !== 'An article The text before. Form of Meta The text after.') throw new Error(text);
}

function driverOf(page) {
  return {
    open: (url) => page.goto(url),
    run: (expression) => page.evaluate(withVisibility(expression)),
    click: (x, y) => page.mouse.click(x, y),
  };
}

/** The tests' probe asks for `checkVisibility` (2022), which the page must not find. */
function withVisibility(expression) {
  return `(() => {
    const isMissing = !Element.prototype.checkVisibility;
    if (isMissing) Element.prototype.checkVisibility = function () { return this.getClientRects().length > 0; };
    try { return ${expression}; } finally { if (isMissing) delete Element.prototype.checkVisibility; }
  })()`;
}
