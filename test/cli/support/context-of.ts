import { behind } from '../../../src/elements/behind.ts';
import type { Context } from '../../../src/elements/context.ts';
import { later } from '../../../src/elements/later.ts';
import type { Sentences, Voice } from '../../../src/cli/map/voice.ts';
import { fill } from '../../../src/i18n/words.ts';

/** What the wizard's views get who says of an entry what a map says of it. */
export const contextOf = (
  { entry, say, date, regionName, region, today }: Voice,
  words: Sentences,
): Context =>
  ({
    entry,
    region,
    regionName,
    plain: say,
    say: (key: string, values = {}) => fill({ ...words, ...entry.says }[key] ?? '', values),
    date,
    today,
    index: [],
    page: { services: [] },
    wanted: { log: [] },
    device: { guessed: 'web' },
    headingLevel: 2,
    views: later,
    behind,
  }) as unknown as Context;
