import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import type { Result } from '../../src/catalogue/types.ts';
import { compile } from '../../src/flow/compile.ts';
import type { FlowStep, StepKind, StepOf } from '../../src/flow/steps.ts';
import { headingOf, nextOf, pressedFor, type Said } from '../../src/flow/wording.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';
import { de, en } from '../support/words.ts';

/** As much of a step as its words depend on. */
type Part<K extends StepKind> = K extends StepKind ? { [P in keyof StepOf<K>]?: unknown } : never;
type Row<K extends StepKind> = readonly [step: Part<K>, said: Said];

const NAMES = { company: 'Meta', region: 'Germany' };
const FILL = { moves: [{ do: 'fill', asks: 'mail' }, { do: 'submit' }] };
const SWITCH = { moves: [{ do: 'switch', to: 'off' }] };
const FORM = { link: { to: 'form' } };
const PAGE = { link: { to: 'page' } };
const SETTING = { link: { to: 'setting' } };
const GITHUB = { link: { to: 'page', owner: 'GitHub' } };
const MAIL = { mail: { subject: 'No' } };
const LINES = { lines: { file: 'robots.txt' } };
const CHOICES = { choices: [{ id: 'web' }, { id: 'minor' }, { id: 'mute', title: 'Mute it' }] };

const RESULTS: Record<Result, Row<'outcome'>> = {
  filed: [{ result: 'filed' }, { key: 'done.filed' }],
  reported: [{ result: 'reported' }, { key: 'done.reported' }],
  limited: [{ result: 'limited' }, { key: 'done.limited' }],
  deleted: [{ result: 'deleted' }, { key: 'done.deleted' }],
  switched: [{ result: 'switched' }, { key: 'done.switched' }],
  asked: [{ result: 'asked' }, { key: 'done.asked' }],
  placed: [{ result: 'placed' }, { key: 'done.placed' }],
};

const verdict = (verdict: 'none' | 'not-needed' | 'disputed' | 'unknown'): Row<'answer'> => [
  { answer: { verdict } },
  { key: `answer.${verdict}`, values: { region: 'Germany' } },
];

const HEADINGS: { readonly [K in StepKind]: readonly Row<K>[] } = {
  question: [
    [{ asks: 'account' }, { key: 'ask.account' }],
    [{ asks: 'device' }, { key: 'ask.device' }],
  ],
  answer: (['none', 'not-needed', 'disputed', 'unknown'] as const).map(verdict),
  'open-link': [
    [FORM, { key: 'go.form', values: { company: 'Meta' } }],
    [PAGE, { key: 'go.page', values: { company: 'Meta' } }],
    [SETTING, { key: 'go.setting', values: { company: 'Meta' } }],
    [
      { ...FORM, again: true },
      { key: 'go.form.again', values: { company: 'Meta' } },
    ],
    [
      { ...PAGE, again: true },
      { key: 'go.page.again', values: { company: 'Meta' } },
    ],
    [
      { ...SETTING, again: true },
      { key: 'go.setting.again', values: { company: 'Meta' } },
    ],
    [GITHUB, { key: 'go.page', values: { company: 'GitHub' } }],
    [
      { ...FORM, title: 'Mute it' },
      { key: 'go.form', values: { company: 'Meta' } },
    ],
  ],
  'menu-path': [
    [{}, { key: 'go.path' }],
    [{ again: true }, { key: 'go.path' }],
    [{ title: 'Mute it' }, { text: 'Mute it' }],
  ],
  'send-mail': [[MAIL, { key: 'go.mail' }]],
  'place-lines': [[LINES, { key: 'go.lines', values: { file: 'robots.txt' } }]],
  form: [
    [FILL, { key: 'form.heading' }],
    [SWITCH, { key: 'form.switch' }],
    [{ moves: [] }, { key: 'form.switch' }],
  ],
  'other-device': [
    [{ missing: 'not-possible' }, { key: 'other-device.not-possible' }],
    [{ missing: 'not-established' }, { key: 'other-device.not-established' }],
  ],
  outcome: Object.values(RESULTS),
  report: [[{}, { key: 'report' }]],
};

