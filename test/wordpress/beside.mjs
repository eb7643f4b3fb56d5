/* global document */
/**
 * The wizard beside other plugins that rewrite a page's scripts: `PLUGINS=<a folder with theirs> npm run wordpress`
 * tries each that is there. A reader has to come to the form in every way it is put into a post.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { snippetFor } from '../../src/editions/snippet/systems.ts';
import { CHOICES, DIV, SHORTCODE } from './cases.mjs';
import { postClassic } from './editor.mjs';

const AUTOPTIMIZE = { autoptimize_html: 'on', autoptimize_js: 'on' };
const LITESPEED = {
  'litespeed.conf.optm-html_min': 1,
  'litespeed.conf.optm-js_min': 1,
};

/** By the folder that the plugin lies in: its file, and what is switched on, by what that is called. */
export const BESIDE = {
  autoptimize: {
    file: 'autoptimize.php',
    settings: {
      'aggregate, with inline scripts': {
        ...AUTOPTIMIZE,
        autoptimize_js_aggregate: 'on',
        autoptimize_js_include_inline: 'on',
      },
      'defer, inline scripts too': {
        ...AUTOPTIMIZE,
        autoptimize_js_aggregate: '',
        autoptimize_js_defer_not_aggregate: 'on',
        autoptimize_js_defer_inline: 'on',
      },
    },
  },
  'litespeed-cache': {
    file: 'litespeed-cache.php',
    settings: {
      'combine, with inline and outside scripts; defer': {
        ...LITESPEED,
        'litespeed.conf.optm-js_comb': 1,
        'litespeed.conf.optm-js_comb_ext_inl': 1,
        'litespeed.conf.optm-js_defer': 1,
      },
      'delay all scripts': {
        ...LITESPEED,
        'litespeed.conf.optm-js_comb': 0,
        'litespeed.conf.optm-js_defer': 2,
      },
    },
  },
  'wp-super-minify': {
    file: 'wp-super-minify.php',
    settings: { combine: { wpsmy_combine_js: 'on', wpsmy_combine_css: 'on' } },
  },
  'async-javascript': {
    file: 'async-javascript.php',
    settings: {
      async: { aj_enabled: 1, aj_method: 'async', aj_jquery: 'async' },
      defer: { aj_enabled: 1, aj_method: 'defer', aj_jquery: 'defer' },
    },
  },
  'flying-scripts': {
    file: 'flying-scripts.php',
    settings: {
      'delay ours': { flying_scripts_include_list: ['embed'], flying_scripts_timeout: 5 },
    },
  },
};

const html = (code) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
const BLOCK = `<!-- wp:shortcode -->\n${SHORTCODE}\n<!-- /wp:shortcode -->`;
/** How it is put into a post; `with`: our own plugin is on. Addresses name the host, as a newsroom's do: some optimisers pass by others. */
const posts = (at) => {
  const choices = { ...CHOICES, base: `${at}${CHOICES.base}` };
  const [{ code: tag }] = snippetFor('html', choices);
  const [{ code: classic }] = snippetFor('html-classic', choices);
  return {
    shortcode: { as: 'author', of: BLOCK, with: true },
    div: { as: 'author', of: html(DIV), with: false },
    tag: { as: 'editor', of: html(tag), with: false },
    'tag, classic script': { as: 'editor', of: html(classic), with: false },
  };
};

const here = () => {
  const root = document.querySelector('opt-out-wizard')?.shadowRoot;
  return {
    heading: root?.querySelector('.heading')?.textContent ?? '',
    form: root?.querySelector('a[href*="/contact/"]')?.checkVisibility() === true,
  };
};

/** Takes the first answer of each screen until there is the link to the form. */
async function walk(page) {
  const offer = page.locator('opt-out-wizard .offer button');
  await page.locator('opt-out-wizard').locator('.offer, .frame').first().waitFor();
  if ((await offer.count()) > 0) await offer.first().click();
  for (let screens = 1; screens <= 16; screens++) {
    await page.locator('opt-out-wizard .heading').first().waitFor();
    const { heading, form } = await page.evaluate(here);
    if (form) return screens;
    await page.locator('opt-out-wizard .choice').first().click();
    await page.waitForFunction(
      (was) =>
        document.querySelector('opt-out-wizard').shadowRoot.querySelector('.heading')
          ?.textContent !== was,
      heading,
    );
  }
  throw new Error('no form after 16 screens');
}

/** Opens a post as a reader who moves the mouse: some scripts wait for that. What they have. */
async function tryPost(browser, address) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'de-DE' });
  page.setDefaultTimeout(20_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address, { waitUntil: 'load' });
  const links = await page.locator('a[href*="/contact/"]').count();
  await page.mouse.move(20, 20);
  await page.mouse.wheel(0, 40);
  const screens = await walk(page).catch((error) => (errors.push(String(error).split('\n')[0]), 0));
  await page.close();
  return { links, screens, errors };
}

const OURS = 'opt-out-wizard/opt-out-wizard.php';
const APPLE_NEWS = 'publish-to-apple-news';

/** What "Publish to Apple News" makes of a post has the link. */
function tryAppleNews({ env, setPlugins }) {
  setPlugins([`${APPLE_NEWS}/apple-news.php`, OURS]);
  const inline = `<!-- wp:paragraph --><p>Text ${SHORTCODE} and more.</p><!-- /wp:paragraph -->`;
  return Object.entries({ ...posts(''), inline: { as: 'author', of: inline } }).map(
    ([how, { as, of }]) => {
      const id = postClassic(env, as, of);
      const script = join(import.meta.dirname, 'apple-news.php');
      const texts = execFileSync('php', [script, id], { env, encoding: 'utf8' });
      const isLeft =
        texts.includes(CHOICES.links[0].url.replaceAll('/', '\\/')) &&
        (how !== 'inline' || texts.includes('and more.'));
      console.log(`${APPLE_NEWS}, ${how}: ${isLeft ? 'the link is left' : `WRONG: ${texts}`}`);
      return isLeft;
    },
  );
}

/** Tries one with some of its settings; whether all is well, for each way. */
async function tryOne(browser, { at, env, setPlugins }, file, [what, options]) {
  const well = [];
  for (const [how, post] of Object.entries(posts(at))) {
    setPlugins([file, ...(post.with ? [OURS] : [])], options);
    const id = postClassic(env, post.as, post.of);
    const { links, screens, errors } = await tryPost(browser, `${at}/?p=${id}`);
    const wrong = [...(links > 0 ? [] : ['no link']), ...errors];
    well.push(wrong.length === 0);
    const found = screens > 0 ? `the form after ${screens} screens` : 'no form';
    const verdict = wrong.length > 0 ? `WRONG: ${wrong.join(', ')}` : 'as it should be';
    console.log(`${dirname(file)} (${what}), ${how}: ${found}; ${verdict}`);
  }
  return well;
}

/** Tries all that are in the folder; how often a reader had not what they should have. */
export async function tryBeside(browser, site) {
  const has = (name) => existsSync(join(site.plugins, name)) && name.includes(site.only);
  const copy = (name) =>
    cpSync(join(site.plugins, name), join(site.folder, 'wp-content/plugins', name), {
      recursive: true,
    });
  const well = [];
  for (const [name, { file, settings }] of Object.entries(BESIDE).filter(([name]) => has(name))) {
    copy(name);
    for (const setting of Object.entries(settings))
      well.push(...(await tryOne(browser, site, `${name}/${file}`, setting)));
  }
  if (has(APPLE_NEWS)) {
    copy(APPLE_NEWS);
    well.push(...tryAppleNews(site));
  }
  return well.filter((one) => !one).length;
}
