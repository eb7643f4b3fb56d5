import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, engineNames, startEngine } from './support/engines.ts';
import { illegible, overflowing } from './support/layout.ts';
import { above, article, embed, script, site } from './support/site.ts';
import { begin, go } from './support/visit.ts';
import { about, de } from '../support/words.ts';

const instagram = about(de, 'Instagram');

const german = embed('service="instagram" region="de" lang="de"');

/** What a page may let its boxes inherit; each is looked at alone, on every screen. */
const inherited = [
  'white-space: nowrap',
  'white-space: pre',
  'line-height: 0',
  'line-height: 10px',
  'font-size: 0',
  'font-size: 4px',
  'writing-mode: vertical-rl',
  'writing-mode: vertical-lr; text-orientation: upright',
  'letter-spacing: 1em',
  'word-spacing: 3em',
  'text-transform: uppercase',
  'text-indent: -999em',
  'text-indent: 50px',
  'pointer-events: none',
  'text-align: right',
  'direction: rtl',
  'color: transparent',
  'cursor: none',
  'user-select: none; -webkit-user-select: none',
  'word-break: break-all',
  'overflow-wrap: normal; word-break: keep-all',
  'hyphens: none',
  'list-style: square',
  'border-collapse: collapse; border-spacing: 3em',
  'tab-size: 40',
  'quotes: none',
  'text-shadow: 0 0 1em red',
  'font-variant: small-caps; font-stretch: ultra-condensed',
  '-webkit-text-fill-color: transparent',
  '-webkit-text-security: disc',
  'text-size-adjust: none; -webkit-text-size-adjust: 300%',
];

/** The same, together as far as they do not contradict each other: each is opened and walked through. */
const together = [
  'white-space: nowrap; letter-spacing: 1em; word-spacing: 3em; text-transform: uppercase; text-indent: 50px; ' +
    'text-align: right; color: transparent; cursor: none; user-select: none; -webkit-user-select: none; ' +
    'pointer-events: none; word-break: break-all; hyphens: none; list-style: square; border-collapse: collapse; ' +
    'border-spacing: 3em; tab-size: 40; quotes: none; text-shadow: 0 0 1em red; font-variant: small-caps; ' +
    'font-stretch: ultra-condensed; -webkit-text-fill-color: transparent; -webkit-text-security: disc; ' +
    'text-size-adjust: none; -webkit-text-size-adjust: 300%',
  'white-space: pre; line-height: 0; font-size: 0; text-indent: -999em; direction: rtl; overflow-wrap: normal; ' +
    'word-break: keep-all',
  'line-height: 10px; font-size: 4px',
  'writing-mode: vertical-rl',
  'writing-mode: vertical-lr; text-orientation: upright',
];

const isVertical = (rule: string) => rule.startsWith('writing-mode');
/** The offer is as high as the links, which these make as low as nothing. */
const leavesOffer = (rule: string) => !/font-size|line-height: 0|vertical/.test(rule);

/** A box across vertical lines is as wide as the window, whatever margins and scroll bars the page has. */
const sheetOf = (rule: string) =>
  `main { ${rule} } ${isVertical(rule) ? 'body { margin: 0 } html { scrollbar-width: none }' : ''}`;

/** A function for the page, made of values: under each rule in turn, what is wrong with what is shown. */
const faultsUnder = (rules: readonly string[]) =>
  ({
    toString: () => `() => {
      const looks = [${overflowing.toString()}, ${illegible.toString()}];
      const sheet = document.querySelector('#inherited');
      const before = sheet.textContent;
      return ${JSON.stringify(rules.map((rule) => [rule, sheetOf(rule)]))}.flatMap(([rule, css]) => {
        sheet.textContent = css;
        const faults = looks.flatMap((look) => look());
        sheet.textContent = before;
        return faults.map((fault) => rule + ': ' + fault);
      });
    }`,
  }) as unknown as () => string[];

const SCREENS = [
  [de['account.one'], instagram('go.form.for')],
  [de['next.open'], instagram('form.heading')],
  [de['next.sent'], instagram('done.filed')],
] as const;

describe.each(engineNames())('%s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  async function open(rule: string, body = german) {
    const head = `<style id="inherited">${sheetOf(rule)}</style>`;
    const server = await site(article(`<main>${body}</main>${script}`, { head }));
    await engine.open(`${server.url}/`);
  }

  async function look(screen: string, rules: readonly string[]) {
    expect(await engine.evaluate(faultsUnder(rules)), screen).toEqual([]);
  }

  async function walk(rules: readonly string[]) {
    await look('first', rules);
    for (const [press, heading] of SCREENS) {
      await go(engine, press, heading);
      await look(heading, rules);
    }
  }

  test('nothing of the page breaks a screen', async () => {
    await open('', `${above}${german}`);
    await engine.waitFor(instagram('ask.account'));
    await walk(inherited.filter((rule) => !isVertical(rule)));
  });

  test('nothing of the page breaks the offer', async () => {
    await open('', german.replaceAll('<p>', '<p>So widersprechen Sie:</p><p>'));
    await engine.waitFor(de.offer);
    await look('offer', inherited.filter(leavesOffer));
  });

  test.each(together)('opened and walked through under %s', async (rule) => {
    // What stands before lies beside it where lines are vertical: it is in sight.
    await open(rule, isVertical(rule) ? german : `${above}${german}`);
    if (isVertical(rule)) await begin(engine, instagram('ask.account'));
    else await engine.waitFor(instagram('ask.account'));
    await walk([rule]);
  });

  test('the offer is pressed under much that is inherited', async () => {
    await open(together[0] ?? '', german.replaceAll('<p>', '<p>So widersprechen Sie:</p><p>'));
    await begin(engine, instagram('ask.account'));
  });

  test('a page that hides the place of the tag hides all of it, and shows all of it', async () => {
    await open('visibility: hidden', `${above}${german}`);
    await engine.evaluate(() => new Promise((done) => setTimeout(done, 700)));
    expect(await engine.text()).toBe('An article The text before. The text after.');
    await engine.evaluate(
      () => void (document.querySelector('main')!.style.visibility = 'visible'),
    );
    await engine.waitFor(instagram('ask.account'));
    await go(engine, de['account.one'], instagram('go.form.for'));
  });
});
