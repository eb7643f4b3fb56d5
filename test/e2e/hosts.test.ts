import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServeOptions } from '../../.tools/serve.mjs';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { hostile } from './support/hostile.ts';
import {
  article,
  asked,
  embed,
  ownLink,
  rewritten,
  script,
  site,
  versioned,
} from './support/site.ts';
import { warning } from './support/told.ts';
import { until } from './support/until.ts';
import { arrive, begin, expectSaid, go, linksOut } from './support/visit.ts';
import { about, de, en } from '../support/words.ts';

const german = embed('service="instagram" region="de" lang="de"');
const instagram = about(de, 'Instagram');
const form = instagram('go.form.for');

const frameTitle = () => document.querySelector('iframe')?.title;

/** Another version, in a folder of its own. */
const folder = versioned.slice('/cdn/'.length);
const older = Object.fromEntries(
  Object.entries(rewritten((text) => text.replaceAll(folder, '0.0.1'), '/other')).map(
    ([path, text]) => [path.replace(folder, '0.0.1'), text],
  ),
);

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(body: string, head = '', pages: ServeOptions['pages'] = {}) {
    const server = await site(article(body, { head }), { pages: { ...hostile, ...pages } });
    await engine.open(`${server.url}/`);
    return server;
  }

  /** Walks from the account to the form's link. */
  async function reachForm(warnings: string[] = []) {
    await go(engine, de['account.one'], form);
    expect((await linksOut(engine)).map(({ href }) => href)).toEqual([ownLink]);
    expect(await engine.errors()).toEqual(warnings);
  }

  const opacity = () =>
    engine.evaluate(() => {
      const root = document.querySelector('opt-out-wizard')?.shadowRoot;
      const section = root?.querySelector('section');
      return section && getComputedStyle(section).opacity;
    });

  test.each([
    ['denies all storage', '<script src="/deny-storage.js"></script>', script],
    ['extends built-in prototypes', '<script src="/extend-prototypes.js"></script>', script],
    [
      'includes the script twice, and once by another name',
      `${script}${script.replace('embed.js', 'embed.js?2')}`,
      script,
    ],
    ['includes two versions', script.replace('/cdn', '/other/cdn'), script],
  ])('a page that %s', async (_, head, last) => {
    const server = await open(`${german}${last}`, head, older);
    await begin(engine, instagram('ask.account'));
    await reachForm();
    expect(await opacity()).toBe('1');
    // Whose tag it is does not matter; both are there.
    if (head.includes('/other')) expect(server.requests.join()).toContain('/other/cdn/0.0.1/');
  });

  test('a page that hides buttons and links: without links in sight it opens by itself', async () => {
    await open(`${german}${script}`, '<link rel="stylesheet" href="/hide.css">');
    await engine.waitFor(instagram('ask.account'));
    await reachForm([warning]);
    expect(await opacity()).toBe('1');
  });

  test('a page that took the name of the element keeps its links', async () => {
    const server = await open(`${german}${script}`, '<script src="/take-name.js"></script>');
    // What is loaded says whose the name is, once, in the console: test/e2e/hostile-page.
    await asked(server, `${versioned}/taken.js`);
    await engine.waitFor('Formular von Meta für Instagram');
    expect((await engine.links()).map(({ href }) => href)).toEqual([ownLink]);
    const loaded = server.requests.filter((path) => path.startsWith(versioned));
    expect(loaded).toEqual([`${versioned}/taken.js`]);
    const told = 'console.warn: <opt-out-wizard>: no wizard, another script has taken the name';
    await expect.poll(() => engine.errors()).toEqual([told]);
  });

  test('a page that adds the element late', async () => {
    await open(script, '<script src="/add-late.js"></script>');
    await begin(engine, instagram('ask.account'));
    await reachForm();
  });

  test('a page on another origin, under its own strict policy', async () => {
    const cdn = await site('');
    const policy = `default-src 'none'; script-src 'self' ${cdn.url}; style-src 'self'; require-trusted-types-for 'script'`;
    const headers = { 'Content-Security-Policy': policy };
    const html = article(`${german}${script.replace('/cdn', `${cdn.url}/cdn`)}`);
    const host = await site({ html, headers });
    await engine.open(`${host.url}/`);
    await begin(engine, instagram('ask.account'));
    await reachForm();
    expect(host.requests.filter((path) => path.startsWith('/cdn'))).toEqual([]);
  });

  test.each([
    [
      'the script',
      (cdn: string) => `${german}<script src="${cdn}/cdn/embed.classic.js" crossorigin></script>`,
      (): Promise<unknown> => begin(engine, instagram('ask.account')),
    ],
    [
      'the frame',
      (cdn: string) =>
        `<iframe src="${cdn}/cdn/frame.html?service=instagram&lang=de"></iframe><script src="${cdn}/cdn/resize.js" crossorigin></script>`,
      () => until(5000, async () => expect(await engine.evaluate(frameTitle)).toBe(de.title)),
    ],
  ])('a page isolated from other origins takes %s from another site', async (_, body, there) => {
    const isolated = {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    // What the guide asks of the frame's host.
    const { url } = await site('', { headers: isolated });
    const html = article(body(url.replace('localhost', '127.0.0.1')));
    const host = await site({ html, headers: isolated });
    await engine.open(`${host.url}/`);
    await there();
    expect(await engine.errors()).toEqual([]);
  });

  test.each([
    ['moved', () => document.body.prepend(document.querySelector('opt-out-wizard') ?? '')],
    [
      'removed and put back',
      () => {
        const wizard = document.querySelector('opt-out-wizard') ?? '';
        document.querySelector('opt-out-wizard')?.remove();
        return new Promise<void>((done) => {
          setTimeout(() => {
            document.body.append(wizard);
            done();
          }, 100);
        });
      },
    ],
  ])('%s, the element keeps screen and answers', async (_, move) => {
    await open(`${german}${script}`);
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.several'], form);
    await engine.evaluate(move);
    await expectSaid(engine, form, de['account.several']);
    await go(engine, de['next.open'], instagram('form.heading'));
    await go(engine, de.back, form);
    await go(engine, de.change, de['ask.answers']);
    await go(engine, de.restart, instagram('ask.account'));
    expect(await engine.errors()).toEqual([]);
  });

  test('moved while the first screen is on its way, it comes and has the focus', async () => {
    await open(`${german}${script}`);
    await until(5000, () => expectSaid(engine, de.offer));
    await engine.evaluate(() => {
      const wizard = document.querySelector('opt-out-wizard');
      wizard?.shadowRoot?.querySelector('button')?.click();
      document.body.prepend(wizard ?? '');
    });
    await arrive(engine, instagram('ask.account'));
    await reachForm();
  });

  test('two elements go their own ways', async () => {
    await open(`${german}${embed('service="slack" region="fr"')}${script}`);
    await go(engine, new RegExp(en.offer), about(en, 'Slack')('ask.account'));
    await go(engine, en['account.member'], /owner/);
    await expectSaid(engine, de.offer);
    await begin(engine, instagram('ask.account'));
    await go(engine, de['account.one'], form);
    await expectSaid(engine, en['text.ask-owner-sentence']);
    expect(await engine.errors()).toEqual([]);
  });
});
