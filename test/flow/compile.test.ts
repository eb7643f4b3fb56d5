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
const ACTING = [...MOVES, { do: 'switch', to: 'off' }];
const SENDING = [{ do: 'fill', asks: 'mail' }, { do: 'submit' }];
const MAIL = { subject: 'No', ...RATED };
const LINES = { file: 'robots.txt', ...RATED };

type Loose = Record<string, unknown>;

const way = (ladder: Loose[], more: Loose = {}): EntryWay =>
  ({ result: 'filed', title: 'Object', limits: LIMITS, ladder, ...more }) as unknown as EntryWay;

const link = (id: string, more: Loose = {}): Loose => ({ id, link: 'new', ...more });
const path = (id: string, devices: Device[], missing?: string, moves: Loose[] = MOVES): Loose => ({
  id,
  paths: [
    { on: devices, moves, ...RATED },
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
      title: 'Object',
      result: 'filed',
      rung: 'a',
      again: false,
      link: NEW,
      rated: NEW,
      completes: true,
      answer: entry({ main }).answers[0],
      effort: { way: 'main', minutes: 1 },
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
      effort: { way: 'main', minutes: 1 },
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
    link('a', { note: 'Of the rung.', moves: SENDING }),
    { id: 'b', mail: MAIL },
    { id: 'c', lines: LINES },
    path('d', ['web']),
  ];
  const ways = { main: way(ladder, more), help: way(ladder, more) };
  const flow = () => compile(entry(ways, { ...answer, helps: ['help'] }), 'DE');
  const own = { way: 'main', title: 'Object', result: 'filed', right: 'object' };
  const common = { ...own, completes: true };

  test('that is the first says what belongs to the way', () => {
    expect(stepAt(flow(), 'main-main--rung-a')).toMatchObject({
      ...own,
      kind: 'open-link',
      completes: false,
      again: false,
      late: answer.late,
      wayNote: 'Of the way.',
      disputes: DISPUTES,
      gaps: GAPS,
      note: 'Of the rung.',
      link: NEW,
      needs: more.needs,
    });
    expect(stepAt(flow(), 'main-main--rung-a')).not.toHaveProperty('helps');
    expect(stepAt(flow(), 'main-main--rung-a')).not.toHaveProperty('moves');
  });
  test('of a way that helps says so, and is never late', () => {
    const step = stepAt(flow(), 'help-help--rung-a');
    expect(step).toMatchObject({
      title: 'Object',
      helps: true,
      wayNote: 'Of the way.',
      right: 'object',
    });
    expect(step).not.toHaveProperty('late');
  });
  test('with moves of its own says them on a screen of their own', () => {
    expect(stepAt(flow(), 'main-main--form-a')).toStrictEqual({
      kind: 'form',
      ...own,
      moves: SENDING,
      rated: NEW,
      facts: ['rung.main.a'],
    });
    expect(onAt(flow(), 'main-main--form-a')).toEqual({
      next: 'main-main--done',
      stuck: 'main-main--rung-b',
    });
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
      again: true,
      choices: [{ id: 'web' }, { id: 'android', missing: true }, { id: 'ios', missing: true }],
      facts: [],
    });
  });
  test('leads to the outcome, and to the next one', () => {
    expect(onAt(flow(), 'main-main--rung-a')).toEqual({
      next: 'main-main--form-a',
      stuck: 'main-main--rung-b',
    });
    expect(onAt(flow(), 'main-main--rung-b')).toEqual({
      next: 'main-main--done',
      stuck: 'main-main--rung-c',
    });
    expect(onAt(flow(), 'main-main--rung-d--web')).toEqual({
      next: 'main-main--opened--web',
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
      if (step.kind === 'question') at = onAt(flow, at)!['choose.web']!;
      const asked = stepAt(flow, at)!;
      if ('rung' in asked) found.push(asked.rung + ('stale' in asked ? ' stale' : ''));
    }
    return found;
  };
  test('is not said to be where no day is said', () => {
    expect(order([old('o'), link('n')])).toEqual(['o', 'n']);
  });
  test('stays in its place, and is said to be', () => {
    expect(order([old('o'), link('n')], '2026-11-24', [old('p'), link('q')])).toEqual([
      'o stale',
      'n',
      'p stale',
      'q',
    ]);
  });
  test('is said to be also where a path stands beside it', () => {
    const both = { ...path('b', ['web']), link: 'old' };
    expect(order([both, link('n')], '2026-11-24')).toEqual(['b stale', 'n']);
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
      title: 'Object',
      result: 'filed',
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
    const bare = flow({ there: { moves: [], ...RATED } });
    expect(stepAt(bare, 'main-main--form')).toMatchObject({ moves: [], rated: RATED });
    expect(onAt(bare, 'main-main--form')?.['next']).toBe('main-main--opened');
  });
  test('leads to the report where there is nothing else', () => {
    expect(onAt(flow({ there }), 'main-main--form')?.['stuck']).toBe('main-main--report');
  });
  test('is passed by a rung that says all its moves', () => {
    const main = flow({ there }, [link('a', { moves: SENDING })]);
    expect(onAt(main, 'main-main--rung-a')?.['next']).toBe('main-main--form-a');
    expect(onAt(main, 'main-main--form-a')?.['next']).toBe('main-main--done');
    expect(main.states).not.toHaveProperty('main-main--form');
  });
  test('of one rung keeps the device', () => {
    const both = { ...path('a', ['web']), link: 'new', moves: SENDING };
    const main = flow({ there }, [both]);
    expect(onAt(main, 'main-main--rung-a--web')?.['next']).toBe('main-main--form-a--web');
    expect(stepAt(main, 'main-main--form-a--web')).toMatchObject({
      device: 'web',
      right: 'object',
    });
    expect(onAt(main, 'main-main--form-a--web')).toEqual({
      next: 'main-main--done--web',
      stuck: 'main-main--report--web',
    });
  });
  test('of one rung whose address the entry does not have is rated by nothing', () => {
    const lost = flow({}, [link('a', { link: 'lost', moves: SENDING })]);
    expect(stepAt(lost, 'main-main--form-a')).toMatchObject({ rated: {} });
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
      device: 'ios',
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
  test('whose path was not found is offered the devices with other menus, once', () => {
    const flow = compile(entry({ main: way([path('p', ['web']), path('q', ['ios'])]) }), 'DE');
    expect(onAt(flow, 'main-main--rung-p--web')).toMatchObject({
      stuck: 'main-main--elsewhere--web',
    });
    expect(stepAt(flow, 'main-main--elsewhere--web')).toMatchObject({
      kind: 'other-device',
      missing: 'not-found',
      choices: [{ id: 'ios' }],
    });
    expect(onAt(flow, 'main-main--elsewhere--web')).toEqual({
      'choose.ios': 'main-main--rung-q--ios--after-web',
      stuck: 'main-main--report--web',
    });
    expect(onAt(flow, 'main-main--rung-q--ios--after-web')).toMatchObject({
      stuck: 'main-main--report--ios',
    });
  });
  test('whose menus are the same as on any other is offered none', () => {
    const flow = compile(entry({ main: way([path('p', ['web', 'ios'])]) }), 'DE');
    expect(onAt(flow, 'main-main--rung-p--web')).toMatchObject({ stuck: 'main-main--report--web' });
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
  const onWeb = (more: Loose = {}) => way([path('p', ['web'], undefined, ACTING)], more);
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
  test('a history that is lost for good is offered, and not told as what is still to do', () => {
    const all = { ...ways(), next: way([link('n')], { result: 'deleted' }) };
    const step = stepAt(compile(entry(all, answer), 'DE'), 'main-main--done--web');
    expect(step).toMatchObject({ choices: choices.map(({ id, title }) => ({ id, title })) });
    expect(step && 'choices' in step ? step.choices.map((c) => c.then) : []).toEqual([
      undefined,
      undefined,
    ]);
  });

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
    expect(stepAt(flow(), 'help-next--opened--web')).toStrictEqual({
      kind: 'outcome',
      way: 'next',
      title: 'Object',
      result: 'opened',
      limits: LIMITS,
      choices: [],
      facts: ['way.next'],
    });
    expect(onAt(flow(), 'help-next--opened--web')).toEqual({});
  });
  test('all helps come where the device was never asked', () => {
    const all = compile(entry({ ...ways(), main: way([link('m')]) }, answer), 'DE');
    expect(stepAt(all, 'main-main--opened')).toMatchObject({
      choices: ['next', 'else', 'phones'].map((id) => ({ id })),
    });
  });
});

describe('what a reader has at the end', () => {
  const ended = (ladder: Loose[], more: Loose = {}, answer: Loose = {}) => {
    const { states } = compile(entry({ main: way(ladder, more) }, answer), 'DE');
    return Object.entries(states).flatMap(([at, { meta }]) =>
      meta.step.kind === 'outcome' ? [`${at} ${meta.step.result}`] : [],
    );
  };
  const tap = (control: string) => ({ do: 'tap', label: { says: 'It', control } });
  const doing = (...moves: Loose[]): string[] => ended([path('p', ['web'], undefined, moves)]);
  const DONE = ['main-main--done--web filed'];
  const OPENED = ['main-main--opened--web opened'];

  test('is a page, where only an address is known', () => {
    expect(ended([link('a')])).toEqual(['main-main--opened opened']);
    expect(ended([link('a')], { result: 'switched' })).toEqual(['main-main--opened opened']);
    expect(ended([link('a')], { there: { moves: [], ...RATED } })).toEqual([
      'main-main--opened opened',
    ]);
  });
  test.each<Loose>([
    { do: 'tap-icon', icon: 'gear' },
    { do: 'find-in-page', label: { says: 'It', control: 'heading' } },
    ...['row', 'tab', 'text-link', 'heading', 'option', 'field'].map(tap),
  ])('is a page, where %j is all that is said', (move) => {
    expect(doing(move)).toEqual(OPENED);
    expect(doing(move, move)).toEqual(OPENED);
  });
  test.each([
    [tap('button')],
    [{ do: 'switch', to: 'off' }],
    [{ do: 'choose', label: { says: 'It', control: 'option' } }],
    [{ do: 'fill', asks: 'mail' }],
    [{ do: 'paste', text: 'objection-letter' }],
    [{ do: 'type', text: '/reset' }],
    [{ do: 'enter-code' }],
    [{ do: 'submit' }],
  ])('is the way’s result, where %j is said', (move) => {
    expect(doing(move)).toEqual(DONE);
    expect(doing(tap('row'), move, tap('row'))).toEqual(DONE);
    expect(ended([link('a', { moves: [move] })])).toEqual(['main-main--done filed']);
    expect(ended([link('a')], { there: { moves: [move], ...RATED } })).toEqual([
      'main-main--done filed',
    ]);
  });
  test('is the way’s result after a mail and after lines', () => {
    expect(ended([{ id: 'm', mail: MAIL }])).toEqual(['main-main--done filed']);
    expect(ended([{ id: 'l', lines: LINES }], { result: 'placed' })).toEqual([
      'main-main--done placed',
    ]);
  });
  test('may be either, on the roads of one way', () => {
    expect(ended([link('a', { moves: SENDING }), link('b')])).toEqual([
      'main-main--done filed',
      'main-main--opened opened',
    ]);
  });
  const mail = [{ id: 'm', mail: MAIL }];
  const tried = (result: string, answer: Loose): string[] => {
    const main = { main: way(mail, { result }) };
    return Object.values(compile(entry(main, answer), 'DE').states).flatMap(({ meta }) =>
      meta.step.kind === 'outcome' ? [meta.step.result] : [],
    );
  };
  type Backed = [verdict: string, right: string | undefined, reached: string];
  test.each<Backed>([
    ['yes', undefined, 'filed'],
    ['yes', 'object', 'filed'],
    ['law', 'object', 'filed'],
    ['law', undefined, 'tried'],
    ['unknown', 'object', 'filed'],
    ...['none', 'not-needed', 'disputed', 'unknown'].map((v): Backed => [v, undefined, 'tried']),
  ])('where the answer is %s, by the right %s, an objection is %s', (verdict, right, reached) => {
    expect(tried('filed', { verdict, ...(right !== undefined && { right }) })).toEqual([reached]);
  });
  test.each(['asked', 'reported', 'switched', 'limited', 'deleted', 'placed'])(
    'no right is needed for what is %s',
    (result) => expect(tried(result, { verdict: 'unknown' })).toEqual([result]),
  );
  test('names the right', () => {
    const step = (answer: Loose) =>
      stepAt(compile(entry({ main: way(mail) }, answer), 'DE'), 'main-main--done');
    expect(step({ right: 'object' })).toMatchObject({ right: 'object' });
    expect(step({})).not.toHaveProperty('right');
  });
});

describe('what a way takes', () => {
  const main = way([link('a')], { needs: { says: ['login-app'] } });
  test.each(['yes', 'law'])('is said on the first screen where the answer is %s', (verdict) => {
    const first = firstOf(compile(entry({ main }, { verdict }), 'DE'));
    expect(first?.effort).toEqual({ way: 'main', minutes: 1, account: 'login' });
  });
  test.each(['none', 'not-needed', 'disputed', 'unknown'])('is not where it is %s', (verdict) => {
    expect(firstOf(compile(entry({ main }, { verdict }), 'DE'))).not.toHaveProperty('effort');
  });
  test('is on no later screen', () => {
    const { initial, states } = compile(entry({ main }), 'DE');
    for (const [at, { meta }] of Object.entries(states))
      if (at !== initial) expect(meta.step).not.toHaveProperty('effort');
  });
});

describe('the devices to choose from', () => {
  const choicesAt = (ladder: Loose[], at: string): unknown => {
    const step = stepAt(compile(entry({ main: way(ladder) }), 'DE'), at);
    return step && 'choices' in step ? step.choices : undefined;
  };
  const WEB_ONLY = [{ id: 'web' }, { id: 'android', missing: true }, { id: 'ios', missing: true }];
  test('say where nothing is known', () =>
    expect(choicesAt([path('p', ['web'], 'not-possible')], 'main-main--device')).toEqual(WEB_ONLY));
  test('only where nothing at all is left there', () => {
    const all = [{ id: 'web' }, { id: 'android' }, { id: 'ios' }];
    expect(choicesAt([path('p', ['web']), link('a')], 'main-main--device')).toEqual(all);
    expect(choicesAt([link('a'), path('p', ['web'])], 'main-main--device-rung-p')).toEqual(
      WEB_ONLY,
    );
  });
});
