import type { AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { DEVICES } from '../../src/catalogue/devices.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import {
  answerFor,
  compile,
  type FlowConfig,
  type FlowMeta,
  type FlowState,
} from '../../src/flow/compile.ts';
import { flawsOf } from '../../src/flow/flaws.ts';
import { flowFor } from '../../src/flow/flow.ts';
import { walk, type Log } from '../../src/flow/walk.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';

/** Today as far as facts are fresh, and a day on which every address is stale. */
const DAYS = [undefined, '2035-01-01'] as const;
const ENDS = ['outcome', 'report', 'answer'];
const entries = services.map((s) => entryOf(s.id));

/** Answers every screen the same way until there is no way on. */
function press(flow: AnyStateMachine, event: string, given: Record<string, string>) {
  let log: Log = [];
  for (let screens = 1; screens <= 20; screens++) {
    const { at, step } = walk(flow, log, { account: 'one', ...given });
    const tried =
      step.kind === 'answer' && 'way' in step.answer ? `choose.${String(step.answer.way)}` : '';
    const chosen = [event, tried].find((e) => flow.states[at]?.ownEvents.includes(e));
    if (!chosen) return { step, screens };
    log = [...log, { key: at, event: chosen }];
  }
  throw new Error('no end');
}

describe('every service x country x device x account situation', () => {
  test('has an answer, and its flow is sound, however old its facts are', () => {
    let flows = 0;
    for (const entry of entries)
      for (const country of WORLD)
        for (const today of DAYS) {
          const flaws = flawsOf(compile(entry, country, today));
          if (flaws.length > 0) expect(flaws, `${entry.id}/${country}/${today}`).toEqual([]);
          flows++;
        }
    expect(flows).toBe(entries.length * 249 * DAYS.length);
    console.log(`${entries.length} services x 249 countries x ${DAYS.length} days: ${flows} flows`);
  });

  test('ends, whether the reader always finds what we say or never does', () => {
    let walks = 0;
    for (const entry of entries) {
      const accounts = entry.accounts.length > 0 ? entry.accounts.map((a) => a.id) : ['one'];
      for (const country of countriesOf(entry)) {
        for (const today of DAYS)
          for (const device of DEVICES)
            for (const account of accounts)
              for (const event of ['next', 'stuck']) {
                const flow = flowFor(entry, country, today);
                const { step } = press(flow, event, { device, account });
                const asked = step.kind === 'question' && step.asks === 'account';
                const name = `${entry.id}/${country}/${device}/${account}/${event}`;
                if (!asked) expect([...ENDS, 'other-device'], name).toContain(step.kind);
                walks++;
              }
      }
    }
    console.log(`${walks} walks`);
    expect(walks).toBeGreaterThan(2000);
  });

  test('reaches every state by XState itself', () => {
    let states = 0;
    let edges = 0;
    for (const entry of entries)
      for (const country of countriesOf(entry)) {
        const config = compile(entry, country);
        const reached = getShortestPaths(flowFor(entry, country)).map((p) => String(p.state.value));
        expect(new Set(reached)).toEqual(new Set(Object.keys(config.states)));
        states += reached.length;
        edges += Object.values(config.states).flatMap((s) => Object.keys(s.on)).length;
      }
    console.log(`${states} states, ${edges} edges`);
    expect(states).toBeGreaterThan(1000);
  });

  test('puts the form within two answers when service and country are given', () => {
    for (const entry of entries)
      for (const country of countriesOf(entry)) {
        if (!['yes', 'law'].includes(answerFor(entry, country).verdict)) continue;
        const flow = flowFor(entry, country);
        const { step: first } = walk(flow, []);
        const offered = first.kind === 'question' && first.asks === 'account' ? first.choices : [];
        for (const account of offered.length > 0 ? offered.map((c) => c.id) : [undefined]) {
          const { step, trail } = walk(flow, [], { account, device: 'ios' });
          expect(trail.length, `${entry.id}/${country}`).toBeLessThanOrEqual(2);
          expect(step.kind).not.toBe('question');
        }
      }
  });
});

