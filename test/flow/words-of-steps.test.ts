import { describe, expect, test } from 'vitest';
import type { EntryWay } from '../../src/catalogue/entry.ts';
import { chooses, chosenBy } from '../../src/flow/events.ts';
import { factKindOf } from '../../src/flow/fact-kind.ts';
import { searchWords } from '../../src/flow/search-words.ts';
import type { FlowStep, GoStep } from '../../src/flow/steps.ts';
import { headingOf, pressedFor } from '../../src/flow/wording.ts';

describe('the event of a choice', () => {
  test('is made and read', () => {
    expect(chooses('one')).toBe('choose.one');
    expect(chosenBy('choose.one')).toBe('one');
  });
  test.each(['next', 'stuck', '', 'choose.', 'xchoose.one', 'choose.one\n', 'chooseXone'])(
    'is not %j',
    (event) => expect(chosenBy(event)).toBeUndefined(),
  );
});

describe('the date on the screen of a rung', () => {
  const link = { to: 'form', url: 'https://pond.example/' };
  test.each([
    [{ lines: { file: 'robots.txt' }, rated: { confidence: 'official' } }, 'claim'],
    [{ link, rated: { confidence: 'official' } }, 'address'],
    [{ link, rated: { confidence: 'single' } }, 'path'],
    [{ mail: { subject: 'No' }, rated: { confidence: 'official' } }, 'address'],
    [{ link }, 'path'],
    [{ rated: { confidence: 'official' } }, 'path'],
  ])('of %j stands behind an old or new %s', (step, kind) => {
    expect(factKindOf(step as unknown as GoStep)).toBe(kind);
  });
});

describe('the words to search for', () => {
  const way = (parts: object): EntryWay => ({ ladder: [], ...parts }) as unknown as EntryWay;
  const LINK = { id: 'l', link: 'form' };
  const PATHS = { id: 'p', paths: [] };
  const MAIL = { id: 'm', mail: {} };
  test.each(['filed', 'asked', 'reported'])('are a form’s where it is %s', (result) => {
    expect(searchWords(way({ ladder: [LINK], result }))).toBe('search.words.form');
  });
  test.each(['switched', 'limited', 'deleted', 'placed'])('are a setting’s: %s', (result) => {
    expect(searchWords(way({ ladder: [LINK], result }))).toBe('search.words.setting');
  });
  test.each([
    ['paths', { ladder: [PATHS] }],
    ['one page of several rungs', { ladder: [MAIL, LINK, MAIL] }],
    ['a page on another way to it', { ladder: [MAIL], otherwise: [LINK] }],
  ])('are there for %s', (_, parts) => expect(searchWords(way(parts))).toBeDefined());
  test.each([
    ['no way', undefined],
    ['no rungs', way({ result: 'filed' })],
    ['a mail', way({ ladder: [MAIL], otherwise: [MAIL], result: 'asked' })],
  ])('are none for %s', (_, none) => expect(searchWords(none)).toBeUndefined());
});

describe('what is said where something is missing', () => {
  const NAMES = { company: 'Pond', region: 'Atlantis' };
  test('a file without a name', () => {
    expect(headingOf({ kind: 'place-lines' } as GoStep, NAMES)).toEqual({
      key: 'go.lines',
      values: { file: '' },
    });
  });
  test('a choice that is not offered', () => {
    const step = { kind: 'question', asks: 'account', choices: [] as unknown } as FlowStep;
    expect(pressedFor(step, 'choose.minor')).toEqual({ key: 'account.minor' });
  });
});
