import { describe, expect, test } from 'vitest';
import { flowFor, metaOf } from '../../src/flow/flow.ts';
import { back, change, chosenFor, logOf, walk, type Walk } from '../../src/flow/walk.ts';
import { entryOf } from '../support/catalogue.ts';

const item = (key: string, event: string, more: object = {}): Walk['trail'][number] => ({
  key,
  event,
  given: false,
  step: { kind: 'report', way: 'w', choices: [], facts: [], limits: { says: [] } } as never,
  ...more,
});
const here = (...trail: Walk['trail'][number][]): Walk => ({
  at: 'done',
  step: item('', '').step,
  trail,
});

describe('the log', () => {
  test('of a trail has the reader’s own answers, with their rows', () => {
    const trail = [
      item('account', 'choose.one'),
      item('device', 'choose.ios', { given: true }),
      item('path', 'stuck', { row: 2 }),
    ];
    const log = [
      { key: 'account', event: 'choose.one' },
      { key: 'path', event: 'stuck', row: 2 },
    ];
    expect(logOf(trail)).toStrictEqual(log);
    expect(back(here(...trail))).toStrictEqual(log.slice(0, 1));
  });
  test('changes in its place, and knows a row only where there is one', () => {
    const log = [
      { key: 'path', event: 'stuck', row: 2 },
      { key: 'form', event: 'next' },
    ];
    expect(change(log, 'path', 'next')).toStrictEqual([{ key: 'path', event: 'next' }, log[1]]);
    expect(change(log, 'form', 'stuck', 1)).toStrictEqual([
      log[0],
      { key: 'form', event: 'stuck', row: 1 },
    ]);
    expect(change([], 'form', 'next')).toStrictEqual([{ key: 'form', event: 'next' }]);
  });
});

test('what was chosen for a question is the last answer to it', () => {
  const way = here(
    item('device', 'choose.web'),
    item('account', 'choose.one'),
    item('device', 'choose.ios'),
    item('path', 'next'),
  );
  expect(chosenFor(way, 'device')).toBe('ios');
  expect(chosenFor(way, 'account')).toBe('one');
  expect(chosenFor(way, 'path')).toBeUndefined();
  expect(chosenFor(way, 'region')).toBeUndefined();
});

test('an answer of the embed that is not there is none', () => {
  const entry = entryOf('instagram');
  entry.accounts.push({ id: 'undefined' });
  const flow = flowFor(entry, 'DE');
  expect(walk(flow, [], { account: undefined }).at).toBe('account');
  expect(walk(flow, [], { account: 'undefined' }).at).not.toBe('account');
});

test('all wizards of a page share the machines', () => {
  const entry = entryOf('instagram');
  const flow = flowFor(entry, 'DE');
  expect(flowFor(entry, 'DE')).toBe(flow);
  const others = [
    flowFor(entry, 'US'),
    flowFor(entry, 'DE', '2026-11-24'),
    flowFor(entryOf('instagram'), 'DE'),
  ];
  expect(flowFor(entry, 'DE')).toBe(flow);
  expect(others).not.toContain(flow);
});

test('a state that is not there is named', () => {
  expect(() => metaOf(flowFor(entryOf('instagram'), 'DE'), 'lost')).toThrow(
    'instagram-DE has no state "lost"',
  );
});
