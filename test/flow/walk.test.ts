import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { initialTransition, transition, type AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import { DEVICES } from '../../src/catalogue/devices.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import {
  answerFor,
  compile,
  firstOf,
  type FlowConfig,
  type FlowMeta,
} from '../../src/flow/compile.ts';
import { effortOf } from '../../src/flow/effort.ts';
import { flowFor, metaOf } from '../../src/flow/flow.ts';
import type { FlowStep } from '../../src/flow/steps.ts';
import {
  answer,
  back,
  change,
  walk,
  walkFirst,
  type Given,
  type Log,
  type Walk,
} from '../../src/flow/walk.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';

const makeFlows = () =>
  services.flatMap((s) => {
    const entry = entryOf(s.id);
    return countriesOf(entry).map((country) => ({
      name: `${s.id}/${country}`,
      entry,
      chart: compile(entry, country),
      flow: flowFor(entry, country),
    }));
  });
type Way = ReturnType<typeof makeFlows>[number];

let made: readonly Way[] | undefined;

/** Made by the first test that needs them, so that what compiling does wrong is that test's failure. */
const flows = (): readonly Way[] => (made ??= makeFlows());

const eventsAt = ({ chart }: Way, at: string): string[] => Object.keys(chart.states[at]?.on ?? {});

/** Follows random numbers through a flow, keeping every log on the way. */
function wander(way: Way, choices: readonly number[]): Log[] {
  const logs: Log[] = [[]];
  for (const choice of choices) {
    const log = logs.at(-1) ?? [];
    const here = walk(way.flow, log);
    const events = eventsAt(way, here.at);
    const event = events[choice % events.length];
    if (!event) break;
    logs.push(answer(log, here, event));
  }
  return logs;
}

const journeys = () =>
  fc.record({
    // By number: a machine is too much to print where one fails.
    flow: fc.nat(flows().length - 1),
    choices: fc.array(fc.nat(100), { maxLength: 16 }),
  });

const screensOf = ({ at, trail }: Walk) => [...trail.map((t) => t.key), at];

