import { describe, expect, test } from 'vitest';
import type {
  Entry,
  EntryAccount,
  EntryMove,
  EntryRung,
  EntryWay,
} from '../../src/catalogue/entry.ts';
import { DEVICES } from '../../src/catalogue/devices.ts';
import { isId } from '../../src/catalogue/id.ts';
import { compile, type FlowConfig } from '../../src/flow/compile.ts';
import { flawsOf } from '../../src/flow/flaws.ts';
import { flowFor } from '../../src/flow/flow.ts';
import { planOf } from '../../src/flow/plan.ts';
import type { FlowStep } from '../../src/flow/steps.ts';
import { walk } from '../../src/flow/walk.ts';
import { headingOf, nextOf } from '../../src/flow/wording.ts';

/** Calls each id of an invented service something. */
type Naming = (id: string) => string;

const RATED = { confidence: 'single', seen: '2026' } as const;
const moves: EntryMove[] = [{ do: 'tap-icon', icon: 'gear' }];
/** What is done, not only found. */
const acts: EntryMove[] = [...moves, { do: 'submit' }];

/** A main way on whose ladder is all that compiles to screens of its own, a help that shares it, and accounts. */
function pond(name: Naming): Entry {
  const onWeb: EntryRung = {
    id: name('on-web'),
    paths: [
      { on: ['web'], moves, ...RATED },
      { on: ['android', 'ios'], missing: 'not-established' },
    ],
  };
  const onPhones: EntryRung = {
    id: name('on-phones'),
    paths: [
      { on: ['web'], missing: 'not-possible' },
      { on: ['android', 'ios'], moves, ...RATED },
    ],
  };
  const limits: EntryWay['limits'] = { says: ['future-only'], ...RATED };
  const main: EntryWay = {
    result: 'filed',
    title: 'Object',
    ladder: [
      { id: name('first-link'), link: 'form' },
      onWeb,
      onPhones,
      { id: name('second-link'), link: 'form' },
    ],
    there: { moves: [{ do: 'submit' }], ...RATED },
    otherwise: [
      {
        id: name('mail'),
        mail: { subject: 'No', text: 'objection-letter', names: [], ...RATED },
      },
      { id: name('other-link'), link: 'form', moves: acts },
    ],
    limits,
    then: [name('phones-only')],
  };
  const help: EntryWay = {
    ...main,
    result: 'asked',
    ladder: main.ladder.slice(0, 1),
    otherwise: [],
  };
  const phonesOnly: EntryWay = { result: 'switched', title: 'Switch', ladder: [onPhones], limits };
  const webOnly: EntryWay = { result: 'asked', title: 'Ask', ladder: [onWeb], limits };
  const instead: EntryAccount['instead'] = {
    verdict: 'not-needed',
    reason: 'Not used.',
    helps: [name('help')],
    ...RATED,
  };
  return {
    id: 'pond',
    name: 'Photo Pond',
    company: 'Pond',
    hosts: ['pond.example'],
    accounts: [
      { id: name('usual') },
      { id: name('linked'), way: name('web-only') },
      { id: name('business'), instead },
    ],
    links: { form: { url: 'https://pond.example/form', to: 'form', ...RATED } },
    ways: {
      [name('main')]: main,
      [name('help')]: help,
      [name('phones-only')]: phonesOnly,
      [name('web-only')]: webOnly,
    },
    answers: [
      {
        id: name('europe'),
        regions: ['EU'],
        verdict: 'yes',
        reason: 'It is so.',
        way: name('main'),
        helps: [name('help')],
        ...RATED,
      },
      {
        id: name('world'),
        regions: ['001'],
        verdict: 'unknown',
        reason: 'Who knows.',
        way: name('main'),
        helps: [name('web-only'), name('phones-only')],
        ...RATED,
      },
    ],
    helps: [],
    says: {},
  };
}

const RUNGS = ['first-link', 'on-web', 'on-phones', 'second-link', 'mail', 'other-link'];
const WAYS = ['main', 'help', 'phones-only', 'web-only'];
const ACCOUNTS = ['usual', 'linked', 'business'];
const ANSWERS = ['europe', 'world'];

