/**
 * What becomes of an objection, from the day it was sent. Its events are what a reader tells, each with its day, and
 * `day`: a day has come. No event says what a state is; the machine does.
 */
import { assign, setup, type StateFrom } from 'xstate';
import type { Clock, Clocks, Stop } from './clocks.ts';
import type { Deadline, Pause } from '../deadlines/types.ts';
import type { Channel, Day, RecordEvent } from './record.ts';

/** A day by which something is due, and the first on which it is late for sure; none where the reader has to act. */
export type Due = Pick<Deadline, 'due' | 'overdueFrom' | 'certainFrom'>;

/** Reads a clock: from the day it starts, with the questions for identity in order. */
export type ReadClock = (clock: Clock, from: Day, pauses: readonly Pause[]) => Due;

export interface FollowUpInput {
  readonly filed: Day;
  readonly channel: Channel;
  readonly clocks: Clocks;
  readonly read: ReadClock;
}

export interface FollowUpContext extends FollowUpInput {
  /** The day the company got it. */
  readonly received?: Day;
  readonly askedOn?: Day;
  readonly pauses: readonly Pause[];
  readonly isExtended: boolean;
  /** The company's last answer. */
  readonly answeredOn?: Day;
  /** The reader's last letter after the first. */
  readonly remindedOn?: Day;
  readonly complainedOn?: Day;
}

export type FollowUpEvent = RecordEvent | { readonly type: 'day'; readonly on: Day };

/** What helps in a state: the letters to write. */
export type Letter = 'reminder' | 'identity' | 'refusal' | 'complaint';
export interface FollowUpMeta {
  readonly letters?: readonly Letter[];
  /** The date that counts here. */
  readonly next?: 'reply' | 'progress';
}

/** When the company's answer is due; nothing before it got the letter. */
export const replyDue = ({
  clocks,
  received,
  isExtended,
  pauses,
  read,
}: FollowUpContext): Due | undefined =>
  received === undefined
    ? undefined
    : read((isExtended && clocks.extended) || clocks.reply, received, pauses);

/** When the authority has to say how far it is. */
export const progressDue = ({ clocks, complainedOn, read }: FollowUpContext): Due | undefined =>
  clocks.progress && complainedOn !== undefined
    ? read(clocks.progress, complainedOn, [])
    : undefined;

/** Until when the company has to acknowledge a second letter. */
export const againDue = ({ clocks, remindedOn, read }: FollowUpContext): Due | undefined =>
  clocks.again && remindedOn !== undefined ? read(clocks.again, remindedOn, []) : undefined;

/** The day a last day is counted from; nothing where it does not run. */
function startOf({ from }: Stop, context: FollowUpContext): Day | undefined {
  const { filed, answeredOn, remindedOn } = context;
  const reply = replyDue(context);
  const isAnswered = answeredOn !== undefined && (!reply || answeredOn <= reply.due);
  const starts: Record<Stop['from'], Day | undefined> = {
    request: isAnswered ? undefined : filed,
    answer: isAnswered ? answeredOn : undefined,
    breach: answeredOn ?? reply?.certainFrom ?? undefined,
    contact: [filed, answeredOn, remindedOn]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1),
  };
  return starts[from];
}

/** The last day for the reader to complain, and its clock, where one is known. */
export function stopDue(context: FollowUpContext): { stop: Stop; due: Due } | undefined {
  const [first] = (context.clocks.stops ?? []).flatMap((stop) => {
    const start = startOf(stop, context);
    return start === undefined ? [] : [{ stop, due: context.read(stop, start, []) }];
  });
  return first;
}

const answers = {
  confirmed: { target: 'confirmed', actions: 'hear' },
  refused: { target: 'refused', actions: 'hear' },
  partly: { target: 'partly', actions: 'hear' },
} as const;
const breaks = { broken: { target: 'broken', actions: 'hear' } } as const;
const ends = { closed: 'closed' } as const;
const complains = { complained: { target: 'complained', actions: 'lodge' } } as const;

