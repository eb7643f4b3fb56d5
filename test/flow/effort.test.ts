import { describe, expect, test } from 'vitest';
import type { EntryWay } from '../../src/catalogue/entry.ts';
import { compile } from '../../src/flow/compile.ts';
import { minutesOf } from '../../src/catalogue/effort.ts';
import { effortOf } from '../../src/flow/effort.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';

type Loose = Record<string, unknown>;

const effort = (loose: Loose) => {
  const way = loose as unknown as EntryWay;
  return effortOf({ ...way, minutes: minutesOf(way) });
};
/** So many times the same move. */
const moves = (count: number, what = 'tap'): Loose[] =>
  Array.from({ length: count }, () => ({ do: what }));
const LINK = { id: 'l', link: 'form' };
const MAIL = { id: 'm', mail: {} };
const LINES = { id: 'f', lines: {} };
const path = (...steps: Loose[]): Loose => ({
  id: 'p',
  paths: [
    { on: ['web'], missing: 'not-established' },
    { on: ['ios'], moves: steps },
    { on: ['android'], moves: moves(100) },
  ],
});

describe('whole minutes', () => {
  // A screen is 20 s, a tap 5, a field 15, looking for a heading 10, a code 60, a mail 90, a file 180.
  test.each<[string, number, Loose]>([
    ['a link', 1, { ladder: [LINK] }],
    ['no rung at all', 1, { ladder: [] }],
    ['a link and a switch', 1, { ladder: [LINK], there: { moves: moves(1, 'switch') } }],
    ['a link and a form of nine taps, 85 s', 1, { ladder: [LINK], there: { moves: moves(9) } }],
    ['a link and a form of ten taps, 90 s', 2, { ladder: [LINK], there: { moves: moves(10) } }],
    ['a form of four fields, 100 s', 2, { ladder: [LINK], there: { moves: moves(4, 'fill') } }],
    ['a form to paste into', 2, { ladder: [LINK], there: { moves: moves(4, 'paste') } }],
    ['words to type', 2, { ladder: [LINK], there: { moves: moves(4, 'type') } }],
    ['a code, 100 s', 2, { ladder: [LINK], there: { moves: moves(1, 'enter-code') } }],
    [
      'a code and two fields, 130 s',
      2,
      {
        ladder: [LINK],
        there: { moves: [...moves(1, 'enter-code'), ...moves(2, 'fill')] },
      },
    ],
    ['two codes, 160 s', 3, { ladder: [LINK], there: { moves: moves(2, 'enter-code') } }],
    ['headings to find, 100 s', 2, { ladder: [path(...moves(8, 'find-in-page'))] }],
    ['a path of thirteen taps, 85 s', 1, { ladder: [path(...moves(13))] }],
    ['a path of fourteen taps, 90 s', 2, { ladder: [path(...moves(14))] }],
    [
      'a path and what is done there',
      2,
      {
        ladder: [path(...moves(7))],
        there: { moves: moves(3) },
      },
    ],
    ['moves of the rung itself, 95 s', 2, { ladder: [{ ...LINK, moves: moves(15) }] }],
    [
      'moves of the rung before a path',
      2,
      { ladder: [{ ...path(...moves(40)), moves: moves(15) }] },
    ],
    ['a mail, 110 s', 2, { ladder: [MAIL] }],
    ['lines for a file, 200 s', 3, { ladder: [LINES] }],
    ['only the first rung', 1, { ladder: [LINK, MAIL, path(...moves(100))] }],
    ['only the first rung, of others', 1, { ladder: [LINK], otherwise: [LINES] }],
  ])('%s: %d', (_, minutes, way) => expect(effort(way)).toEqual({ minutes }));
  test('of a path are those of the first device that has one', () => {
    expect(effort({ ladder: [path()] }).minutes).toBe(1);
    const none = { id: 'p', paths: [{ on: ['web'], missing: 'not-possible' }] };
    expect(effort({ ladder: [none] }).minutes).toBe(1);
  });
  test('never fall as moves are added', () => {
    for (const what of ['tap', 'fill', 'paste', 'type', 'enter-code', 'find-in-page', 'submit'])
      for (let count = 0; count < 30; count++) {
        const of = (n: number) => effort({ ladder: [LINK], there: { moves: moves(n, what) } });
        expect(of(count + 1).minutes).toBeGreaterThanOrEqual(of(count).minutes);
      }
  });
});

describe('the account', () => {
  test.each([
    ['login-same-browser', 'login'],
    ['login-app', 'login'],
    ['no-account-needed', 'none'],
  ])('%s: %s', (need, account) => {
    expect(effort({ ladder: [LINK], needs: { says: [need] } })).toEqual({ minutes: 1, account });
    const among = { says: ['mail-address', need] };
    expect(effort({ ladder: [LINK], needs: among })).toEqual({ minutes: 1, account });
  });
  test.each([[undefined], [{ says: [] }], [{ says: ['mail-address'] }]])(
    '%j: nothing is said',
    (needs) => {
      const way = { ladder: [LINK], ...(needs && { needs }) };
      expect(effort(way)).toStrictEqual({ minutes: 1 });
    },
  );
  test('none is said where none is needed, whatever else is', () => {
    const needs = { says: ['login-app', 'no-account-needed'] };
    expect(effort({ ladder: [LINK], needs }).account).toBe('none');
  });
});

test('every first screen with a way says minutes that are whole and few', () => {
  const found = new Set<number>();
  for (const { id } of services)
    for (const country of countriesOf(entryOf(id))) {
      const { initial, states } = compile(entryOf(id), country);
      const { answer, effort: said } = states[initial]!.meta.step;
      const isOffered = ['yes', 'law'].includes(answer!.verdict);
      expect(said !== undefined, `${id}/${country}`).toBe(isOffered);
      if (said) found.add(said.minutes);
    }
  for (const minutes of found) {
    expect(Number.isInteger(minutes)).toBe(true);
    expect(minutes).toBeGreaterThanOrEqual(1);
    expect(minutes).toBeLessThanOrEqual(5);
  }
});