/** Gives names to the ids of a list, in its order. */
const naming = (...lists: [ids: readonly string[], names: readonly string[]][]): Naming => {
  const names = new Map(lists.flatMap(([ids, given]) => ids.map((id, i) => [id, given[i] ?? id])));
  return (id) => names.get(id) ?? id;
};

const plain: Naming = (id) => id;

/** Names that other parts of a flow have too, or that look as if they had been made from such a name. */
const HOSTILE: Record<string, Naming> = {
  'the words for screens': naming(
    [RUNGS, ['form', 'done', 'report', 'device', 'web', 'rung-x']],
    [WAYS, ['form', 'done', 'report', 'device']],
    [ACCOUNTS, ['web', 'device', 'form']],
    [ANSWERS, ['device', 'form']],
  ),
  'the devices': naming(
    [RUNGS, ['ios', 'android', 'web', 'device', 'device-web', 'device-ios']],
    [WAYS, ['web', 'ios', 'android', 'device']],
    [ACCOUNTS, DEVICES],
    [ANSWERS, DEVICES],
  ),
  'names within names': naming(
    [RUNGS, ['x', 'rung-x', 'device-rung-x', 'other-device-rung-x', 'other-device', 'rung-rung-x']],
    [WAYS, ['x', 'main-x', 'help-x', 'main-main-x']],
    [ACCOUNTS, ['instead', 'instead-x', 'instead-instead-x']],
  ),
  'what stands before any way': naming(
    [RUNGS, ['answer', 'account', 'instead', 'instead-answer', 'start', 'main']],
    [WAYS, ['answer', 'account', 'instead-form', 'help']],
    [ACCOUNTS, ['answer', 'account', 'region']],
    [ANSWERS, ['account', 'answer']],
  ),
  events: naming(
    [RUNGS, ['next', 'stuck', 'choose', 'choose-web', 'on', 'initial']],
    [WAYS, ['next', 'stuck', 'choose', 'answer']],
    [ACCOUNTS, ['next', 'stuck', 'choose']],
  ),
  'numbers and prototypes': naming(
    [RUNGS, ['constructor', 'value', 'meta', 'states', 'x1', 'a-1']],
    [WAYS, ['constructor', 'valueof', 'a', 'a-1']],
    [ACCOUNTS, ['constructor', 'a', 'a-1']],
  ),
};

const NAMES = { service: 'Photo Pond', company: 'Pond', region: 'Atlantis' };

/** What a screen is, without any name in it. */
const shown = (step: FlowStep): unknown[] => [
  step.kind,
  headingOf(step, NAMES),
  nextOf(step),
  'moves' in step ? step.moves : undefined,
  'choices' in step ? step.choices.map((c) => [c.title, c.then, c.missing]) : [],
  'result' in step ? step.result : undefined,
];

/** A plan without any name that the compiler made, and with those of the service as `name` says them. */
function planned(flow: FlowConfig, name: Naming): unknown {
  const sections = planOf(flow);
  const numbers = new Map(sections.flatMap((s) => s.steps).map((s) => [s.anchor, s.number]));
  return sections.map(({ role, way, steps }) => ({
    role,
    way: way === undefined ? undefined : name(way),
    steps: steps.map(({ number, step, states, devices, edges }) => ({
      number,
      shown: shown(step),
      rung: 'rung' in step ? name(step.rung) : undefined,
      states: states.length,
      devices,
      leads: edges.map((e) => e.targets.map((t) => [numbers.get(t.anchor), t.devices])),
    })),
  }));
}

/** States as a graph of numbers, in the order in which they were made. */
function graphOf({ initial, states }: FlowConfig): unknown {
  const ids = Object.keys(states);
  return {
    initial: ids.indexOf(initial),
    states: Object.values(states).map(({ meta, on }) => [
      meta.role,
      meta.device,
      shown(meta.step),
      Object.values(on).map((to) => ids.indexOf(to)),
    ]),
  };
}

