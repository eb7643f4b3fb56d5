import { describe, expect, test } from 'vitest';
import type { Entry, EntryWay } from '../../src/catalogue/entry.ts';
import type { Device } from '../../src/catalogue/types.ts';
import { answerFor, compile, type FlowConfig } from '../../src/flow/compile.ts';
import type { FlowStep } from '../../src/flow/steps.ts';

const RATED = { confidence: 'single', seen: '2026' } as const;
const OLD = { url: 'https://pond.example/old', to: 'form', confidence: 'official', seen: '2020' };
const NEW = {
  url: 'https://pond.example/new',
  to: 'form',
  confidence: 'official',
  seen: '2026-10',
};
const LIMITS = { says: ['future-only'], ...RATED };
const DISPUTES = [{ id: 'd', about: 'All of it' }];
const GAPS = [{ says: 'gap' }];
const MOVES = [{ do: 'tap-icon', icon: 'gear' }];
const MAIL = { subject: 'No', ...RATED };
const LINES = { file: 'robots.txt', ...RATED };

type Loose = Record<string, unknown>;

const way = (ladder: Loose[], more: Loose = {}): EntryWay =>
  ({ result: 'filed', title: 'Object', limits: LIMITS, ladder, ...more }) as unknown as EntryWay;

const link = (id: string, more: Loose = {}): Loose => ({ id, link: 'new', ...more });
const path = (id: string, devices: Device[], missing?: string): Loose => ({
  id,
  paths: [
    { on: devices, moves: MOVES, ...RATED },
    ...(missing === undefined ? [] : [{ on: others(devices), missing }]),
  ],
});
const others = (devices: Device[]): Device[] =>
  (['web', 'android', 'ios'] as const).filter((d) => !devices.includes(d));

/** An entry with one answer for the world, whose way is `main`. */
const entry = (ways: Record<string, EntryWay>, answer: Loose = {}, more: Loose = {}): Entry =>
  ({
    id: 'pond',
    accounts: [],
    links: { new: NEW, old: OLD },
    ways,
    answers: [{ id: 'world', regions: ['001'], verdict: 'yes', way: 'main', helps: [], ...answer }],
    helps: [],
    ...more,
  }) as unknown as Entry;

const stepAt = ({ states }: FlowConfig, at: string): FlowStep | undefined => states[at]?.meta.step;
const onAt = ({ states }: FlowConfig, at: string) => states[at]?.on;
const firstOf = (flow: FlowConfig) => stepAt(flow, flow.initial);

describe('an entry', () => {
  const main = way([link('a')]);
  test('without an answer for a country does not compile', () => {
    const nowhere = entry({ main }, { regions: ['DE'] });
    expect(() => answerFor(nowhere, 'FR')).toThrow('pond has no answer for FR');
    expect(() => compile(nowhere, 'FR')).toThrow('pond has no answer for FR');
  });
  test('that names a way it does not have does not compile', () => {
    expect(() => compile(entry({ main }, { way: 'lost' }), 'DE')).toThrow('pond has no way "lost"');
    expect(() => compile(entry({ main }, { helps: ['lost'] }), 'DE')).toThrow('no way "lost"');
    expect(() => compile(entry({ main }, { way: undefined }), 'DE')).toThrow('no way ""');
  });
  test('is named with its country', () => {
    expect(compile(entry({ main }), 'DE')).toMatchObject({
      id: 'pond-DE',
      initial: 'main-main--rung-a',
    });
  });
});

