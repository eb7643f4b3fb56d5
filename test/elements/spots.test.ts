import { describe, expect, test } from 'vitest';
import type { EntryMove } from '../../src/catalogue/entry.ts';
import { spotsOf } from '../../src/elements/views/spots.ts';
import { nameOf } from '../../src/elements/views/sources.view.ts';
import { entryOf, services } from '../support/catalogue.ts';

const numbers = (...moves: object[]): string[] =>
  spotsOf(moves as EntryMove[]).map(({ move, text }) => (text ? `${move.do}+text` : move.do));

describe('the places of a form', () => {
  test.each([
    [
      [{ do: 'fill', asks: 'reason' }, { do: 'paste' }, { do: 'submit' }],
      ['fill+text', 'submit'],
    ],
    [
      [{ do: 'fill', asks: 'mail' }, { do: 'paste' }],
      ['fill', 'paste'],
    ],
    [
      [{ do: 'paste' }, { do: 'submit' }],
      ['paste', 'submit'],
    ],
    [
      [{ do: 'fill', asks: 'reason' }, { do: 'submit' }],
      ['fill', 'submit'],
    ],
    [[], []],
  ])('of %j are %j', (moves, spots) => expect(numbers(...moves)).toEqual(spots));
});

test('no source names its publisher twice', () => {
  const all = services.flatMap((s) => Object.values(s.sources));
  expect(all.length).toBeGreaterThan(300);
  for (const s of all)
    if (s.title.toLowerCase().includes(s.by.toLowerCase())) expect(nameOf(s)).toBe(s.title);
    else expect(nameOf(s)).toBe(`${s.title}, ${s.by}`);
});

test('no note beside a link begins with what is needed before it', () => {
  for (const { id } of services)
    for (const lang of ['en', 'de'])
      for (const [name, way] of Object.entries(entryOf(id, lang).ways))
        for (const { note, link } of [...way.ladder, ...(way.otherwise ?? [])])
          if (link !== undefined && note !== undefined)
            expect(note, `${id} ${name}`).not.toMatch(/^(Log in|Melden Sie sich) (?!and |an und )/);
});
