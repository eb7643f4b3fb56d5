import { globSync, readFileSync } from 'node:fs';
import { KINDS } from '../../src/flow/wording.ts';
import { expect, test } from 'vitest';
import { cases, landsOn } from '../../stories/support/cases.ts';

test.each(cases)('$id: $title', (c) => {
  expect(landsOn(c)).toBe(c.kind);
});

test('every kind of screen has a case', () => {
  const kinds = new Set(cases.map((c) => c.kind));
  for (const kind of ['service', 'region', ...KINDS] as const) expect(kinds, kind).toContain(kind);
});

const stories = globSync('stories/*.stories.ts').map((file) => readFileSync(file, 'utf8'));
test.each(cases)('$id has a story', ({ id }) => {
  expect(stories.join('')).toContain(`caseStory('${id}')`);
});