describe('the first screen', () => {
  const main = way([link('a')]);
  const answered = (more: Loose, answer: Loose = {}) =>
    firstOf(compile(entry({ main }, answer, more), 'DE'));
  test('says what exists, and nothing that is not there', () => {
    expect(answered({})).toStrictEqual({
      kind: 'open-link',
      way: 'main',
      rung: 'a',
      again: false,
      link: NEW,
      rated: NEW,
      completes: true,
      answer: entry({ main }).answers[0],
      facts: ['rung.main.a', 'answer.world'],
    });
  });
  test('says the sentence about the service, and its former name', () => {
    const step = answered({ note: '', formerly: { id: 'puddle' } });
    expect(step?.serviceNote).toBe('');
    expect(step?.facts).toEqual(['rung.main.a', 'answer.world', 'formerly.puddle']);
  });
  test.each(['yes', 'law'])('is a way’s where the answer is %s', (verdict) => {
    expect(answered({}, { verdict })?.kind).toBe('open-link');
  });
  test.each(['none', 'not-needed', 'disputed', 'unknown'])('is an answer: %s', (verdict) => {
    expect(answered({}, { verdict })).toStrictEqual({
      kind: 'answer',
      answer: entry({ main }, { verdict }).answers[0],
      choices: [{ id: 'main', title: 'Object' }],
      facts: ['answer.world'],
    });
  });
});

test('an answer offers what may be tried, then what helps, each once', () => {
  const ways = { main: way([link('a')]), b: way([link('b')]), c: way([link('c')]) };
  const answer = { verdict: 'unknown', helps: ['c', 'main', 'b'] };
  const flow = compile(entry(ways, answer, { helps: ['b'] }), 'DE');
  expect(firstOf(flow)).toMatchObject({ choices: [{ id: 'main' }, { id: 'b' }, { id: 'c' }] });
  expect(onAt(flow, 'answer')).toEqual({
    'choose.main': 'main-main--rung-a',
    'choose.b': 'help-b--rung-b',
    'choose.c': 'help-c--rung-c',
  });
  const none = compile(entry(ways, { verdict: 'none', way: undefined, helps: ['b'] }), 'DE');
  expect(onAt(none, 'answer')).toEqual({ 'choose.b': 'help-b--rung-b' });
});

describe('accounts', () => {
  const instead = { verdict: 'not-needed', reason: 'Not used.', helps: ['help'], ...RATED };
  const accounts = [
    { id: 'usual' },
    { id: 'other', way: 'other' },
    { id: 'business', instead },
    { id: 'school', instead },
    { id: 'british', regions: ['GB'] },
  ];
  const ways = {
    main: way([link('m')]),
    other: way([link('o')]),
    help: way([link('h')]),
    own: way([link('w')]),
  };
  const flow = () =>
    compile(entry(ways, { accounts: { usual: 'own', school: 'other' } }, { accounts }), 'DE');
  test('are asked for where there are any in the country', () => {
    expect(firstOf(flow())).toStrictEqual({
      kind: 'question',
      asks: 'account',
      choices: ['usual', 'other', 'business', 'school'].map((id) => ({ id })),
      answer: expect.anything() as unknown,
      facts: ['answer.world'],
    });
    const british = entry(ways, {}, { accounts: accounts.slice(4) });
    expect(firstOf(compile(british, 'DE'))?.kind).toBe('open-link');
    expect(firstOf(compile(british, 'GB'))?.kind).toBe('question');
  });
  test('lead to the way that the answer, or they, name, else to the main one', () => {
    expect(onAt(flow(), 'account')).toEqual({
      'choose.usual': 'main-own--rung-w',
      'choose.other': 'main-other--rung-o',
      'choose.business': 'instead-business',
      'choose.school': 'main-other--rung-o',
    });
    const british = compile(entry(ways, {}, { accounts: accounts.slice(4) }), 'GB');
    expect(onAt(british, 'account')).toEqual({ 'choose.british': 'main-main--rung-m' });
  });
  test('that need none say so, and what helps', () => {
    const { helps: _, ...answer } = instead;
    expect(stepAt(flow(), 'instead-business')).toStrictEqual({
      kind: 'answer',
      answer,
      choices: [{ id: 'help', title: 'Object' }],
      facts: ['account.business'],
    });
    expect(onAt(flow(), 'instead-business')).toEqual({ 'choose.help': 'help-help--rung-h' });
  });
});

