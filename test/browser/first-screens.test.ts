import { expect, test, vi } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { openingOf } from '../../src/catalogue/first-part.ts';
import type { OptOutWizard } from '../../src/index.ts';
import { compilePart } from '../../src/flow/compile.ts';
import { walk } from '../../src/flow/walk.ts';
import { needsRest } from '../../src/elements/views/step.view.ts';
import { splitWords } from '../../src/i18n/parts.ts';
import type { Words } from '../../src/i18n/words.ts';
import { memorySource } from '../../stories/support/memory-source.ts';
import { inside, mount } from '../support/mount.ts';
import { everyScreen, type Screen } from '../support/screens.ts';

/** A source whose later parts never arrive. */
const firstOnly = {
  ...memorySource,
  words: async (language: string, rest = false) =>
    rest
      ? new Promise<never>(() => undefined)
      : splitWords((await memorySource.words(language)) as Words).first,
  entry: async (id: string, language: string, rest = false) =>
    rest ? new Promise<never>(() => undefined) : openingOf(await memorySource.entry(id, language)),
};

/** What a screen says before anything on it is unfolded. */
const textOf = (element: OptOutWizard): string => {
  const frame = inside(element).querySelector('.frame')?.cloneNode(true) as Element;
  for (const folded of frame.querySelectorAll('.open .readings')) folded.remove();
  return frame.textContent.replace(/\s+/g, ' ');
};

test.each(['en', 'de'])(
  'the first screens in %s need nothing of the rest',
  { timeout: 600_000 },
  async (lang) => {
    const today = new Date().toISOString().slice(0, 10);
    const known = ({ service, region, log, at }: Screen): boolean => {
      const flow = compilePart(openingOf(entry(service, lang)), region, today);
      return flow !== undefined && walk(flow, log).at === at;
    };
    const screens = everyScreen(services.map((s) => entry(s.id, lang))).filter(
      (screen) =>
        !needsRest(screen.step) &&
        screen.log.every((e) => ['account', 'device'].includes(e.key)) &&
        known(screen),
    );
    expect(screens.length).toBeGreaterThan(20);
    for (const { service, region, log, at } of screens) {
      const whole = textOf(await mount({ service, region, log, lang }));
      const first = textOf(await mount({ service, region, log, lang, source: firstOnly }));
      expect(first, `${service}/${region} ${at}`).toBe(whole);
    }
  },
);

test('what is folded in on a first screen comes with the rest', async () => {
  const parts = {
    ...memorySource,
    entry: async (id: string, language: string, rest = false) => {
      const whole = await memorySource.entry(id, language);
      return rest ? whole : openingOf(whole);
    },
  };
  const element = await mount({ service: 'x', region: 'FR', lang: 'en', source: parts });
  await vi.waitFor(() => {
    const folded = [...inside(element).querySelectorAll('details.open')];
    expect(folded.length).toBeGreaterThan(1);
    for (const details of folded) expect(details.querySelectorAll('li').length).toBeGreaterThan(0);
  });
});
