import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import type { Rated } from '../../src/catalogue/entry.ts';
import { DEVICES } from '../../src/catalogue/devices.ts';
import type { Device } from '../../src/catalogue/types.ts';
import { compile } from '../../src/flow/compile.ts';
import type { FlowStep, Reached, StepKind, StepOf } from '../../src/flow/steps.ts';
import {
  headingOf,
  nextOf,
  pressedFor,
  sourceOf,
  stuckOf,
  type Names,
  type Said,
} from '../../src/flow/wording.ts';
import { fill } from '../../src/i18n/words.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';
import { de, en } from '../support/words.ts';

/** As much of a step as its words depend on. */
type Part<K extends StepKind> = K extends StepKind ? { [P in keyof StepOf<K>]?: unknown } : never;
type Row<K extends StepKind> = readonly [step: Part<K>, said: Said, names?: Names];

const NAMES = { service: 'Instagram', company: 'Meta', region: 'Germany' };
/** A service that is called like its company, and one whose name says AI. */
const REDDIT = { service: 'Reddit', company: 'Reddit', region: 'Germany' };
const META_AI = { service: 'Meta AI', company: 'Meta', region: 'Germany' };
const SAYS = { service: 'Instagram' };
const BY = { company: 'Meta', service: 'Instagram' };

const FILL = { moves: [{ do: 'fill', asks: 'mail' }, { do: 'submit' }] };
const SWITCH = { moves: [{ do: 'switch', to: 'off' }] };
const SWITCH_ON = { moves: [{ do: 'tap-icon' }, { do: 'switch', to: 'on' }] };
const SWITCHES = { moves: [...SWITCH.moves, { do: 'tap' }, ...SWITCH.moves] };
const BOTH_WAYS = { moves: [...SWITCH.moves, ...SWITCH_ON.moves] };
const CHOOSE = { moves: [{ do: 'choose' }] };
const FORM = { link: { to: 'form' } };
const PAGE = { link: { to: 'page' } };
const SETTING = { link: { to: 'setting' } };
const GITHUB = { link: { to: 'page', owner: 'GitHub' } };
const GITHUB_FORM = { link: { to: 'form', owner: 'GitHub' } };
const MAIL = { mail: { to: 'dpo@pond.example', subject: 'No' } };
const OWN_MAIL = { mail: { subject: 'No' } };
const LINES = { lines: { file: 'robots.txt' } };
const MUTE = { title: 'Mute it' };
const CHOICES = { choices: [{ id: 'web' }, { id: 'minor' }, { id: 'mute', title: 'Mute it' }] };

const RESULTS: Record<Reached, Row<'outcome'>> = {
  filed: [{ result: 'filed' }, { key: 'done.filed', values: BY }],
  reported: [{ result: 'reported' }, { key: 'done.reported', values: BY }],
  limited: [{ result: 'limited' }, { key: 'done.limited', values: BY }],
  deleted: [{ result: 'deleted' }, { key: 'done.deleted', values: BY }],
  switched: [{ result: 'switched' }, { key: 'done.switched', values: BY }],
  asked: [{ result: 'asked' }, { key: 'done.asked', values: BY }],
  placed: [{ result: 'placed' }, { key: 'done.placed', values: BY }],
  opened: [{ result: 'opened' }, { key: 'done.opened', values: BY }],
  tried: [{ result: 'tried' }, { key: 'done.tried', values: BY }],
};

const verdict = (verdict: 'none' | 'not-needed' | 'disputed' | 'unknown'): Row<'answer'> => [
  { answer: { verdict } },
  { key: `answer.${verdict}`, values: { region: 'Germany' } },
];

const without = (
  device: Device,
  missing: 'not-possible' | 'not-established',
): Row<'other-device'> => [{ missing, device }, { key: `other-device.${missing}.${device}` }];

