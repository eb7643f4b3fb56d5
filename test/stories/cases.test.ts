import { globSync, readFileSync } from 'node:fs';
import { KINDS } from '../../src/flow/wording.ts';
import { follow } from '../../src/followup/follow.ts';
import { followUpMachine, type ReadClock } from '../../src/followup/follow-up.machine.ts';
import { deadline } from '../../src/deadlines.ts';
import { afterCases, CASE_DAY } from '../../stories/support/cases.after.ts';
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

const read: ReadClock = (clock, received, paused) =>
  deadline({ ...clock, received, paused, holidayCalendar: 'IE' });

test.each(afterCases)('$id has a story', ({ id }) => {
  expect(stories.join('')).toContain(`afterStory('${id}')`);
});
test('every state after the click has a case that is in it', () => {
  for (const state of Object.keys(followUpMachine.root.states)) {
    const found = afterCases.find(({ id }) => id === (state === 'filed' ? 'filed-by-post' : state));
    expect(found, state).toBeDefined();
    if (found) expect(follow(found.record, CASE_DAY, read).state).toBe(state);
  }
});