export const followUpMachine = setup({
  types: {
    context: {} as FollowUpContext,
    events: {} as FollowUpEvent,
    input: {} as FollowUpInput,
    meta: {},
  },
  guards: {
    arrivesAtOnce: ({ context }) => context.channel !== 'post',
    isOver: ({ context, event }) => {
      const reply = replyDue(context);
      return Boolean(reply?.overdueFrom && event.on >= reply.overdueFrom);
    },
    isLate: ({ context, event }) => {
      const reply = replyDue(context);
      return Boolean(reply?.certainFrom && event.on >= reply.certainFrom);
    },
    isInTime: ({ context, event }) => {
      const reply = replyDue(context);
      return context.clocks.extended !== undefined && (!reply || event.on <= reply.due);
    },
  },
  actions: {
    receive: assign({ received: ({ context, event }) => context.received ?? event.on }),
    ask: assign({ askedOn: ({ event }) => event.on }),
    resume: assign(({ context: { askedOn = '', pauses }, event: { on } }) => ({
      pauses: [...pauses, { from: askedOn, to: on }],
    })),
    extend: assign({ isExtended: true }),
    hear: assign({ answeredOn: ({ event }) => event.on }),
    remind: assign({ remindedOn: ({ event }) => event.on }),
    lodge: assign({ complainedOn: ({ event }) => event.on }),
  },
}).createMachine({
  id: 'follow-up',
  context: ({ input }) => ({ ...input, pauses: [], isExtended: false }),
  initial: 'filed',
  states: {
    /** Under way: a letter by post. */
    filed: {
      always: {
        guard: 'arrivesAtOnce',
        target: 'waiting',
        actions: assign({ received: ({ context }) => context.filed }),
      },
      on: {
        received: { target: 'waiting', actions: 'receive' },
        'identity.asked': { target: 'identity', actions: ['receive', 'ask'] },
        extended: { guard: 'isInTime', target: 'extended', actions: ['receive', 'extend'] },
        ...answers,
        ...ends,
      },
    },
    waiting: {
      meta: { next: 'reply' },
      on: {
        day: { guard: 'isLate', target: 'silent' },
        unanswered: { guard: 'isOver', target: 'silent' },
        'identity.asked': { target: 'identity', actions: 'ask' },
        extended: { guard: 'isInTime', target: 'extended', actions: 'extend' },
        ...answers,
        ...ends,
      },
    },
    /** The company wants to know who is asking. */
    identity: {
      meta: { letters: ['identity'] },
      on: {
        'identity.answered': [
          { guard: ({ context }) => context.isExtended, target: 'extended', actions: 'resume' },
          { target: 'waiting', actions: 'resume' },
        ],
        ...answers,
        ...complains,
        ...ends,
      },
    },
    extended: {
      meta: { next: 'reply' },
      on: {
        day: { guard: 'isLate', target: 'silent' },
        unanswered: { guard: 'isOver', target: 'silent' },
        'identity.asked': { target: 'identity', actions: 'ask' },
        ...answers,
        ...ends,
      },
    },
    /** The day has passed without an answer. */
    silent: {
      meta: { letters: ['reminder', 'complaint'] },
      on: {
        reminded: { actions: 'remind' },
        'identity.asked': { target: 'identity', actions: 'ask' },
        ...answers,
        ...complains,
        ...ends,
      },
    },
    confirmed: { on: { ...breaks, ...ends } },
    refused: {
      meta: { letters: ['refusal', 'complaint'] },
      on: {
        reminded: { actions: 'remind' },
        confirmed: answers.confirmed,
        partly: answers.partly,
        ...complains,
        ...ends,
      },
    },
    partly: {
      meta: { letters: ['refusal', 'complaint'] },
      on: {
        reminded: { actions: 'remind' },
        confirmed: answers.confirmed,
        refused: answers.refused,
        ...breaks,
        ...complains,
        ...ends,
      },
    },
    /** It promised, and went on. */
    broken: {
      meta: { letters: ['reminder', 'complaint'] },
      on: { reminded: { actions: 'remind' }, ...answers, ...complains, ...ends },
    },
    complained: {
      meta: { next: 'progress' },
      on: { ...answers, ...breaks, ...ends },
    },
    closed: { on: breaks },
  },
});

export type FollowUpSnapshot = StateFrom<typeof followUpMachine>;
export type FollowUpState = Extract<FollowUpSnapshot['value'], string>;