const HEADINGS: { readonly [K in StepKind]: readonly Row<K>[] } = {
  question: [
    [{ asks: 'account' }, { key: 'ask.account', values: SAYS }],
    [{ asks: 'device' }, { key: 'ask.device', values: SAYS }],
  ],
  answer: (['none', 'not-needed', 'disputed', 'unknown'] as const).map(verdict),
  'open-link': [
    // The form of another than the service itself says for what it is.
    [FORM, { key: 'go.form.for', values: BY }],
    [FORM, { key: 'go.form', values: { company: 'Reddit', service: 'Reddit' } }, REDDIT],
    [GITHUB_FORM, { key: 'go.form.for', values: { ...BY, company: 'GitHub' } }],
    [
      { ...GITHUB_FORM },
      { key: 'go.form', values: { company: 'GitHub', service: 'GitHub' } },
      { ...REDDIT, service: 'GitHub' },
    ],
    [PAGE, { key: 'go.page', values: BY }],
    [PAGE, { key: 'go.page', values: { company: 'Reddit', service: 'Reddit' } }, REDDIT],
    [SETTING, { key: 'go.setting', values: SAYS }],
    [SETTING, { key: 'go.setting.own', values: { service: 'Meta AI' } }, META_AI],
    [
      { ...FORM, again: true },
      { key: 'go.form.again', values: BY },
    ],
    [
      { ...PAGE, again: true },
      { key: 'go.page.again', values: BY },
    ],
    [
      { ...SETTING, again: true },
      { key: 'go.setting.again', values: SAYS },
    ],
    [
      { ...SETTING, again: true },
      { key: 'go.setting.again', values: { service: 'Meta AI' } },
      META_AI,
    ],
    [GITHUB, { key: 'go.page', values: { ...BY, company: 'GitHub' } }],
    // A title alone is not said: the reader came for this. Of what helps besides, it is, once.
    [
      { ...FORM, ...MUTE },
      { key: 'go.form.for', values: BY },
    ],
    [{ ...FORM, ...MUTE, helps: true }, { text: 'Mute it' }],
    [{ ...PAGE, ...MUTE, helps: true }, { text: 'Mute it' }],
    [{ ...SETTING, ...MUTE, helps: true }, { text: 'Mute it' }],
    [
      { ...SETTING, ...MUTE, helps: true, again: true },
      { key: 'go.setting.again', values: SAYS },
    ],
    [
      { ...FORM, ...MUTE, helps: true, again: true },
      { key: 'go.form.again', values: BY },
    ],
    // An address that is not to be had leaves the path beside it.
    [MUTE, { key: 'go.path', values: SAYS }],
    [{ ...MUTE, helps: true }, { text: 'Mute it' }],
  ],
  'menu-path': [
    [{}, { key: 'go.path', values: SAYS }],
    [{ again: true }, { key: 'go.path', values: SAYS }],
    [MUTE, { key: 'go.path', values: SAYS }],
    [{ ...MUTE, helps: true }, { text: 'Mute it' }],
    [
      { ...MUTE, helps: true, again: true },
      { key: 'go.path', values: SAYS },
    ],
  ],
  'send-mail': [
    [
      { ...MAIL, result: 'filed' },
      { key: 'go.mail.objection', values: { company: 'Meta' } },
    ],
    ...(['asked', 'reported', 'deleted'] as const).map((result): Row<'send-mail'> => [
      { ...MAIL, ...MUTE, result },
      { key: 'go.mail.request', values: { company: 'Meta' } },
    ]),
    // Nobody's address is known: the reader's own administrator.
    [{ ...OWN_MAIL, ...MUTE, result: 'asked' }, { text: 'Mute it' }],
    [{ ...OWN_MAIL, ...MUTE, result: 'filed' }, { text: 'Mute it' }],
  ],
  'place-lines': [[LINES, { key: 'go.lines', values: { file: 'robots.txt' } }]],
  form: [
    [FILL, { key: 'form.heading', values: { company: 'Meta' } }],
    ...(['fill', 'paste', 'submit'] as const).map((move): Row<'form'> => [
      { ...MUTE, moves: [...SWITCH.moves, { do: move }] },
      { key: 'form.heading', values: { company: 'Meta' } },
    ]),
    [SWITCH, { key: 'form.switch.off' }],
    [SWITCHES, { key: 'form.switch.off' }],
    [SWITCH_ON, { key: 'form.switch.on' }],
    [{ ...MUTE, ...BOTH_WAYS }, { text: 'Mute it' }],
    [{ ...MUTE, ...CHOOSE }, { text: 'Mute it' }],
    [{ ...MUTE, moves: [] }, { text: 'Mute it' }],
  ],
  'other-device': DEVICES.flatMap((d) => [
    without(d, 'not-possible'),
    without(d, 'not-established'),
  ]),
  outcome: Object.values(RESULTS),
  report: [[{}, { key: 'report' }]],
};