describe('a rung', () => {
  const more = {
    note: 'Of the way.',
    needs: { says: ['n'] },
    disputes: DISPUTES,
    gaps: GAPS,
  };
  const answer = { late: { note: 'Late.' }, right: 'object' };
  const ladder = [
    link('a', { note: 'Of the rung.', moves: MOVES }),
    { id: 'b', mail: MAIL },
    { id: 'c', lines: LINES },
    path('d', ['web']),
  ];
  const ways = { main: way(ladder, more), help: way(ladder, more) };
  const flow = () => compile(entry(ways, { ...answer, helps: ['help'] }), 'DE');
  const common = { way: 'main', completes: true, right: 'object' };

  test('that is the first says what belongs to the way', () => {
    expect(stepAt(flow(), 'main-main--rung-a')).toMatchObject({
      ...common,
      kind: 'open-link',
      again: false,
      late: answer.late,
      wayNote: 'Of the way.',
      disputes: DISPUTES,
      gaps: GAPS,
      note: 'Of the rung.',
      link: NEW,
      moves: MOVES,
      needs: more.needs,
    });
    expect(stepAt(flow(), 'main-main--rung-a')).not.toHaveProperty('title');
  });
  test('of a way that helps has its title, and is never late', () => {
    const step = stepAt(flow(), 'help-help--rung-a');
    expect(step).toMatchObject({ title: 'Object', wayNote: 'Of the way.', right: 'object' });
    expect(step).not.toHaveProperty('late');
  });
  test.each([
    ['b', { kind: 'send-mail', mail: MAIL, needs: more.needs, rated: MAIL }],
    ['c', { kind: 'place-lines', lines: LINES, rated: LINES }],
  ])('%s that comes later says only what is its own', (rung, own) => {
    const facts = [`rung.main.${rung}`];
    expect(stepAt(flow(), `main-main--rung-${rung}`)).toStrictEqual({
      ...common,
      rung,
      again: true,
      facts,
      ...own,
    });
  });
  test('that is a path is for a device', () => {
    expect(stepAt(flow(), 'main-main--rung-d--web')).toStrictEqual({
      ...common,
      kind: 'menu-path',
      rung: 'd',
      again: true,
      moves: MOVES,
      device: 'web',
      rated: { on: ['web'], moves: MOVES, ...RATED },
      facts: ['rung.main.d'],
    });
    expect(stepAt(flow(), 'main-main--device-rung-d')).toStrictEqual({
      kind: 'question',
      asks: 'device',
      choices: [{ id: 'web' }, { id: 'android' }, { id: 'ios' }],
      facts: [],
    });
  });
  test('leads to the outcome, and to the next one', () => {
    expect(onAt(flow(), 'main-main--rung-a')).toEqual({
      next: 'main-main--done',
      stuck: 'main-main--rung-b',
    });
    expect(onAt(flow(), 'main-main--rung-d--web')).toEqual({
      next: 'main-main--done--web',
      stuck: 'main-main--report--web',
    });
  });
  test('with nothing at all is not climbed', () => {
    const empty = compile(entry({ main: way([{ id: 'x' }, link('a')]) }), 'DE');
    expect(empty.initial).toBe('main-main--rung-a');
  });
  test('whose address the entry does not have is rated by nothing', () => {
    const lost = compile(entry({ main: way([link('a', { link: 'lost' })]) }), 'DE', '2026-11-24');
    expect(firstOf(lost)).toMatchObject({ kind: 'open-link', rated: {} });
    expect(firstOf(lost)).not.toHaveProperty('link');
  });
});

