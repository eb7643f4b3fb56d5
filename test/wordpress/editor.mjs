/* global wp */
/** Writes posts: in the real block editor, in Chromium, or as the classic editor saves them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const NAMES = {
  html: 'core/html',
  'classic block': 'core/freeform',
  shortcode: 'core/shortcode',
  block: 'opt-out-wizard/wizard',
};

/** A post of the classic editor; its id. */
export const postClassic = (env, login, content) =>
  execFileSync('php', [join(import.meta.dirname, 'post.php'), login], {
    input: content,
    encoding: 'utf8',
    env,
  }).trim();

async function logIn(page, at, login) {
  await page.goto(`${at}/wp-login.php`);
  await page.fill('#user_login', login);
  await page.fill('#user_pass', 'pass');
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
}

const insert = ([name, of, kind]) => {
  const { createBlock } = wp.blocks;
  const attributes = kind === 'block' ? of : kind === 'shortcode' ? { text: of } : { content: of };
  wp.data.dispatch('core/block-editor').resetBlocks([createBlock(name, attributes)]);
  wp.data.dispatch('core/editor').editPost({ title: kind, status: 'publish' });
};

/** A post of the block editor, saved by somebody who is logged in; its id, and what WordPress said. */
export async function postInBlockEditor(browser, at, { as, in: kind, of }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await logIn(page, at, as);
  await page.goto(`${at}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(insert, [NAMES[kind], of, kind]);
  await page.evaluate(() => wp.data.dispatch('core/editor').savePost());
  await page.waitForFunction(() => !wp.data.select('core/editor').isSavingPost());
  const made = await page.evaluate(() => ({
    id: wp.data.select('core/editor').getCurrentPostId(),
    said: wp.data
      .select('core/notices')
      .getNotices()
      .map(({ content }) => content)
      .join(' '),
  }));
  await page.reload();
  await page.waitForFunction(
    () => window.wp?.data?.select('core/block-editor')?.getBlocks().length,
  );
  const isSound = await page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .every((block) => block.isValid),
  );
  await context.close();
  return { ...made, isSound };
}