type Pressed = readonly [step: Part<StepKind>, said: Said];

/** The button that leads on. */
const NEXT: readonly Pressed[] = [
  [{ kind: 'form', ...FILL }, { key: 'next.sent' }],
  [{ kind: 'form', ...SWITCH }, { key: 'next.off' }],
  [{ kind: 'form', ...SWITCHES }, { key: 'next.off' }],
  [{ kind: 'form', ...SWITCH_ON }, { key: 'next.on' }],
  [{ kind: 'form', ...BOTH_WAYS }, { key: 'next.done' }],
  [{ kind: 'form', ...CHOOSE }, { key: 'next.done' }],
  [{ kind: 'form', moves: [] }, { key: 'next.done' }],
  [{ kind: 'open-link', ...FORM, completes: false }, { key: 'next.open' }],
  [{ kind: 'open-link', ...FORM, completes: true }, { key: 'next.sent' }],
  [{ kind: 'open-link', ...PAGE, completes: false }, { key: 'next.there' }],
  [{ kind: 'open-link', ...PAGE, completes: true }, { key: 'next.done' }],
  [{ kind: 'open-link', ...SETTING, completes: false }, { key: 'next.there' }],
  [{ kind: 'open-link', ...SETTING, completes: true }, { key: 'next.done' }],
  [{ kind: 'open-link', ...SETTING, ...SWITCH, completes: true }, { key: 'next.off' }],
  [{ kind: 'menu-path', completes: false }, { key: 'next.there' }],
  [{ kind: 'menu-path', ...SWITCH, completes: false }, { key: 'next.there' }],
  [{ kind: 'menu-path', completes: true }, { key: 'next.done' }],
  [{ kind: 'menu-path', ...SWITCH, completes: true }, { key: 'next.off' }],
  [{ kind: 'menu-path', ...SWITCH_ON, completes: true }, { key: 'next.on' }],
  [{ kind: 'menu-path', ...BOTH_WAYS, completes: true }, { key: 'next.done' }],
  [{ kind: 'send-mail', ...MAIL, completes: true }, { key: 'next.sent' }],
  [{ kind: 'place-lines', ...LINES, completes: true }, { key: 'next.done' }],
  [{ kind: 'question' }, { key: 'continue' }],
];

/** The way round. */
const STUCK: readonly Pressed[] = [
  [{ kind: 'open-link', ...FORM }, { key: 'stuck.no-form' }],
  [{ kind: 'open-link', ...PAGE }, { key: 'stuck' }],
  [{ kind: 'open-link', ...SETTING }, { key: 'stuck' }],
  [{ kind: 'open-link' }, { key: 'stuck' }],
  [{ kind: 'menu-path' }, { key: 'stuck' }],
  [{ kind: 'send-mail', ...MAIL }, { key: 'stuck.mail' }],
  [{ kind: 'place-lines', ...LINES }, { key: 'stuck.lines' }],
  [{ kind: 'form', ...FILL }, { key: 'stuck.form' }],
  [{ kind: 'other-device', ...CHOICES }, { key: 'stuck.device' }],
];

const PRESSED: readonly (readonly [event: string, ...Pressed])[] = [
  ...STUCK.map((row) => ['stuck', ...row] as const),
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
  all.map(([part, said, names = NAMES]) => [kind, part, said, names] as const),
);

describe('the heading', () => {
  test.each(rows)('of %s %j is %j', (kind, part, said, names) => {
    expect(headingOf(step({ kind, ...part }), names)).toEqual(said);
    for (const dictionary of [en, de]) expect(unsaid(said, dictionary)).toBe('');
  });
});