describe.each(Object.entries(HOSTILE))('a service whose ids are %s', (_, name) => {
  test.each(['DE', 'US'])('compiles to the flow of any other in %s', (country) => {
    const flow = compile(pond(name), country);
    expect(graphOf(flow)).toEqual(graphOf(compile(pond(plain), country)));
    expect(flawsOf(flow)).toEqual([]);
  });
  test.each(['DE', 'US'])('is planned like any other in %s', (country) => {
    expect(planned(compile(pond(name), country), plain)).toEqual(
      planned(compile(pond(plain), country), name),
    );
  });
  test('says of each state what it is', () => {
    const ids = new Map([...RUNGS, ...WAYS].map((id) => [name(id), id]));
    for (const { meta } of Object.values(compile(pond(name), 'DE').states)) {
      const { step, way, role, device } = meta;
      if ('way' in step) expect(way).toBe(step.way);
      if ('rung' in step) expect(ids.has(step.rung)).toBe(true);
      if ('device' in step) expect(device).toBe(step.device);
      expect(role === undefined).toBe(way === undefined);
    }
  });
  test('is walked by its own events', () => {
    const flow = flowFor(pond(name), 'DE');
    const account = name('usual');
    const first = walk(flow, [], { account });
    expect(first.step).toMatchObject({
      kind: 'open-link',
      way: name('main'),
      rung: name('first-link'),
    });
    const log = [
      { key: 'account', event: `choose.${account}` },
      { key: first.at, event: 'stuck' },
      { key: 'device', event: 'choose.ios' },
    ];
    expect(walk(flow, log).step).toMatchObject({ rung: name('on-phones'), device: 'ios' });
    expect(walk(flow, [], { account: name('business') }).step.kind).toBe('answer');
    expect(walk(flow, [], { account: name('linked'), device: 'web' }).step).toMatchObject({
      way: name('web-only'),
      rung: name('on-web'),
      device: 'web',
    });
  });
});

test('the names are ids', () => {
  const ids = [...RUNGS, ...WAYS, ...ACCOUNTS, ...ANSWERS];
  for (const name of [plain, ...Object.values(HOSTILE)])
    for (const id of ids) expect(isId(name(id)), name(id)).toBe(true);
});

test('the invented service has every screen that a name is made for', () => {
  const places = new Set(
    ['DE', 'US'].flatMap((country) =>
      Object.values(compile(pond(plain), country).states).map(({ meta }) => meta.place),
    ),
  );
  expect([...places].sort()).toEqual(
    [
      'account',
      'answer',
      'device',
      'device-rung-on-web',
      'done',
      'form',
      'form-other-link',
      'instead-business',
      'opened',
      'other-device',
      'report',
      ...RUNGS.map((id) => `rung-${id}`),
    ].sort(),
  );
});

test('a plan has ways in order, each from its first screen to its last', () => {
  const sections = planOf(compile(pond(HOSTILE['the words for screens']!), 'DE'));
  const words = sections.map(({ role, way, steps }) => [
    way === undefined ? role : `${role} ${way}`,
    ...steps.map(({ step, devices }) =>
      ['rung' in step ? `rung ${step.rung}` : step.kind, ...devices].join(' '),
    ),
  ]);
  expect(words).toEqual([
    ['start', 'question', 'answer'],
    [
      'main form',
      'rung form',
      'question',
      'rung done web',
      'rung report android ios',
      'rung device web android ios',
      'form',
      'rung web',
      'rung rung-x',
      'form',
      'outcome',
      'report',
      'outcome web',
      'report web',
    ],
    [
      'main device',
      'question',
      'other-device android ios',
      'rung done web',
      'outcome web',
      'report web android ios',
    ],
    [
      'help report',
      'question',
      'other-device web',
      'rung report android ios',
      'outcome android ios',
      'report android ios web',
    ],
    ['help done', 'rung form', 'form', 'outcome', 'report'],
  ]);
});

test('a way that helps may be called as the answer calls the one to try', () => {
  const name = naming([WAYS, ['main', 'help', 'phones-only', 'try']]);
  expect(graphOf(compile(pond(name), 'US'))).toEqual(graphOf(compile(pond(plain), 'US')));
});
