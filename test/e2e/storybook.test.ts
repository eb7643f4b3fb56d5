/**
 * Every page of the built Storybook is opened once, in Chromium: it comes, it says nothing on the console, no part of it
 * is missing, and axe finds nothing on any that is made of something new. Rules that hang on the look and not on the
 * words take most of its time: they are worked out where every part of a page is once, with all folds open, in the light
 * and in the dark.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './support/axe-page.ts';
import { samplePages } from './support/sample-pages.ts';
import {
  entries,
  openStorybook,
  type Built,
  type Entry,
  type Preview,
} from './support/storybook.ts';
import { tableFaults } from './support/tables.ts';
import { UNDECIDED } from './support/undecided.ts';

const all = entries();
const LONG = 30 * 60_000;

const isFacts = ({ title }: Entry): boolean => title.startsWith('Facts/');
const isCountry = ({ title }: Entry): boolean => title === 'Facts/Countries';
const [aCountry] = all.filter(isCountry);

const sampled = samplePages();

/** Pages of stories have tests of their own (the project `stories`), and one country is like the other. */
const isLookedAt = (e: Entry): boolean =>
  e === aCountry || (isFacts(e) && !isCountry(e)) || e.type === 'docs' || e.title === 'Translate';

/** Where the look is judged, and folds are open. */
const isSample = (e: Entry): boolean =>
  !isFacts(e) || sampled.has(e.id) || e === aCountry || e.title === 'Facts/Overview';

/** All folds of all pages take many minutes: `AXE=all npm test -- storybook`. */
const isOpened = (e: Entry): boolean => isSample(e) || process.env.AXE === 'all';

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
  );

const openFolds = ({ page }: Preview): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.waiting)'))
      fold.open = true;
  });

/** What is missing on a page. */
const missingOn = ({ page }: Preview): Promise<string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll(':not(:defined)')].map((e) => `${e.localName} is unknown`),
    // Without help, MDX knows no tables.
    ...[...document.querySelectorAll('#storybook-docs p')]
      .filter(({ textContent }) => /\|\s*-{3,}/.test(textContent))
      .map(({ textContent }) => `${textContent.slice(0, 40)} is no table`),
  ]);

/**
 * What a page of facts is made of, whatever it says: each element with its attributes and its nearest ancestors, and
 * whether it has words.
 */
const partsOf = ({ page }: Preview): Promise<string[]> =>
  page.evaluate(() => {
    const plain = /^(?:role|class|tabindex|hidden|open|disabled|type|aria-(?!label))/;
    const written = ({ name, value }: Attr): string => {
      if (plain.test(name)) return `${name}=${value}`;
      return value.trim() === '' ? `${name}=` : name;
    };
    const found = new Set<string>();
    const walk = (element: Element, above: readonly string[]): void => {
      const hasWords = [...element.childNodes].some((n) => n instanceof Text && n.data.trim());
      const own = [element.localName, ...[...element.attributes].map(written)].join(' ');
      const path = [...above.slice(-4), hasWords ? `${own} …` : own];
      found.add(path.join(' > '));
      for (const child of element.children) walk(child, path);
    };
    walk(document.querySelector('#storybook-root') ?? document.body, []);
    return [...found];
  });

test('every page comes, without a fault', { timeout: LONG }, async () => {
  const problems: string[] = [];
  const heights: number[] = [];
  const explained = new Set<number>();
  const known = new Set<string>();
  /** Most pages of facts are made of what others are made of: axe would say the same of them. */
  const isNew = async (preview: Preview): Promise<boolean> => {
    const size = known.size;
    for (const part of await partsOf(preview)) known.add(part);
    return known.size > size;
  };
  const lookAt = async (preview: Preview, entry: Entry): Promise<string[]> => {
    if (!isLookedAt(entry)) return [];
    if (isOpened(entry)) await openFolds(preview);
    else if (!(await isNew(preview))) return [];
    const seen = [await axeOn(preview.page, 'all else')];
    if (isSample(entry)) {
      seen.push(await axeOn(preview.page, 'looks'));
      await preview.paint('dark');
      await openFolds(preview);
      seen.push(await axeOn(preview.page, 'looks'));
      await preview.paint('light');
    }
    for (const { explained: by } of seen) for (const reason of by) explained.add(reason);
    return seen.flatMap(({ faults }) => faults);
  };
  await each(all, async (preview, entry) => {
    const problem = await preview.show(entry);
    if (isFacts(entry) && !isCountry(entry)) {
      await drawn(preview);
      heights.push(await preview.page.evaluate(() => document.documentElement.scrollHeight));
    }
    const faults = [
      problem,
      ...(await missingOn(preview)),
      ...(await tableFaults(preview.page)),
      ...(await lookAt(preview, entry)),
      ...preview.errors(),
    ];
    for (const what of faults) if (what !== undefined) problems.push(`${entry.id}: ${what}`);
  });
  expect(problems, problems.join('\n')).toEqual([]);
  expect(
    UNDECIDED.filter((_, i) => !explained.has(i)),
    'reasons that explain nothing',
  ).toEqual([]);
  heights.sort((a, b) => a - b);
  expect(heights.length).toBeGreaterThan(300);
  // A page of facts is read in one sitting.
  expect(heights[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(4000);
  expect(heights.at(-1)).toBeLessThanOrEqual(12_000);
});

describe('somebody who looks for a country', () => {
  test('finds it by its name', () => {
    const germany = all.filter(({ name }) => name === 'Germany');
    expect(germany.map(({ id }) => id)).toEqual(['facts-countries--de']);
    expect(all.filter(isCountry).length).toBeGreaterThan(240);
  });
  test('comes to the page that holds there, drawn for it', { timeout: LONG }, async () => {
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
