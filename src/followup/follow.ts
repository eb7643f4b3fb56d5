import { initialTransition, transition } from 'xstate';
import { clocksFor, type Clock } from './clocks.ts';
import {
  againDue,
  followUpMachine,
  progressDue,
  replyDue,
  stopDue,
  type Due,
  type FollowUpSnapshot,
  type FollowUpMeta,
  type FollowUpState,
  type Letter,
  type ReadClock,
} from './follow-up.machine.ts';
import { HAPPENINGS, later, type Day, type FollowUpRecord, type Happening } from './record.ts';

/** A date that counts, and the clock it comes from. */
export interface NextDate extends Due {
  readonly for: 'reply' | 'again' | 'progress' | 'stop';
  readonly clock: Clock;
}

/** Where a matter stands on a day. */
export interface FollowUp {
  readonly state: FollowUpState;
  /** The dates that count now, the nearest first. */
  readonly dates: readonly NextDate[];
  /** When the company's answer is due, or was. */
  readonly reply?: Due;
  /** The letters that help now. */
  readonly letters: readonly Letter[];
  /** What can have happened next. */
  readonly can: readonly Happening[];
  /** Events of the record that did not fit where they stood; they change nothing. */
  readonly strays: number;
}

const stateOf = (snapshot: FollowUpSnapshot): FollowUpState => snapshot.value;

/** States in which nothing is expected of anybody but the reader's patience. */
const AT_REST: readonly FollowUpState[] = ['confirmed', 'complained', 'closed'];

function datesOf(snapshot: FollowUpSnapshot): NextDate[] {
  const { context } = snapshot;
  const { clocks, isExtended } = context;
  const state = stateOf(snapshot);
  const { next } = metaOf(state);
  const stop = AT_REST.includes(state) ? undefined : stopDue(context);
  const found: [NextDate['for'], Due | undefined, Clock | undefined][] = [
    [
      'reply',
      next === 'reply' ? replyDue(context) : undefined,
      (isExtended && clocks.extended) || clocks.reply,
    ],
    ['again', AT_REST.includes(state) ? undefined : againDue(context), clocks.again],
    ['progress', next === 'progress' ? progressDue(context) : undefined, clocks.progress],
    ['stop', stop?.due, stop?.stop],
  ];
  return found
    .flatMap(([name, due, clock]) => (due && clock ? [{ for: name, ...due, clock }] : []))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** What helps in a state, and which date counts. */
export const metaOf = (state: FollowUpState): FollowUpMeta =>
  followUpMachine.root.states[state]?.meta ?? {};

/**
 * Where a matter stands: the record, told to the machine day by day. Events after today are not told. Filed on a day that
 * has not come, as another time zone may have it, it stands as on that day.
 *
 * @param now the day it is looked at
 * @param read reads a clock, as `deadline` of `opt-out-wizard/deadlines` does
 */
export function follow(record: FollowUpRecord, now: Day, read: ReadClock): FollowUp {
  const { filed, channel, region } = record;
  const today = later(now, filed);
  let [here] = initialTransition(followUpMachine, {
    filed,
    channel,
    clocks: clocksFor(region, filed),
    read,
  });
  let strays = 0;
  for (const event of record.events.filter(({ on }) => on <= today)) {
    [here] = transition(followUpMachine, here, { type: 'day', on: event.on });
    if (here.can(event)) [here] = transition(followUpMachine, here, event);
    else strays++;
  }
  [here] = transition(followUpMachine, here, { type: 'day', on: today });
  const state = stateOf(here);
  const reply = replyDue(here.context);
  return {
    state,
    dates: datesOf(here),
    ...(reply && { reply }),
    letters: metaOf(state).letters ?? [],
    can: HAPPENINGS.filter((type) => here.can({ type, on: today })),
    strays,
  };
}
