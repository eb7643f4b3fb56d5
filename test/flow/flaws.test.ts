import { expect, test } from 'vitest';
import type { FlowConfig } from '../../src/flow/compile.ts';
import { flawsOf } from '../../src/flow/flaws.ts';
import type { FlowStep } from '../../src/flow/steps.ts';

/** A flow that starts at `a`, from where each of its states leads; `!` marks the ends. */
const flow = (leads: Record<string, string>): FlowConfig => ({
  id: 'flow',
  initial: 'a',
  states: Object.fromEntries(
    Object.entries(leads).map(([name, to]) => {
      const kind = to === '!' ? 'outcome' : 'form';
      const targets = to === '!' ? [] : to.split(' ').filter(Boolean);
      const on = Object.fromEntries(targets.map((t) => [`choose.${t}`, t]));
      return [name, { meta: { step: { kind } as FlowStep, place: name }, on }];
    }),
  ),
});

const chain = (length: number): Record<string, string> => {
  const names = [...'abcdefghijklmnop'].slice(0, length);
  return Object.fromEntries(names.map((name, i) => [name, names[i + 1] ?? '!']));
};

test.each<[string, Record<string, string>, string[]]>([
  ['sound', { a: 'b c', b: 'd', c: 'd', d: '!' }, []],
  ['a loop behind its start', { a: 'b', b: 'c', c: 'b' }, ['a loop: b → c → b']],
  ['a loop to itself', { a: 'a' }, ['a loop: a → a']],
  ['a wrong target', { a: 'b x', b: '!' }, ['"a" leads to "x", which does not exist']],
  ['a wrong start', {}, ['"the start" leads to "a", which does not exist']],
  ['a dead end', { a: 'b', b: '' }, ['"b" leads nowhere']],
  ['a dead end on two ways, told once', { a: 'b c', b: 'c', c: '' }, ['"c" leads nowhere']],
  ['orphans', { a: '!', b: 'c', c: '!' }, ['"b" is never reached', '"c" is never reached']],
  ['as long as may be', chain(14), []],
  ['too long', chain(15), ['17 screens on the longest way, 16 at most']],
  [
    'too long on one of its ways',
    { ...chain(15), a: 'm b' },
    ['17 screens on the longest way, 16 at most'],
  ],
])('%s', (_, leads, flaws) => {
  expect(flawsOf(flow(leads))).toEqual(flaws);
});

test.each(['outcome', 'report', 'answer'] as const)('a flow may end at its %s', (kind) => {
  const one = flow({ a: '' });
  one.states['a']!.meta.step = { kind } as FlowStep;
  expect(flawsOf(one)).toEqual([]);
});
