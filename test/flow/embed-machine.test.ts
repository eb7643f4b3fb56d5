import { getShortestPaths } from 'xstate/graph';
import { createActor, createMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import { embedChart } from '../../src/flow/embed.machine.ts';

const embedMachine = createMachine({ id: 'embed', ...embedChart });

const after = (...events: string[]): string => {
  const actor = createActor(embedMachine).start();
  for (const type of events) actor.send({ type });
  return actor.getSnapshot().value as string;
};

describe('the life of an embed', () => {
  test('every state can be reached', () => {
    const reached = getShortestPaths(embedMachine).map((p) => p.state.value);
    expect(reached.sort()).toEqual([
      'failed',
      'following',
      'loading',
      'region',
      'service',
      'waiting',
    ]);
  });
  test('waits until it is near', () => {
    expect(after()).toBe('waiting');
    expect(after('ready')).toBe('waiting');
    expect(after('near')).toBe('loading');
  });
  test('asks what the embed left open, then follows', () => {
    expect(after('near', 'ask.service', 'load', 'ask.region', 'load', 'ready')).toBe('following');
  });
  test('can be asked again while following', () => {
    expect(after('near', 'ready', 'ask.region')).toBe('region');
    expect(after('near', 'ready', 'ask.service')).toBe('service');
  });
  test('tries again after a failure, from every place', () => {
    expect(after('near', 'fail')).toBe('failed');
    expect(after('near', 'fail', 'load', 'ready')).toBe('following');
  });
});