describe('an address that is old', () => {
  const old = (id: string): Loose => link(id, { link: 'old' });
  const order = (ladder: Loose[], today?: string, otherwise: Loose[] = []): string[] => {
    const flow = compile(entry({ main: way(ladder, { otherwise }) }), 'DE', today);
    const found: string[] = [];
    for (let at: string | undefined = flow.initial; at; at = onAt(flow, at)?.['stuck']) {
      const step = stepAt(flow, at)!;
      if ('rung' in step) found.push(step.rung + ('stale' in step ? ' stale' : ''));
      if (step.kind === 'question') at = onAt(flow, at)!['choose.web']!;
      const asked = stepAt(flow, at)!;
      if (asked !== step && 'rung' in asked) found.push(asked.rung);
    }
    return found;
  };
  test('stays in its place where no day is said', () => {
    expect(order([old('o'), link('n')])).toEqual(['o', 'n']);
  });
  test('comes last in its part of the ladder', () => {
    expect(order([old('o'), link('n')], '2026-11-24', [old('p'), link('q')])).toEqual([
      'n',
      'o stale',
      'q',
      'p stale',
    ]);
  });
  test('stays in its place where a path stands beside it', () => {
    const both = { ...path('b', ['web']), link: 'old' };
    expect(order([both, link('n')], '2026-11-24')[0]).toBe('b');
  });
});

describe('a form', () => {
  const there = { moves: [{ do: 'submit' }], ...RATED };
  const otherwise = [{ id: 'mail', mail: MAIL }];
  const flow = (more: Loose, ladder: Loose[] = [link('a'), link('b')]): FlowConfig =>
    compile(entry({ main: way(ladder, more) }, { right: 'object' }), 'DE');

  test('stands between the address and the outcome', () => {
    const main = flow({ there, otherwise });
    expect(stepAt(main, 'main-main--rung-a')).toMatchObject({ completes: false });
    expect(onAt(main, 'main-main--rung-a')).toEqual({
      next: 'main-main--form',
      stuck: 'main-main--rung-b',
    });
    expect(stepAt(main, 'main-main--form')).toStrictEqual({
      kind: 'form',
      way: 'main',
      moves: there.moves,
      rated: RATED,
      right: 'object',
      facts: ['way.main'],
    });
    expect(onAt(main, 'main-main--form')).toEqual({
      next: 'main-main--done',
      stuck: 'main-main--rung-mail',
    });
    expect(stepAt(main, 'main-main--rung-mail')).toMatchObject({ completes: true, again: true });
  });
  test('whose moves are not known has none', () => {
    expect(stepAt(flow({ there: {} }), 'main-main--form')).toMatchObject({
      moves: [],
      rated: { confidence: 'inferred', seen: null },
    });
  });
  test('leads to the report where there is nothing else', () => {
    expect(onAt(flow({ there }), 'main-main--form')?.['stuck']).toBe('main-main--report');
  });
  test('is passed by a rung that says all its moves', () => {
    const main = flow({ there }, [link('a', { moves: MOVES })]);
    expect(onAt(main, 'main-main--rung-a')?.['next']).toBe('main-main--done');
  });
  test('of a device keeps it', () => {
    const main = flow({ there, otherwise: [path('p', ['ios']), path('q', ['web'])] }, [
      path('a', ['web']),
    ]);
    expect(stepAt(main, 'main-main--form--web')).toMatchObject({ device: 'web' });
    expect(onAt(main, 'main-main--form--web')).toEqual({
      next: 'main-main--done--web',
      stuck: 'main-main--rung-q--web',
    });
  });
});

