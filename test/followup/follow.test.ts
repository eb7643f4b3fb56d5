import { describe, expect, test } from 'vitest';
import { follow } from '../../src/followup/follow.ts';
import type { ReadClock } from '../../src/followup/follow-up.machine.ts';
import type { FollowUpRecord, RecordEvent } from '../../src/followup/record.ts';

/** A clock of thirty days, ninety where it is extended or an authority's; a question for identity moves it. */
const read: ReadClock = ({ regime, clock }, start, pauses) => {
  const days = /3-months|extended/.test(clock) ? 90 : /60/.test(clock) ? 60 : 30;
  const restarts = regime.startsWith('uk');
  const from = (restarts && pauses.at(-1)?.to) || start;
  const stood = restarts ? 0 : pauses.reduce((sum, { from: a, to: b }) => sum + between(a, b), 0);
  const due = plus(from, days + stood);
  return { due, overdueFrom: plus(due, 1), certainFrom: plus(due, 3) };
};
const DAY = 86_400_000;
const plus = (day: string, n: number): string =>
  new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10);
const between = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY;

const FILED = '2026-11-25';
const record = (
  events: readonly RecordEvent[],
  more: Partial<FollowUpRecord> = {},
): FollowUpRecord => ({
  version: 1,
  service: 'instagram',
  region: 'DE',
  way: 'object',
  channel: 'form',
  filed: FILED,
  events,
  ...more,
});

/** What was told, `<days after filing> <what>`, and the state so many days after filing. */
const TABLE: [story: string, told: string[], after: number, state: string][] = [
  ['a form arrives at once', [], 0, 'waiting'],
  ['the last day is not late', [], 30, 'waiting'],
  ['the day after is not late for sure', [], 31, 'waiting'],
  ['but the reader can say so', ['31 unanswered'], 31, 'silent'],
  ['not a day before', ['30 unanswered'], 30, 'waiting'],
  ['late for sure', [], 33, 'silent'],
  ['an answer before it', ['10 confirmed'], 40, 'confirmed'],
  ['an answer after it', ['50 confirmed'], 60, 'confirmed'],
  ['a refusal', ['10 refused'], 40, 'refused'],
  ['some of it', ['10 partly'], 40, 'partly'],
  ['some, then all', ['10 partly', '12 confirmed'], 40, 'confirmed'],
  ['some, then none', ['10 partly', '12 refused'], 40, 'refused'],
  ['more time, asked for in time', ['20 extended'], 40, 'extended'],
  ['more time, and that passed', ['20 extended'], 93, 'silent'],
  ['more time, asked for too late', ['35 extended'], 40, 'silent'],
  ['who are you?', ['5 identity.asked'], 60, 'identity'],
  [
    'an answer to that: the clock stood',
    ['5 identity.asked', '15 identity.answered'],
    40,
    'waiting',
  ],
  ['and went on', ['5 identity.asked', '15 identity.answered'], 43, 'silent'],
  [
    'asked while it takes longer',
    ['5 extended', '6 identity.asked', '8 identity.answered'],
    40,
    'extended',
  ],
  ['asked after silence', ['40 identity.asked'], 45, 'identity'],
  ['a promise', ['5 confirmed', '60 broken'], 61, 'broken'],
  ['mended after all', ['5 confirmed', '60 broken', '70 confirmed'], 90, 'confirmed'],
  ['a reminder changes no state', ['35 reminded'], 40, 'silent'],
  ['a complaint after silence', ['35 complained'], 200, 'complained'],
  ['a complaint after a refusal', ['5 refused', '6 complained'], 40, 'complained'],
  ['a complaint that helped', ['35 complained', '80 confirmed'], 90, 'confirmed'],
  ['it helped, and was broken', ['35 complained', '80 confirmed', '90 broken'], 95, 'broken'],
  ['done with it', ['5 closed'], 90, 'closed'],
  ['not done after all', ['5 closed', '9 broken'], 90, 'broken'],
];

const told = (lines: readonly string[]): RecordEvent[] =>
  lines.map((line) => {
    const [days, type] = line.split(' ') as [string, RecordEvent['type']];
    return { type, on: plus(FILED, Number(days)) };
  });

describe('where a matter stands', () => {
  test.each(TABLE)('%s: %s, day %i: %s', (story, lines, after, state) => {
    const { strays, ...found } = follow(record(told(lines)), plus(FILED, after), read);
    expect(found.state).toBe(state);
    expect(strays).toBe(/too late|not a day before/.test(story) ? 1 : 0);
  });

  test('a letter by post is under way until it arrives', () => {
    const post = (lines: string[]): FollowUpRecord => record(told(lines), { channel: 'post' });
    expect(follow(post([]), plus(FILED, 300), read).state).toBe('filed');
    expect(follow(post([]), plus(FILED, 300), read).dates).toEqual([]);
    const arrived = follow(post(['4 received']), plus(FILED, 33), read);
    expect(arrived).toMatchObject({ state: 'waiting', dates: [{ due: plus(FILED, 34) }] });
  });

  test('a complaint before anything is late is no step that is offered', () => {
    expect(follow(record([]), FILED, read).can).not.toContain('complained');
    const early = follow(record(told(['5 complained'])), plus(FILED, 10), read);
    expect(early).toMatchObject({ state: 'waiting', strays: 1 });
  });

  test('what is told of a later day is not known yet', () =>
    expect(follow(record(told(['20 refused'])), plus(FILED, 19), read).state).toBe('waiting'));

  test('a second letter may be told again and again', () => {
    const { can } = follow(record(told(['35 reminded'])), plus(FILED, 40), read);
    expect(can).toContain('reminded');
  });
});

/** Region, what was told, day; the dates that count, `<for> <days after filing>`. */
const DATES: [region: string, told: string[], after: number, dates: string[]][] = [
  ['DE', [], 1, ['reply 30']],
  ['DE', ['20 extended'], 21, ['reply 90']],
  ['DE', [], 33, []],
  ['DE', ['35 complained'], 40, ['progress 125']],
  ['AT', [], 1, ['reply 30', 'stop 63']],
  ['AT', ['10 refused'], 11, ['stop 40']],
  ['GB', [], 1, ['reply 30', 'stop 90']],
  ['GB', ['5 identity.asked', '15 identity.answered'], 16, ['reply 45', 'stop 90']],
  ['GB', ['40 reminded'], 41, ['again 70', 'stop 130']],
  ['TR', [], 1, ['reply 30', 'stop 60']],
  ['TR', ['10 refused'], 11, ['stop 40']],
  ['TR', ['40 refused'], 41, ['stop 60']],
  ['KR', [], 1, ['reply 30']],
  ['BR', [], 1, ['reply 30']],
  ['CL', [], 1, ['reply 30']],
  ['JP', [], 1, ['reply 30']],
  ['NO', ['20 closed'], 21, []],
];

describe('the dates that count', () => {
  test.each(DATES)('%s %s, day %i', (region, lines, after, dates) => {
    const found = follow(record(told(lines), { region }), plus(FILED, after), read);
    expect(found.dates.map((d) => `${d.for} ${between(FILED, d.due)}`)).toEqual(dates);
  });

  test('Chile has a law from 1 December 2026', () => {
    const filed = '2026-12-01';
    const [reply] = follow(record([], { region: 'CL', filed }), filed, read).dates;
    expect(reply?.clock).toEqual({ regime: 'cl-19628-11', clock: 'reply-30-days' });
  });
});
