import { describe, expect, test } from 'vitest';
import { follow, metaOf } from '../../src/followup/follow.ts';
import {
  followUpMachine,
  type FollowUpState,
  type Letter,
  type ReadClock,
} from '../../src/followup/follow-up.machine.ts';
import { HAPPENINGS, type FollowUpRecord, type Happening } from '../../src/followup/record.ts';

const FILED = '2026-11-25';
const plus = (n: number): string =>
  new Date(Date.parse(FILED) + n * 86_400_000).toISOString().slice(0, 10);
const since = (day: string): number => (Date.parse(day) - Date.parse(FILED)) / 86_400_000;

/** Thirty days, ninety where it takes longer; three more until it is late for sure; a question stops the clock. */
const read: ReadClock = ({ clock }, start, pauses) => {
  const stood = pauses.reduce((sum, { from, to }) => sum + since(to) - since(from), 0);
  const due = plus(since(start) + stood + (/3-months|extended/.test(clock) ? 90 : 30));
  return { due, overdueFrom: plus(since(due) + 1), certainFrom: plus(since(due) + 3) };
};

interface Row {
  /** What was told, `<days after filing> <what>`. */
  told: string[];
  /** The day of what happens next. */
  on: number;
  channel?: FollowUpRecord['channel'];
  /** What helps. */
  letters: Letter[];
  /** Where each thing leads; whatever is not named here does not fit and changes nothing. */
  leads: Partial<Record<Happening, FollowUpState>>;
}

const ANSWERS = { confirmed: 'confirmed', refused: 'refused', partly: 'partly' } as const;
const COMPLAINS = { complained: 'complained' } as const;
const ENDS = { closed: 'closed' } as const;

/** Every state, and every happening in it. */
const ROWS: Record<FollowUpState, Row> = {
  filed: {
    told: [],
    on: 5,
    channel: 'post',
    letters: [],
    leads: {
      ...{ received: 'waiting', 'identity.asked': 'identity', extended: 'extended' },
      ...ANSWERS,
      ...ENDS,
    },
  },
  waiting: {
    told: [],
    on: 31,
    letters: [],
    leads: { unanswered: 'silent', 'identity.asked': 'identity', ...ANSWERS, ...ENDS },
  },
  identity: {
    told: ['5 identity.asked'],
    on: 8,
    letters: ['identity'],
    leads: { 'identity.answered': 'waiting', ...ANSWERS, ...COMPLAINS, ...ENDS },
  },
  extended: {
    told: ['5 extended'],
    on: 91,
    letters: [],
    leads: { unanswered: 'silent', 'identity.asked': 'identity', ...ANSWERS, ...ENDS },
  },
  silent: {
    told: [],
    on: 40,
    letters: ['reminder', 'complaint'],
    leads: {
      ...{ reminded: 'silent', 'identity.asked': 'identity' },
      ...ANSWERS,
      ...COMPLAINS,
      ...ENDS,
    },
  },
  confirmed: {
    told: ['5 confirmed'],
    on: 40,
    letters: [],
    leads: { broken: 'broken', ...ENDS },
  },
  refused: {
    told: ['5 refused'],
    on: 40,
    letters: ['refusal', 'complaint'],
    leads: {
      ...{ reminded: 'refused', confirmed: 'confirmed', partly: 'partly' },
      ...COMPLAINS,
      ...ENDS,
    },
  },
  partly: {
    told: ['5 partly'],
    on: 40,
    letters: ['refusal', 'complaint'],
    leads: {
      ...{ reminded: 'partly', confirmed: 'confirmed', refused: 'refused', broken: 'broken' },
      ...COMPLAINS,
      ...ENDS,
    },
  },
  broken: {
    told: ['5 confirmed', '6 broken'],
    on: 40,
    letters: ['reminder', 'complaint'],
    leads: { reminded: 'broken', ...ANSWERS, ...COMPLAINS, ...ENDS },
  },
  complained: {
    told: ['40 complained'],
    on: 60,
    letters: [],
    leads: { ...ANSWERS, broken: 'broken', ...ENDS },
  },
  closed: { told: ['5 closed'], on: 40, letters: [], leads: { broken: 'broken' } },
};