/** The button that leads on. */
const NEXT: readonly Row<StepKind>[] = [
  [{ kind: 'form', ...FILL }, { key: 'next.sent' }],
  [{ kind: 'form', ...SWITCH }, { key: 'next.done' }],
  [{ kind: 'open-link', ...FORM, completes: false }, { key: 'next.open' }],
  [{ kind: 'open-link', ...FORM, completes: true }, { key: 'next.sent' }],
  [{ kind: 'open-link', ...PAGE, completes: false }, { key: 'next.there' }],
  [{ kind: 'open-link', ...PAGE, completes: true }, { key: 'next.done' }],
  [{ kind: 'open-link', ...SETTING, completes: false }, { key: 'next.there' }],
  [{ kind: 'open-link', ...SETTING, completes: true }, { key: 'next.done' }],
  [{ kind: 'menu-path', completes: false }, { key: 'next.there' }],
  [{ kind: 'menu-path', completes: true }, { key: 'next.done' }],
  [{ kind: 'send-mail', ...MAIL, completes: true }, { key: 'next.sent' }],
  [{ kind: 'place-lines', ...LINES, completes: true }, { key: 'next.done' }],
  [{ kind: 'question' }, { key: 'continue' }],
];

const PRESSED: readonly (readonly [event: string, ...Row<StepKind>])[] = [
  ['stuck', { kind: 'form', ...FILL }, { key: 'stuck' }],
  ['stuck', { kind: 'other-device', ...CHOICES }, { key: 'stuck' }],
  ['choose.minor', { kind: 'question', asks: 'account', ...CHOICES }, { key: 'account.minor' }],
  ['choose.web', { kind: 'question', asks: 'device', ...CHOICES }, { key: 'device.web' }],
  ['choose.web', { kind: 'other-device', ...CHOICES }, { key: 'device.web' }],
  ['choose.mute', { kind: 'answer', ...CHOICES }, { text: 'Mute it' }],
  ['choose.mute', { kind: 'outcome', ...CHOICES }, { text: 'Mute it' }],
  ['choose.mute', { kind: 'report', ...CHOICES }, { text: 'Mute it' }],
];

const step = (part: object): FlowStep => part as FlowStep;

/** Why a reader could not be told something; nothing where all is well. */
function unsaid(said: Said, dictionary: Readonly<Record<string, string | undefined>>): string {
  if ('text' in said) return said.text.trim() ? '' : 'an empty text';
  const sentence = dictionary[said.key];
  if (!sentence?.trim()) return `no sentence "${said.key}"`;
  const slots = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
  const empty = slots.filter((slot) => !said.values?.[slot]);
  return empty.length > 0 ? `"${said.key}" leaves {${empty.join('} {')}} empty` : '';
}

const rows = Object.entries(HEADINGS).flatMap(([kind, all]) =>
  all.map(([part, said]) => [kind, part, said] as const),
);

describe('the heading', () => {
  test.each(rows)('of %s %j is %j', (kind, part, said) => {
    expect(headingOf(step({ kind, ...part }), NAMES)).toEqual(said);
    for (const dictionary of [en, de]) expect(unsaid(said, dictionary)).toBe('');
  });
});

describe('the button', () => {
  test.each(NEXT)('of %j is %j', (part, said) => {
    expect({ key: nextOf(step(part)) }).toEqual(said);
    expect(pressedFor(step(part), 'next')).toEqual(said);
    for (const dictionary of [en, de]) expect(unsaid(said, dictionary)).toBe('');
  });
  test.each(PRESSED)('for %s on %j is %j', (event, part, said) => {
    expect(pressedFor(step(part), event)).toEqual(said);
    for (const dictionary of [en, de]) expect(unsaid(said, dictionary)).toBe('');
  });
});

/** Today as far as facts are fresh, and a day on which every address is stale. */
const DAYS = [undefined, '2035-01-01'] as const;

describe.each(Object.entries({ en, de }))('in %s', (language, dictionary) => {
  const own = readWords()[language]!;
  const kinds = new Set<string>();
  const events = new Set<string>();

  test.each(services)('every screen of $id has a heading, every answer a sentence', ({ id }) => {
    const entry = entryOf(id, language);
    // What a reader's browser has, and what a dictionary has for any reader.
    const all = [{ ...own, ...entry.says }, dictionary];
    const names = { company: entry.company, region: 'X' };
    const silent = new Set<string>();
    for (const country of countriesOf(entry))
      for (const today of DAYS)
        for (const [at, { meta, on }] of Object.entries(compile(entry, country, today).states)) {
          const said = [headingOf(meta.step, names)];
          kinds.add(meta.step.kind);
          for (const event of Object.keys(on)) {
            said.push(pressedFor(meta.step, event));
            events.add(event.split('.')[0]!);
          }
          for (const what of said)
            for (const words of all) {
              const why = unsaid(what, words);
              if (why) silent.add(`${country} ${at}: ${why}`);
            }
        }
    expect([...silent]).toEqual([]);
  });
  test('no kind of screen and no event was left out', () => {
    expect([...kinds].sort()).toEqual(Object.keys(HEADINGS).sort());
    expect([...events].sort()).toEqual(['choose', 'next', 'stuck']);
  });
});
