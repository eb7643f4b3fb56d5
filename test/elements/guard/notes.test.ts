import { expect, test } from 'vitest';
import type { Entry } from '../../../src/catalogue/entry.ts';
import { marked } from '../../../src/elements/guard/notes.ts';

test('every kind of sentence says whose it is where it is not the wizard’s own, and nothing else does', () => {
  const entry = (text: string) =>
    ({
      name: text,
      answers: [{ reason: text, gaps: [{ note: text }] }],
      helps: [{ about: text, title: text }],
      ways: { form: { title: text, ladder: [] } },
    }) as unknown as Entry;
  const said = (note: string): string => `they: ${note}`;
  expect(marked(entry('New.'), entry('Old.'), said)).toEqual({
    name: 'New.',
    answers: [{ reason: 'they: New.', gaps: [{ note: 'they: New.' }] }],
    helps: [{ about: 'they: New.', title: 'they: New.' }],
    ways: { form: { title: 'New.', ladder: [] } },
  });
  expect(marked(entry('Old.'), entry('Old.'), said)).toEqual(entry('Old.'));
});