const record = (told: readonly string[], more: Partial<FollowUpRecord> = {}): FollowUpRecord => ({
  version: 1,
  service: 'instagram',
  region: 'DE',
  way: 'object',
  channel: 'form',
  filed: FILED,
  events: told.map((line) => {
    const [days, type] = line.split(' ');
    return { type: type as Happening, on: plus(Number(days)) };
  }),
  ...more,
});

const EACH = Object.entries(ROWS) as [FollowUpState, Row][];

describe('every thing that can happen in every state', () => {
  test.each(EACH)('%s', (state, { told, on, channel = 'form', letters, leads }) => {
    const before = record(told, { channel });
    const here = follow(before, plus(on), read);
    expect([here.state, here.letters, metaOf(state).letters ?? []]).toEqual([
      state,
      letters,
      letters,
    ]);
    expect([...here.can].sort()).toEqual(Object.keys(leads).sort());
    for (const type of HAPPENINGS) {
      const after = { ...before, events: [...before.events, { type, on: plus(on) }] };
      const then = follow(after, plus(on), read);
      expect([type, then.state, then.strays]).toEqual([
        type,
        leads[type] ?? state,
        leads[type] ? 0 : 1,
      ]);
    }
  });

  test('there is no other state', () =>
    expect(Object.keys(followUpMachine.states).sort()).toEqual(Object.keys(ROWS).sort()));
});

/** What was told, the day it is looked at; the dates that count, `<for> <days after filing>`. */
const DATES: [string, told: string[], region: string, on: number, dates: string[]][] = [
  ['more time may be asked for on the last day', ['30 extended'], 'DE', 31, ['reply 90']],
  ['and no day later', ['31 extended'], 'DE', 31, ['reply 30']],
  ['asked by post before it arrived: it has arrived', ['5 extended'], 'DE', 6, ['reply 95']],
  [
    'a question in the extended time',
    ['5 extended', '10 identity.asked', '14 identity.answered'],
    'DE',
    15,
    ['reply 94'],
  ],
  [
    'two questions',
    ['2 identity.asked', '4 identity.answered', '6 identity.asked', '9 identity.answered'],
    'DE',
    10,
    ['reply 35'],
  ],
  ['at the authority', ['40 complained'], 'DE', 60, ['progress 130']],
  ['no authority’s clock before that', ['5 refused'], 'DE', 60, []],
  ['an answer on the last day is in time', ['30 refused'], 'TR', 30, ['stop 60']],
  ['one day later it is not', ['31 refused'], 'TR', 31, ['stop 30']],
  ['a second letter, and its own last day', ['40 reminded'], 'GB', 41, ['again 70', 'stop 130']],
  [
    'the last word of either side counts',
    ['40 reminded', '50 refused'],
    'GB',
    51,
    ['again 70', 'stop 140'],
  ],
  ['whichever was last', ['5 refused', '50 reminded'], 'GB', 51, ['again 80', 'stop 140']],
  ['nothing after a complaint', ['40 reminded', '50 complained'], 'GB', 51, []],
];

describe('the dates that count, by what was told', () => {
  test.each(DATES)('%s: %s, %s', (story, told, region, on, dates) => {
    const channel = story.includes('by post') ? 'post' : 'form';
    const found = follow(record(told, { region, channel }), plus(on), read).dates;
    expect(found.map((date) => `${date.for} ${since(date.due)}`)).toEqual(dates);
  });

  test('when an answer is due is told as long as it was ever due', () => {
    const { reply } = follow(record(['40 complained']), plus(60), read);
    expect(reply?.due).toBe(plus(30));
    expect(follow(record([], { channel: 'post' }), plus(60), read)).not.toHaveProperty('reply');
  });
});
