import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { follow } from '../../src/followup/follow.ts';
import {
  followUpMachine,
  type Due,
  type FollowUpEvent,
  type FollowUpInput,
  type FollowUpState,
} from '../../src/followup/follow-up.machine.ts';
import { clocksFor } from '../../src/followup/clocks.ts';
import { HAPPENINGS, withEvent, type FollowUpRecord } from '../../src/followup/record.ts';
import { WORLD } from '../../src/catalogue/regions.ts';

const DAYS = ['2026-11-25', '2026-12-10', '2026-12-28', '2027-02-26'];
const read = (_: unknown, from: string): Due =>
  from < '2026-12-20'
    ? { due: '2026-12-27', overdueFrom: '2026-12-28', certainFrom: '2026-12-28' }
    : { due: '2027-02-25', overdueFrom: '2027-02-26', certainFrom: '2027-02-26' };

const input = (region: string, channel: FollowUpInput['channel']): FollowUpInput => ({
  filed: '2026-11-25',
  channel,
  clocks: clocksFor(region, '2026-11-25'),
  read,
});

const events: FollowUpEvent[] = DAYS.flatMap((on) =>
  ([...HAPPENINGS, 'day'] as const).map((type) => ({ type, on })),
);

/** Every state that some history leads to, with one that does. */
const walked = (machine: typeof followUpMachine, region: string): Map<string, string[]> =>
  new Map(
    getShortestPaths(machine, {
      input: input(region, 'post'),
      events,
      serializeState: ({ value }) => String(value),
    }).map((p) => [String(p.state.value), p.steps.map((s) => s.event.type)]),
  );

const STATES = Object.keys(followUpMachine.config.states ?? {});

describe('the machine after the click', () => {
  test.each(['DE', 'GB', 'TR', 'BR'])('%s: every state is reached', (region) =>
    expect([...walked(followUpMachine, region).keys()].sort()).toEqual(
      STATES.filter((s) => s !== 'extended' || clocksFor(region, '2026-11-25').extended).sort(),
    ),
  );

  /** By state, what may have happened next. */
  const CAN: Record<FollowUpState, string> = {
    filed: 'received confirmed refused identity.asked extended partly closed',
    waiting: 'unanswered confirmed refused identity.asked extended partly closed',
    identity: 'confirmed refused identity.answered partly complained closed',
    extended: 'unanswered confirmed refused identity.asked partly closed',
    silent: 'confirmed refused identity.asked partly reminded complained closed',
    confirmed: 'broken closed',
    refused: 'confirmed partly reminded complained closed',
    partly: 'confirmed refused broken reminded complained closed',
    broken: 'confirmed refused partly reminded complained closed',
    complained: 'confirmed refused broken partly closed',
    closed: 'broken',
  };
  test.each(Object.entries(CAN))('%s can', (state, can) => {
    const { on = {} } =
      (followUpMachine.config.states as Record<string, { on?: object }>)[state] ?? {};
    const own = Object.keys(on).filter((type) => type !== 'day');
    expect(own.sort()).toEqual(can.split(' ').sort());
  });

  test('from every state the reader can have done with it', () => {
    for (const [state, { on = {} }] of Object.entries(
      followUpMachine.config.states as Record<string, { on?: Record<string, unknown> }>,
    ))
      expect(state === 'closed' || 'closed' in on, state).toBe(true);
  });

  test('only time makes a company silent, or the reader once it is over', () => {
    for (const [state, { on = {} }] of Object.entries(
      followUpMachine.config.states as Record<string, { on?: Record<string, unknown> }>,
    ))
      for (const [event, to] of Object.entries(on))
        if (JSON.stringify(to).includes('silent'))
          expect([state, ['day', 'unanswered'].includes(event)]).toEqual([state, true]);
  });
});

const happening = fc.record({
  type: fc.constantFrom(...HAPPENINGS),
  on: fc
    .integer({ min: 0, max: 400 })
    .map((n) => new Date(Date.UTC(2026, 10, 25) + n * 86_400_000).toISOString().slice(0, 10)),
});
const someRecord = fc
  .record({
    region: fc.constantFrom(...WORLD),
    channel: fc.constantFrom('form', 'mail', 'post'),
    events: fc.array(happening, { maxLength: 8 }),
  })
  .map(({ region, channel, events: told }): FollowUpRecord =>
    told.reduce(withEvent, {
      version: 1,
      service: 'x',
      region,
      way: 'object',
      channel,
      filed: '2026-11-25',
      events: [],
    } as FollowUpRecord),
  );

describe('any record', () => {
  test('has a state, and offers only what the machine takes', () =>
    fc.assert(
      fc.property(someRecord, (record) => {
        const before = follow(record, '2028-01-01', read);
        for (const type of before.can) {
          const after = follow(withEvent(record, { type, on: '2028-01-01' }), '2028-01-01', read);
          expect(after.strays).toBe(before.strays);
        }
      }),
    ));

  test('no letter is offered for a state that needs none, and no complaint before something is wrong', () =>
    fc.assert(
      fc.property(someRecord, (record) => {
        const { state, letters } = follow(record, '2028-01-01', read);
        if (['filed', 'waiting', 'extended', 'confirmed', 'closed', 'complained'].includes(state))
          expect(letters).toEqual([]);
        else expect(letters.length).toBeGreaterThan(0);
      }),
    ));
});
