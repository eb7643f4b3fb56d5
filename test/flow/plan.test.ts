import { expect, test } from 'vitest';
import type { Device } from '../../src/catalogue/types.ts';
import type { FlowConfig, FlowMeta, FlowState } from '../../src/flow/compile.ts';
import { flowFor } from '../../src/flow/flow.ts';
import { planOf } from '../../src/flow/plan.ts';
import type { FlowStep } from '../../src/flow/steps.ts';
import { flowSubject } from '../../src/flow/subject.ts';
import { entryOf } from '../support/catalogue.ts';

const state = (
  { kind = 'form', ...meta }: Omit<FlowMeta, 'step'> & { kind?: string },
  on: Record<string, string> = {},
): FlowState => ({ meta: { ...meta, step: { kind } as FlowStep }, on });

const on = (place: string, device?: Device) => ({
  way: 'w',
  role: 'main' as const,
  place,
  ...(device && { device }),
});

/** From a question to a screen on two devices, which leads to an end of each device. */
const FLOW: FlowConfig = {
  id: 'flow',
  initial: 'ask',
  states: {
    ask: state({ place: 'ask' }, { web: 'go-web', ios: 'go-ios', none: 'help', gone: 'gone' }),
    help: state({ way: 'w', role: 'help', place: 'go' }),
    'end-web': state({ ...on('end', 'web'), kind: 'outcome' }),
    'end-ios': state({ ...on('end', 'ios'), kind: 'report' }),
    'go-web': state(on('go', 'web'), { next: 'end-web', stuck: 'last' }),
    'go-ios': state(on('go', 'ios'), { next: 'end-ios', stuck: 'last' }),
    last: state({ ...on('last'), kind: 'report' }),
  },
};

const screen = (number: number, states: string[], devices: Device[], edges: unknown[] = []) =>
  expect.objectContaining({ anchor: states[0], number, states, devices, edges }) as unknown;

const to = (event: string, ...targets: [anchor: string, devices: Device[]][]) => ({
  event,
  targets: targets.map(([anchor, devices]) => ({ anchor, devices })),
});

test('a plan joins what is equal on several devices and tells where they part', () => {
  expect(planOf(FLOW)).toStrictEqual([
    {
      role: 'start',
      steps: [
        screen(
          1,
          ['ask'],
          [],
          [
            to('web', ['go-web', []]),
            to('ios', ['go-web', []]),
            to('none', ['help', []]),
            to('gone', ['gone', []]),
          ],
        ),
      ],
    },
    {
      role: 'main',
      way: 'w',
      steps: [
        screen(
          2,
          ['go-web', 'go-ios'],
          ['web', 'ios'],
          [
            to('next', ['end-web', ['web']], ['end-ios', ['ios']]),
            to('stuck', ['last', ['web', 'ios']]),
          ],
        ),
        screen(3, ['end-web'], ['web']),
        screen(4, ['end-ios'], ['ios']),
        screen(5, ['last'], []),
      ],
    },
    { role: 'help', way: 'w', steps: [screen(6, ['help'], [])] },
  ]);
});

test('what stands before any way keeps the order of the flow', () => {
  const states = {
    last: state({ place: 'last' }),
    first: state({ place: 'first' }, { next: 'last' }),
  };
  const [start] = planOf({ id: 'flow', initial: 'first', states });
  expect(start?.steps.map((s) => s.anchor)).toEqual(['last', 'first']);
});

test('a flow in a circle is planned, too', () => {
  const states = {
    a: state(on('a'), { next: 'b' }),
    b: state(on('b'), { next: 'a' }),
  };
  const [way] = planOf({ id: 'flow', initial: 'a', states });
  expect(way?.steps.map((s) => s.anchor)).toEqual(['a', 'b']);
});

test.each(['instagram', 'slack', 'x'])('what is drawn of %s is what a reader walks', (id) => {
  const entry = entryOf(id);
  for (const country of ['DE', 'US', 'BR'])
    expect(flowSubject(entry, country, '2026-11-26').flow).toEqual(
      flowFor(entry, country, '2026-11-26').config,
    );
});