describe('no heading says AI twice', () => {
  const said = (service: string, part: object = SETTING): Said =>
    headingOf(step({ kind: 'open-link', ...part }), { ...NAMES, service });
  test.each(['Meta AI', 'Meta KI', 'Meta IA', 'AI Pond', 'Character.AI', 'Galaxy AI', 'X-AI'])(
    'of %s',
    (service) => {
      expect(said(service)).toEqual({ key: 'go.setting.own', values: { service } });
      expect(said(service, { ...SETTING, again: true })).toEqual({
        key: 'go.setting.again',
        values: { service },
      });
    },
  );
  test.each(['OpenAI', 'AIM', 'Air', 'Kiwi', 'Captain', 'xai'])(
    'but %s does not say it',
    (service) => expect(said(service)).toEqual({ key: 'go.setting', values: { service } }),
  );
  test('whatever the service and the language', () => {
    const words: Readonly<Record<string, typeof en>> = { en, de };
    let headings = 0;
    for (const [language, dictionary] of Object.entries(words))
      for (const { id } of services) {
        const entry = entryOf(id, language);
        const names = { service: entry.name, company: entry.company, region: 'X' };
        for (const country of countriesOf(entry))
          for (const { meta } of Object.values(compile(entry, country).states)) {
            const heading = headingOf(meta.step, names);
            const text =
              'text' in heading
                ? heading.text
                : fill(dictionary[heading.key], heading.values ?? {}).join('');
            expect(text, `${id}/${country}`).not.toMatch(
              /\b(AI|KI|IA)\b(’s|s|')?[ -](AI|KI|IA)\b/i,
            );
            headings++;
          }
      }
    expect(headings).toBeGreaterThan(1000);
  });
});

describe('the source', () => {
  const rated = { confidence: 'official', by: 'Meta', seen: '2026-05-12' } as const;
  const said = { key: 'source.official', by: 'Meta', seen: '2026-05-12', isOld: false };
  const lineOf = (of: Partial<Rated>, today = '2026-11-27') => sourceOf(of, 'path', today);
  test('is named, and when it was seen', () => expect(lineOf(rated)).toEqual(said));
  test.each(['official', 'reported', 'corroborated', 'single', 'inferred'] as const)(
    'is called %s',
    (confidence) => {
      const key = `source.${confidence}` as const;
      expect(lineOf({ ...rated, confidence })).toEqual({ ...said, key });
      for (const dictionary of [en, de]) {
        expect(dictionary[key]).toContain('{by}');
        expect(dictionary[key]).toContain('{seen}');
      }
    },
  );
  test('has a date of its own where it is not the newest', () => {
    expect(lineOf({ ...rated, bySeen: '2024' })).toEqual({ ...said, seen: '2024' });
    expect(lineOf({ ...rated, bySeen: null })).toEqual({ ...said, seen: null });
  });
  test('may have no date', () => {
    expect(lineOf({ ...rated, seen: null })).toEqual({ ...said, seen: null });
    expect(lineOf({ confidence: 'official', by: 'Meta' })).toEqual({ ...said, seen: null });
  });
  test('is old by the newest date, whichever is told; what is told without a date is not called so', () => {
    const later = '2027-06-01';
    expect(lineOf(rated, later)).toEqual({ ...said, isOld: true });
    expect(lineOf({ ...rated, seen: '2027', bySeen: '2024' }, later)?.isOld).toBe(false);
    expect(lineOf({ ...rated, bySeen: null }, later)?.isOld).toBe(false);
  });
  test('is nothing where nobody is named, or nothing is said', () => {
    expect(lineOf({ confidence: 'official', seen: '2026' })).toBeUndefined();
    expect(lineOf({ by: 'Meta', seen: '2026' })).toBeUndefined();
    expect(lineOf({})).toBeUndefined();
  });
});

describe('the button', () => {
  test.each(STUCK)('of %j says %j where it shows something else', (part, said) => {
    expect({ key: stuckOf(step(part)) }).toEqual(said);
  });
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
    const names = { service: entry.name, company: entry.company, region: 'X' };
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
