/**
 * Every page of the built Storybook is opened once, in Chromium: it comes, it says nothing on the console, and no part
 * of it is missing. Axe looks at every guide, and at one page of facts of each shape of machine: all others are made of
 * the same templates and take seconds each.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { planOf } from '../../src/flow/plan.ts';
import { compile } from '../../src/flow/compile.ts';
import { localize } from '../../src/catalogue/resolve.ts';
import { countriesOf } from '../../src/desk/countries-of.ts';
import { pageId } from '../../stories/support/facts/page-id.ts';
import { services } from '../support/catalogue.ts';
import {
  entries,
  openStorybook,
  type Built,
  type Entry,
  type Preview,
} from './support/storybook.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = entries();
const LONG = 20 * 60_000;

/** What axe cannot decide by itself, and why that is no fault. */
const UNDECIDED: Readonly<Record<string, string>> = {
  'color-contrast':
    'nonBmp: signs (✓ ○ ✗) are no text. bgOverlap, imgNode: text of the picture lies on shapes, and folded text is covered. ' +
    'elmPartiallyObscured: cells pass below the heads that stay. equalRatio: buttons of Storybook’s own table of controls. All have the colours of the page, which is looked at.',
  'target-size': 'Links in a sentence, which the rule leaves out, lie close to others.',
  'aria-hidden-focus': 'A browser says of folded parts whether they take the focus.',
};

/** Storybook draws these itself, in its table of controls. */
const OWN_CONTROLS = /aria-label="Open color picker"/;

const isFacts = ({ title }: Entry): boolean => title.startsWith('Facts/');
const isCountry = ({ title }: Entry): boolean => title === 'Facts/Countries';

/** By the kinds of screens a machine has, the shortest page: pages of the same kinds are alike. */
function machineShapes(): ReadonlyMap<string, { page: string; length: number }> {
  const shapes = new Map<string, { page: string; length: number }>();
  for (const service of services)
    for (const { id } of service.answers) {
      const [country = ''] = countriesOf(service, id);
      const steps = planOf(compile(localize(service, 'en'), country)).flatMap((s) => s.steps);
      const shape = [...new Set(steps.map(({ step }) => `${step.kind} ${step.answer?.verdict}`))];
      const key = shape.sort().join();
      const { length } = steps;
      if (length < (shapes.get(key)?.length ?? Infinity))
        shapes.set(key, { page: pageId(service, id), length });
    }
  return shapes;
}

/** The pages axe looks at: guides, one page of facts of each shape, one country, the desks. */
function lookedAt(): Entry[] {
  const shaped = new Set([...machineShapes().values()].map(({ page }) => page));
  const [country] = all.filter(isCountry);
  return all.filter(
    (e) =>
      e.type === 'docs' ||
      shaped.has(e.id) ||
      e.id === country?.id ||
      ['Translate', 'Facts/Overview'].includes(e.title),
  );
}

let book: Built;
beforeAll(async () => {
  book = await openStorybook();
});
afterAll(() => book.close());

/** Does something with every page, in two previews side by side. */
async function each(
  some: readonly Entry[],
  look: (preview: Preview, entry: Entry) => Promise<void>,
): Promise<void> {
  const left = [...some];
  const work = async (): Promise<void> => {
    const preview = await book.preview(1280);
    for (let next = left.shift(); next; next = left.shift()) await look(preview, next);
    await preview.page.context().close();
  };
  await Promise.all([work(), work()]);
}

const drawn = ({ page }: Preview): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('machine-picture:not([data-state=drawn])') === null,
    null,
    { timeout: 60_000 },
  );

/** What was found on all pages. */
interface Found {
  problems: string[];
  heights: number[];
  /** What axe says. */
  rules: string[];
}

/** Parts that a page lacks. */
const missingIn = ({ page }: Preview): Promise<string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll(':not(:defined)')].map((e) => `${e.localName} is unknown`),
    // Without help, MDX knows no tables.
    ...[...document.querySelectorAll('#storybook-docs p')]
      .filter(({ textContent }) => /\|\s*-{3,}/.test(textContent))
      .map(({ textContent }) => `${textContent.slice(0, 40)} is no table`),
  ]);

/** Violations, and what is undecided without a reason of ours. */
async function brokenRules({ page }: Preview): Promise<string[]> {
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(() =>
    (
      globalThis as unknown as { axe: { run(on: string, how: object): Promise<AxeResults> } }
    ).axe.run('#storybook-root:not([hidden]), #storybook-docs:not([hidden])', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations', 'incomplete'],
    }),
  );
  return [
    ...violations
      .filter(({ nodes }) => !nodes.every(({ html }) => OWN_CONTROLS.test(html)))
      .map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    ...incomplete
      .filter(({ id }) => !(id in UNDECIDED))
      .map(({ id, nodes }) => `undecided ${id} ${nodes[0]?.html}`),
  ];
}

/** Opens each page once. */
async function lookAtAll(): Promise<Found> {
  const found: Found = { problems: [], heights: [], rules: [] };
  const chosen = new Set(lookedAt());
  await each(all, async (preview, entry) => {
    const problem = await preview.show(entry);
    if (isFacts(entry)) await drawn(preview);
    if (isFacts(entry) && !isCountry(entry))
      found.heights.push(await preview.page.evaluate(() => document.documentElement.scrollHeight));
    for (const what of [problem, ...preview.errors(), ...(await missingIn(preview))])
      if (what !== undefined) found.problems.push(`${entry.id}: ${what}`);
    if (chosen.has(entry))
      for (const rule of await brokenRules(preview)) found.rules.push(`${entry.id}: ${rule}`);
  });
  return found;
}

let looked: Promise<Found> | undefined;
/** Looks once for all tests; again where one of them failed. */
function look(): Promise<Found> {
  onTestFailed(() => void (looked = undefined));
  return (looked ??= lookAtAll());
}

test(
  'every page comes, says nothing on the console, and lacks no part',
  { timeout: LONG },
  async () => {
    const { problems, heights } = await look();
    expect(problems).toEqual([]);
    heights.sort((a, b) => a - b);
    expect(heights.length).toBeGreaterThan(300);
    // A page of facts is read in one sitting.
    expect(heights[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(4000);
    expect(heights.at(-1)).toBeLessThanOrEqual(12_000);
  },
);

test(
  'axe finds no violation, and nothing undecided that is not explained',
  { timeout: LONG },
  async () => expect((await look()).rules).toEqual([]),
);

describe('somebody who looks for a country', () => {
  test('finds it by its name', () => {
    const germany = all.filter(({ name }) => name === 'Germany');
    expect(germany.map(({ id }) => id)).toEqual(['facts-countries--de']);
    expect(all.filter(isCountry).length).toBeGreaterThan(240);
  });
  test('comes to the page that holds there, drawn for it', async () => {
    const { page, show, errors } = await book.preview(1280);
    await show(all.find(({ id }) => id === 'facts-countries--de') as Entry);
    const link = page.getByRole('link', { name: 'Instagram', exact: true });
    const to = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(to.searchParams.get('path')).toBe('/story/facts-instagram--eu');
    expect(to.searchParams.get('args')).toBe('country:DE');
    const frame = `iframe.html?id=facts-instagram--eu&viewMode=story&args=country:DE`;
    await page.goto(new URL(frame, page.url()).href);
    await page.getByRole('heading', { level: 1, name: 'Instagram, Germany' }).waitFor();
    expect(errors()).toEqual([]);
  });
});
