import { expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { openingOf } from '../../src/catalogue/first-part.ts';
import type { OptOutWizard } from '../../src/index.ts';
import { needsRest } from '../../src/elements/views/step.view.ts';
import { splitWords } from '../../src/i18n/parts.ts';
import type { Words } from '../../src/i18n/words.ts';
import { memorySource } from '../../stories/support/memory-source.ts';
import { inside, mount } from '../support/mount.ts';
import { everyScreen } from '../support/screens.ts';

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

const textOf = (element: OptOutWizard): string =>
  (inside(element).querySelector('.frame')?.textContent ?? '').replace(/\s+/g, ' ');

test.each(['en', 'de'])(
  'the first screens in %s need nothing of the rest',
  { timeout: 600_000 },
  async (lang) => {
    const screens = everyScreen(services.map((s) => entry(s.id, lang))).filter(
      ({ step, log }) =>
        !needsRest(step) && log.every((e) => ['account', 'device'].includes(e.key)),
    );
    expect(screens.length).toBeGreaterThan(20);
    for (const { service, region, log, at } of screens) {
      const whole = textOf(await mount({ service, region, log, lang }));
      const first = textOf(await mount({ service, region, log, lang, source: firstOnly }));
      expect(first, `${service}/${region} ${at}`).toBe(whole);
    }
  },
);