describe('nothing is said to be done that the reader was not led through', () => {
  /** Every way to every end of a flow, as the screens on it. */
  function waysThrough(
    { states }: FlowConfig,
    at: string,
    before: readonly FlowMeta[] = [],
  ): readonly (readonly FlowMeta[])[] {
    const { meta, on } = states[at]!;
    const met = [...before, meta];
    const ends = meta.step.kind === 'outcome' ? [met] : [];
    const onward = meta.step.kind === 'outcome' ? [] : [...new Set(Object.values(on))];
    return [...ends, ...onward.flatMap((to) => waysThrough({ states } as FlowConfig, to, met))];
  }
  const ACTS = ['switch', 'choose', 'fill', 'paste', 'type', 'enter-code', 'submit'];
  /** Whether a screen says what to do, and not only where it is. */
  const says = ({ step }: FlowMeta): boolean =>
    step.kind === 'send-mail' ||
    step.kind === 'place-lines' ||
    ('moves' in step &&
      (step.moves ?? []).some(
        (m) => ACTS.includes(m.do) || (m.do === 'tap' && m.label.control === 'button'),
      ));

  for (const today of DAYS)
    test(`in any flow, on ${today ?? 'any day'}`, () => {
      const reached = new Map<string, number>();
      const wrong = new Set<string>();
      for (const entry of entries)
        for (const country of countriesOf(entry)) {
          const { verdict, right } = answerFor(entry, country);
          const flow = compile(entry, country, today);
          for (const met of waysThrough(flow, flow.initial)) {
            const { step, way, role, device, place } = met.at(-1)!;
            if (step.kind !== 'outcome') continue;
            // The screen that led here.
            const last = met.at(-2)!;
            const name = `${entry.id}/${country}/${role}-${way}--${place}--${device}: ${step.result}`;
            const { result } = entry.ways[step.way]!;
            const isLed = says(last);
            const isBacked = result !== 'filed' || verdict === 'yes' || right !== undefined;
            const expected = !isLed ? 'opened' : isBacked ? result : 'tried';
            if (step.result !== expected) wrong.add(`${name}, not ${expected}`);
            if (step.result === 'filed' && !says(last)) wrong.add(`${name} by nothing`);
            if (step.result === 'filed' && verdict !== 'yes' && right === undefined)
              wrong.add(`${name} by no right`);
            if ((place === 'opened') !== (step.result === 'opened'))
              wrong.add(`${name} at ${place}`);
            if (last.way !== way || last.role !== role) wrong.add(`${name} from another way`);
            if (step.right !== right) wrong.add(`${name} by another right`);
            reached.set(step.result, (reached.get(step.result) ?? 0) + 1);
          }
        }
      expect([...wrong]).toEqual([]);
      expect([...reached.keys()].sort()).toEqual([
        'asked',
        'deleted',
        'filed',
        'limited',
        'opened',
        'placed',
        'switched',
        'tried',
      ]);
      console.log(JSON.stringify(Object.fromEntries(reached)));
    });
});

describe('planted faults are caught', () => {
  const sound = (): FlowConfig => structuredClone(compile(entryOf('facebook'), 'DE'));
  const plant = (fault: (flow: FlowConfig) => void): string[] => {
    const flow = sound();
    fault(flow);
    return flawsOf(flow);
  };
  const form = 'main-objection--form';

  test('none in the flow as it is', () => expect(plant(() => undefined)).toEqual([]));
  test('orphan', () => {
    const flaws = plant((f) => {
      f.states['lost'] = structuredClone(f.states[form]!);
    });
    expect(flaws).toEqual(['"lost" is never reached']);
  });
  test('loop', () => {
    const flaws = plant((f) => {
      f.states[form]!.on['stuck'] = 'main-objection--rung-form-link';
    });
    expect(flaws.join()).toContain('a loop: ');
  });
  test('wrong target', () => {
    const flaws = plant((f) => {
      f.states[form]!.on['next'] = 'main-objection--dome';
    });
    expect(flaws.join()).toContain('does not exist');
  });
  test('dead end', () => {
    const flaws = plant((f) => {
      f.states[form]!.on = {};
    });
    expect(flaws.join()).toContain(`"${form}" leads nowhere`);
  });
  test('journey too long', () => {
    const flaws = plant((f) => {
      const account = f.states['account'] as FlowState;
      f.states['again'] = structuredClone(account);
      f.initial = 'once';
      f.states['once'] = { ...structuredClone(account), on: { next: 'again' } };
      f.states['again'].on = { next: 'account' };
    });
    expect(flaws.join()).toContain('screens on the longest way');
  });
  test('a wrong target does not even become a machine', () => {
    const entry = entryOf('facebook');
    entry.answers[0]!.way = 'no-such-way';
    expect(() => flowFor(entry, 'DE')).toThrow('no way "no-such-way"');
  });
});