describe('the answers log', () => {
  test('going back n times restores every screen', () => {
    fc.assert(
      fc.property(journeys(), ({ flow: n, choices }) => {
        const { flow } = flows()[n]!;
        const logs = wander(flows()[n]!, choices);
        let log = logs.at(-1) ?? [];
        for (const earlier of logs.toReversed()) {
          expect(walk(flow, log).at).toBe(walk(flow, earlier).at);
          log = back(walk(flow, log));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('replays to the same screen, and a broken log never throws', () => {
    fc.assert(
      fc.property(
        journeys(),
        fc.array(fc.record({ key: fc.string(), event: fc.string() })),
        ({ flow: n, choices }, junk) => {
          const { flow } = flows()[n]!;
          const log = wander(flows()[n]!, choices).at(-1) ?? [];
          expect(walk(flow, [...junk, ...log]).at).toBe(walk(flow, log).at);
        },
      ),
    );
  });

  test('changing the device keeps every later answer that still holds', () => {
    const flow = flowFor(entryOf('facebook'), 'BR');
    let log: Log = [
      { key: 'account', event: 'choose.several' },
      { key: 'device', event: 'choose.ios' },
      { key: 'main-objection-brazil--rung-privacy-centre-path--ios', event: 'next' },
    ];
    const [form, path] = [
      'main-objection-brazil--form',
      'main-objection-brazil--rung-privacy-centre-path',
    ];
    expect(walk(flow, log).at).toBe(`${form}--ios`);
    log = change(log, 'account', 'choose.linked');
    expect(walk(flow, log).at).toBe(`${form}--ios`);
    log = change(log, 'device', 'choose.web');
    expect(walk(flow, log).at).toBe(`${path}--web`);
    log = change(log, 'device', 'choose.ios');
    expect(walk(flow, log).at).toBe(`${form}--ios`);
  });

  test('the device is asked where it first matters', () => {
    const flow = flowFor(entryOf('instagram'), 'DE');
    const link = walk(flow, [{ key: 'account', event: 'choose.one' }]);
    expect(link.at).toBe('main-objection--rung-form-link');
    const stuck = ['form-link', 'form-link-2025'].map((rung) => ({
      key: `main-objection--rung-${rung}`,
      event: 'stuck',
    }));
    const asked = walk(flow, [{ key: 'account', event: 'choose.one' }, ...stuck]);
    expect(asked.step).toMatchObject({ kind: 'question', asks: 'device' });
  });

  test('given answers are passed over, the reader’s own come first, and going back leaves them alone', () => {
    const flow = flowFor(entryOf('instagram'), 'BR');
    const given = { device: 'android' };
    const first = walk(flow, [], given);
    expect(first.at).toBe('account');
    const log = answer([], first, 'choose.one');
    const second = walk(flow, log, given);
    const path = 'main-objection-brazil--rung-privacy-topics-path';
    expect(screensOf(second)).toEqual(['account', 'device', `${path}--android`]);
    expect(back(second)).toEqual([]);
    const own = change(log, 'device', 'choose.web');
    expect(walk(flow, own, given).at).toBe(`${path}--web`);
  });

  test('a given answer that the question does not know is asked', () => {
    const flow = flowFor(entryOf('instagram'), 'DE');
    expect(walk(flow, [], { account: 'of-another-service' }).at).toBe('account');
  });

  test('keeps the row on which the reader was stuck', () => {
    const flow = flowFor(entryOf('facebook'), 'US');
    const log: Log = [
      { key: 'answer', event: 'choose.mute-meta-ai' },
      { key: 'device', event: 'choose.web' },
    ];
    const stuck = answer(log, walk(flow, log), 'stuck', 3);
    expect(walk(flow, stuck).trail.at(-1)?.row).toBe(3);
  });
});

/** Where what runs differs from what is drawn, on any of some events. */
function differences(
  { initial, states }: FlowConfig,
  flow: AnyStateMachine,
  events: Iterable<string>,
): string[] {
  const [first] = initialTransition(flow);
  const found = first.value === initial ? [] : [`it starts at ${String(first.value)}`];
  for (const [at, { on }] of Object.entries(states)) {
    const here = flow.resolveState({ value: at, context: {} });
    for (const type of events) {
      const drawn = Object.hasOwn(on, type) ? on[type] : undefined;
      const [next] = transition(flow, here, { type });
      if (next.value !== (drawn ?? at) || here.can({ type }) !== (drawn !== undefined))
        found.push(`${at} on ${type} leads to ${String(next.value)}`);
    }
  }
  return found;
}

describe('what the reader’s browser runs is what is drawn', () => {
  const PROTOTYPE = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

  test('for every state and event of every flow', () => {
    for (const { name, chart, flow } of flows()) {
      const types = Object.values(chart.states).flatMap(({ on }) => Object.keys(on));
      const events = new Set([...types, 'no-such-event', 'choose.no-such-choice']);
      expect(differences(chart, flow, events), name).toEqual([]);
    }
  });
  test('names of a hostile page’s prototypes are no edges', () => {
    const events = PROTOTYPE.flatMap((name) => [name, `choose.${name}`]);
    for (const { name, chart, flow } of flows().filter(({ entry }) => entry.id === 'facebook'))
      expect(differences(chart, flow, events), name).toEqual([]);
    const flow = flowFor(entryOf('facebook'), 'DE');
    for (const event of events) {
      const log = ['account', ...PROTOTYPE].map((key) => ({ key, event }));
      expect(walk(flow, log)).toMatchObject({ at: 'account', trail: [] });
    }
    for (const account of PROTOTYPE)
      expect(walk(flow, [], { account })).toMatchObject({ at: 'account', trail: [] });
  });
  test('and no states', () => {
    const flow = flowFor(entryOf('facebook'), 'DE');
    for (const at of ['no-such-state', ...PROTOTYPE])
      expect(() => metaOf(flow, at), at).toThrow(RangeError);
  });
});

describe('the first screen that is seen says what exists', () => {
  test('where the embed answers what would be asked first', () => {
    const entry = entryOf('snapchat');
    const flow = flowFor(entry, 'US');
    const { step: asked } = walk(flow, []);
    expect(asked).toMatchObject({ kind: 'question', asks: 'device' });
    const first = walk(flow, [], { device: 'ios' });
    expect(first.step.kind).toBe('menu-path');
    expect(first.step.answer).toEqual(answerFor(entry, 'US'));
    expect(first.step.facts).toContain(`answer.${answerFor(entry, 'US').id}`);
    const later = walk(flow, answer([], first, 'next'), { device: 'ios' });
    expect(later.step.answer).toBeUndefined();
  });
  test('with the sentence about the service and its former name', () => {
    const entry = entryOf('snapchat');
    entry.note = 'A sentence.';
    entry.formerly = { id: 'picaboo', name: 'Picaboo', reason: 'It has a new name.' };
    const { step } = walk(flowFor(entry, 'US'), [], { device: 'ios' });
    expect(step.serviceNote).toBe('A sentence.');
    expect(step.facts).toContain('formerly.picaboo');
  });
  test('not the second, where the reader answered the first', () => {
    const flow = flowFor(entryOf('snapchat'), 'US');
    const log: Log = [{ key: 'device', event: 'choose.ios' }];
    for (const given of [{}, { device: 'ios' }, { device: 'android' }]) {
      const { at, step } = walk(flow, log, given);
      expect(step).toEqual(metaOf(flow, at).step);
      expect(step.answer).toBeUndefined();
    }
  });
  test('a verdict of the account is not painted over by the country’s', () => {
    const flow = flowFor(entryOf('figma'), 'DE');
    const { at, step } = walk(flow, [], { account: 'enterprise' });
    expect(at).toBe('instead-enterprise');
    expect(step).toMatchObject({ kind: 'answer', answer: { verdict: 'not-needed' } });
  });
  test('in every flow, whatever the embed answers; and shared screens stay as they are', () => {
    let moved = 0;
    const wrong = new Set<string>();
    for (const { name, entry, chart, flow } of flows()) {
      const opening = chart.states[chart.initial]!.meta.step;
      for (const given of everythingGiven(entry.accounts.map((a) => a.id))) {
        const seen = walk(flow, [], given);
        const { step } = chart.states[seen.at]!.meta;
        const title = `${name} ${JSON.stringify(given)}`;
        const { effort, ...shown } = seen.step;
        expect(shown, title).toEqual(opened(step, opening));
        const efforts = effortsAt(entry, chart.states[seen.at]!.meta, opening);
        if (!efforts.some((e) => isDeepStrictEqual(e, effort)))
          wrong.add(`${entry.id} ${given['account']}: ${JSON.stringify(effort)}`);
        expect(new Set(seen.step.facts).size).toBe(seen.step.facts.length);
        if (seen.at !== chart.initial) moved++;
        for (const event of Object.keys(chart.states[seen.at]!.on)) {
          const next = walk(flow, answer([], seen, event), given);
          expect(next.step, `${name} ${seen.at} ${event}`).toEqual(
            chart.states[next.at]!.meta.step,
          );
        }
      }
      for (const [at, { meta }] of Object.entries(chart.states))
        expect(metaOf(flow, at), `${name} ${at}`).toEqual(meta);
    }
    expect(moved).toBeGreaterThan(100);
    expect([...wrong]).toEqual([]);
  });
});

/** What may be said to take: the way's own, on another way than the first it or nothing, and nothing without one. */
function effortsAt(entry: Entry, { way, step }: FlowMeta, { answer, effort }: FlowStep): unknown[] {
  if (step.kind === 'answer' || !effort) return [undefined];
  if (way === undefined) return [effort];
  const own = { way, ...effortOf(entry.ways[way]!) };
  return answer && 'way' in answer && answer.way === way ? [own] : [own, undefined];
}

const including = (facts: readonly string[]): unknown => expect.arrayContaining([...facts]);

/** A screen as it must be where it is the first that is seen; a verdict of its own stays. */
function opened(from: FlowStep, { answer, serviceNote, facts }: FlowStep): unknown {
  const step = { ...from };
  delete step.effort;
  return step.kind === 'answer'
    ? expect.objectContaining({ ...step, facts: including(step.facts) })
    : {
        ...step,
        answer,
        ...(serviceNote !== undefined && { serviceNote }),
        facts: including([...step.facts, ...facts]),
      };
}

/** Each device and none, with each account situation and none. */
const everythingGiven = (accounts: readonly string[]): Given[] =>
  [undefined, ...DEVICES].flatMap((device) =>
    [undefined, ...accounts].map((account) => ({ device, account })),
  );

test('the first screen, before a machine is made, is what the machine says', () => {
  for (const { id } of services) {
    const entry = entryOf(id);
    for (const country of countriesOf(entry))
      for (const today of [undefined, '2035-01-01'])
        for (const given of [{}, { device: 'ios' }]) {
          const first = walkFirst(firstOf(entry, country, today), [], given);
          const said = walk(flowFor(entry, country, today), [], given);
          const isAnswered = said.trail.length > 0;
          expect(first, `${id}/${country}`).toEqual(isAnswered ? undefined : said);
        }
  }
});

test('a first screen that is answered is the machine’s to say', () => {
  const first = firstOf(entryOf('instagram'), 'DE');
  expect(walkFirst(first, [{ key: 'account', event: 'choose.one' }])).toBeUndefined();
  expect(walkFirst(first, [], { account: 'one' })).toBeUndefined();
  expect(walkFirst(first, [{ key: 'device', event: 'choose.ios' }])?.at).toBe('account');
});