describe('a device that has no way', () => {
  const main = way([path('p', ['web'], 'not-possible')]);
  test('is told so, and which have one', () => {
    const flow = compile(entry({ main }), 'DE');
    expect(flow.initial).toBe('main-main--device');
    expect(onAt(flow, 'main-main--device')).toEqual({
      'choose.web': 'main-main--rung-p--web',
      'choose.android': 'main-main--other-device--android',
      'choose.ios': 'main-main--other-device--ios',
    });
    expect(stepAt(flow, 'main-main--other-device--ios')).toStrictEqual({
      kind: 'other-device',
      way: 'main',
      missing: 'not-possible',
      choices: [{ id: 'web' }],
      facts: ['way.main'],
    });
    expect(onAt(flow, 'main-main--other-device--ios')).toEqual({
      'choose.web': 'main-main--rung-p--web',
      stuck: 'main-main--report--ios',
    });
  });
  test('is told that nobody knows where nothing is said', () => {
    const flow = compile(entry({ main: way([path('p', ['web'])]) }), 'DE');
    expect(stepAt(flow, 'main-main--other-device--ios')).toMatchObject({
      missing: 'not-established',
    });
  });
  test('is told what the first rung says that says anything', () => {
    const main = way([path('p', ['web']), path('q', ['web'], 'not-possible')]);
    expect(stepAt(compile(entry({ main }), 'DE'), 'main-main--other-device--ios')).toMatchObject({
      missing: 'not-possible',
    });
  });
  test('is told so only of what is left to try', () => {
    const lost = way([link('a'), path('p', ['web'])]);
    const ladder = compile(entry({ main: lost }), 'DE');
    expect(stepAt(ladder, 'main-main--other-device-rung-p--ios')).toMatchObject({
      choices: [{ id: 'web' }],
    });
    expect(onAt(ladder, 'main-main--other-device-rung-p--ios')).toEqual({
      'choose.web': 'main-main--rung-p--web',
      stuck: 'main-main--report--ios',
    });
  });
});

describe('after a way', () => {
  const onWeb = (more: Loose = {}) => way([path('p', ['web'])], more);
  const ways = (more: Loose = {}) => ({
    main: onWeb({
      then: ['next', 'phones'],
      after: { note: 'After.' },
      disputes: DISPUTES,
      ...more,
    }),
    next: way([link('n')]),
    phones: way([path('q', ['ios'])]),
    else: way([path('r', ['ios'])], { otherwise: [{ id: 'mail', mail: MAIL }] }),
  });
  const answer = { helps: ['next', 'else', 'phones', 'main'], late: { note: 'Late.' } };
  const flow = () => compile(entry(ways(), answer), 'DE');
  const choices = [
    { id: 'next', title: 'Object', then: true },
    { id: 'else', title: 'Object' },
  ];
  test('comes what belongs to it, and what else helps, as far as the device can', () => {
    expect(stepAt(flow(), 'main-main--done--web')).toStrictEqual({
      kind: 'outcome',
      way: 'main',
      title: 'Object',
      result: 'filed',
      after: { note: 'After.' },
      limits: LIMITS,
      late: answer.late,
      disputes: DISPUTES,
      choices,
      facts: ['way.main'],
    });
    expect(stepAt(flow(), 'main-main--report--web')).toStrictEqual({
      kind: 'report',
      way: 'main',
      limits: LIMITS,
      choices,
      facts: ['way.main'],
    });
    for (const end of ['done', 'report'])
      expect(onAt(flow(), `main-main--${end}--web`)).toEqual({
        'choose.next': 'help-next--rung-n--web',
        'choose.else': 'help-else--rung-mail--web',
      });
  });
  test('comes no other help where it is for people without an account', () => {
    const alone = compile(entry(ways({ forNonUsers: true }), answer), 'DE');
    expect(stepAt(alone, 'main-main--done--web')).toMatchObject({ choices: choices.slice(0, 1) });
  });
  test('that helped comes nothing more', () => {
    expect(stepAt(flow(), 'help-next--done--web')).toStrictEqual({
      kind: 'outcome',
      way: 'next',
      title: 'Object',
      result: 'filed',
      limits: LIMITS,
      choices: [],
      facts: ['way.next'],
    });
    expect(onAt(flow(), 'help-next--done--web')).toEqual({});
  });
  test('all helps come where the device was never asked', () => {
    const all = compile(entry({ ...ways(), main: way([link('m')]) }, answer), 'DE');
    expect(stepAt(all, 'main-main--done')).toMatchObject({
      choices: ['next', 'else', 'phones'].map((id) => ({ id })),
    });
  });
});
