/**
 * Every screen, all rules but contrast. One of each markup in all: axe reads no words, and most screens differ in
 * nothing else. One of each markup in each language by the rules that read them. German has lines that English has not:
 * words of screens left in English are marked.
 */
import { expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { ALL_ELSE, violationsIn, WORDS } from '../support/axe.ts';
import { Looked } from '../support/looked.ts';
import { inside, withEach } from '../support/mount.ts';
import { everyScreen } from '../support/screens.ts';

/** The name of the screen that is shown; after the question about the account, its kind. */
const shown = new WeakMap<EventTarget, string[]>();
document.addEventListener('opt-out-step', ({ target, detail }) => {
  if (target) shown.set(target, [detail.step, detail.kind]);
});

const looked = new Looked();

test.each(['en', 'de'])(
  'every screen in %s has no violation',
  { timeout: 1_200_000 },
  async (lang) => {
    const screens = everyScreen(services.map((s) => entry(s.id, lang)));
    const settings = screens.map((screen) => ({ ...screen, lang }));
    let [whole, words] = [0, 0];
    await withEach(settings, async (element, { service, region, at }) => {
      const where = `${service}/${region} ${at}`;
      const [step, kind] = shown.get(element) ?? [];
      expect([at, kind], where).toContain(step);
      const isNew = looked.next(inside(element));
      if (!isNew) return;
      document.body.replaceChildren(element);
      const how = isNew === 'markup' ? ALL_ELSE : WORDS;
      expect(await violationsIn(element, how), where).toEqual([]);
      if (isNew === 'markup') whole++;
      else words++;
    });
    console.log(`${screens.length} screens, ${lang}: ${whole} markups, ${words} known ones`);
  },
);
