/** The reading load of every kind of screen of the services most asked for, held to what the guide promises. */
import { beforeAll, describe, expect, test } from 'vitest';
import { entry } from '../../src/catalogue.ts';
import type { FlowStep } from '../../src/flow/steps.ts';
import type { OptOutWizard } from '../../src/index.ts';
import { withEach } from '../support/mount.ts';
import { readingLoad, type ReadingLoad } from '../support/reading-load.ts';
import { everyScreen, type Screen } from '../support/screens.ts';

/** The twenty services most asked for. */
const ASKED = [
  'facebook',
  'instagram',
  'whatsapp',
  'messenger',
  'threads',
  'meta-ai',
  'linkedin',
  'x',
  'tiktok',
  'youtube',
  'reddit',
  'snapchat',
  'pinterest',
  'discord',
  'chatgpt',
  'gemini',
  'google-search',
  'copilot',
  'claude',
  'telegram',
];

/** Pixels: the window of a phone. */
const SCREENFUL = 844;

type Kind =
  | 'question'
  | 'answer'
  | 'link'
  | 'path'
  | 'letter'
  | 'lines'
  | 'form'
  | 'outcome'
  | 'report'
  | 'other-device';

const kindOf = (step: FlowStep): Kind => {
  switch (step.kind) {
    case 'open-link':
      return 'moves' in step ? 'path' : 'link';
    case 'menu-path':
      return 'path';
    case 'send-mail':
      return 'letter';
    case 'place-lines':
      return 'lines';
    default:
      return step.kind;
  }
};

/** At most so much; screens are counted in windows. */
const LIMITS: Readonly<Record<Kind, { screens: number; toMain?: number }>> = {
  question: { screens: 1 },
  answer: { screens: 1.3 },
  link: { screens: 1.1, toMain: 400 },
  path: { screens: 1.2 },
  letter: { screens: 1.2, toMain: 600 },
  lines: { screens: 1.2 },
  form: { screens: 1.2 },
  outcome: { screens: 1.3 },
  report: { screens: 1.3 },
  'other-device': { screens: 1 },
};
const WORDS = 130;
const MEDIAN_WORDS = 80;
const FOLDS = 2;

/** Rows of a path, and spots of a form, beyond these may make a screen longer, by 44 pixels each. */
const ROWS = { path: 7, form: 5 };
const ROW = 44;

interface Measured extends ReadingLoad {
  kind: Kind;
  where: string;
  /** Pixels. */
  limit: number;
}

function measure(element: OptOutWizard, screen: Screen, lang: string): Measured {
  const { service, region, at, step } = screen;
  const frame = element.shadowRoot?.querySelector('.frame') as Element;
  const kind = kindOf(step);
  const rows = 'moves' in step ? (step.moves?.length ?? 0) : 0;
  const beyond = Math.max(0, rows - ROWS[step.kind === 'form' ? 'form' : 'path']);
  const limit = LIMITS[kind].screens * SCREENFUL + beyond * ROW;
  return { kind, where: `${lang} ${service}/${region} ${at}`, limit, ...readingLoad(frame) };
}

const worst = (all: readonly Measured[], of: (m: Measured) => number): string => {
  const [most] = [...all].sort((a, b) => of(b) - of(a));
  return most ? `${Math.round(of(most) * 100) / 100} (${most.where})` : '';
};
const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

const measured: Measured[] = [];

beforeAll(() => {
  Object.assign(document.documentElement.style, {
    font: '18px/1.5 "Liberation Serif", Georgia, serif',
  });
  document.body.style.margin = '0';
});

describe.each(['en', 'de'])('in %s', (lang) => {
  test('every screen is measured', { timeout: 600_000 }, async () => {
    const screens = everyScreen(ASKED.map((id) => entry(id, lang)));
    await withEach(
      screens.map((screen) => ({ ...screen, lang })),
      (element, screen) => void measured.push(measure(element, screen, lang)),
    );
  });
});

describe('the limits', () => {
  test('of words', () => {
    expect(
      measured
        .filter((m) => m.words > WORDS)
        .map((m) => `${m.where}: ${m.words}`)
        .join('\n'),
    ).toBe('');
    expect(median(measured.map((m) => m.words))).toBeLessThanOrEqual(MEDIAN_WORDS);
  });
  test('of folds', () => {
    expect(
      measured
        .filter((m) => m.folds > FOLDS)
        .map((m) => `${m.where}: ${m.folds}`)
        .join('\n'),
    ).toBe('');
  });
  test.each(Object.entries(LIMITS))('of %s', (kind, { toMain = Infinity }) => {
    const all = measured.filter((m) => m.kind === kind);
    const high = all.filter((m) => m.height > m.limit);
    expect(high.map((m) => `${m.where}: ${m.height} px`).join('\n')).toBe('');
    const late = all.filter((m) => (m.toMain ?? 0) > toMain);
    expect(late.map((m) => `${m.where}: ${m.toMain} px to the button`).join('\n')).toBe('');
  });
  test('are printed beside what was measured', () => {
    const rows = Object.keys(LIMITS).map((kind) => {
      const all = measured.filter((m) => m.kind === kind);
      return [
        kind,
        `${all.length} screens`,
        `words: median ${median(all.map((m) => m.words))}, most ${worst(all, (m) => m.words)}`,
        `screenfuls: median ${(median(all.map((m) => m.height)) / SCREENFUL).toFixed(2)}, most ${worst(all, (m) => m.height / SCREENFUL)}`,
        `to the button: most ${worst(all, (m) => m.toMain ?? 0)}`,
        `folds: most ${worst(all, (m) => m.folds)}`,
      ].join(' | ');
    });
    console.log(
      [`median of all: ${median(measured.map((m) => m.words))} words`, ...rows].join('\n'),
    );
    expect(measured.length).toBeGreaterThan(300);
  });
});
