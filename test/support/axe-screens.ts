/** Axe on every screen a reader can meet. */
import axe, { type RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { Looked } from './looked.ts';
import { inside, withEach } from './mount.ts';
import { everyScreen, type Screen } from './screens.ts';
import { everyShape } from './shapes.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const CONTRAST = 'color-contrast';

// Of what it loads before, sheets of styles are for a rule without one of these tags.
const OPTIONS: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };
/** Everything that axe knows. */
export const EVERYTHING: RunOptions = { ...OPTIONS, runOnly: TAGS };
/** Colours hang on no language and no words, and take long. */
export const ALL_ELSE: RunOptions = { ...EVERYTHING, rules: { [CONTRAST]: { enabled: false } } };
/** What another scheme changes. */
export const COLOURS: RunOptions = { ...OPTIONS, runOnly: [CONTRAST, 'link-in-text-block'] };
/** What hangs on words, their length or their language, where the markup is the same. */
export const WORDS: RunOptions = {
  ...OPTIONS,
  runOnly: [
    ...['valid-lang', 'label-content-name-mismatch', 'landmark-unique', 'image-redundant-alt'],
    ...['target-size', 'scrollable-region-focusable', 'table-duplicate-name'],
  ],
};

/** The name of the screen that is shown; after the question about the account, its kind. */
const shown = new WeakMap<EventTarget, string[]>();
document.addEventListener('opt-out-step', ({ target, detail }) => {
  if (target) shown.set(target, [detail.step, detail.kind]);
});

/** What axe has against an element. */
export async function violationsIn(element: Element, how: RunOptions): Promise<string[]> {
  const { violations } = await axe.run(element, how);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

const whereOf = ({ service, region, at }: Screen): string => `${service}/${region} ${at}`;

const LONG = { timeout: 1_200_000 };

/**
 * Every screen, all rules but contrast. One of each markup in all: axe reads no words, and most screens differ in
 * nothing else. One of each markup in each language by the rules that read them.
 */
export function testEveryScreen(languages: readonly string[]): void {
  const looked = new Looked();
  test.each(languages)('every screen in %s has no violation', LONG, async (lang) => {
    const screens = everyScreen(services.map((s) => entry(s.id, lang)));
    const settings = screens.map((screen) => ({ ...screen, lang }));
    let [whole, words] = [0, 0];
    await withEach(settings, async (element, screen) => {
      const [step, kind] = shown.get(element) ?? [];
      expect([screen.at, kind], whereOf(screen)).toContain(step);
      const isNew = looked.next(inside(element));
      if (!isNew) return;
      document.body.replaceChildren(element);
      const how = isNew === 'markup' ? ALL_ELSE : WORDS;
      expect(await violationsIn(element, how), whereOf(screen)).toEqual([]);
      if (isNew === 'markup') whole++;
      else words++;
    });
    console.log(`${screens.length} screens, ${lang}: ${whole} markups, ${words} known ones`);
  });
}

/** Contrast hangs on what a screen is made of, and on no language: one of each shape, in the light and in the dark. */
export function testEveryContrast(lang: string): void {
  const shapes = everyShape(everyScreen(services.map((s) => entry(s.id, lang))));
  describe.each(['light', 'dark'])(`every shape of screen in the %s`, (scheme) => {
    test(`has no violation`, LONG, async () => {
      document.documentElement.style.colorScheme = scheme;
      const looked = new Looked();
      const settings = shapes.map((screen) => ({ ...screen, lang, colorScheme: scheme }));
      let count = 0;
      await withEach(settings, async (element, screen) => {
        if (!looked.next(inside(element))) return;
        document.body.replaceChildren(element);
        expect(await violationsIn(element, COLOURS), whereOf(screen)).toEqual([]);
        count++;
      });
      console.log(`${shapes.length} shapes, ${count} markups, ${scheme}`);
    });
  });
}
