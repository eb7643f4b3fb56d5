import vocabulary from '../../src/catalogue/vocabulary/en.json' with { type: 'json' };
import type { Entry } from '../../src/catalogue/entry.ts';
import type { Source } from '../../src/elements/source.ts';
import { memorySource } from './memory-source.ts';
import { moves } from './moves.ts';

const rated = { confidence: 'inferred', seen: null } as const;

/** An invented service with one path that holds every kind of move. */
const invented: Entry = {
  id: 'invented',
  name: 'An invented service',
  company: 'An invented company',
  hosts: ['example.org'],
  accounts: [],
  links: {},
  ways: {
    every: {
      result: 'switched',
      title: 'Every kind of move',
      ladder: [{ id: 'path', paths: [{ on: ['web', 'android', 'ios'], moves: [...moves] }] }],
      limits: { says: ['future-only'], ...rated },
    },
  },
  answers: [
    {
      id: 'world',
      regions: ['001'],
      verdict: 'yes',
      reason: 'Nothing here is a fact: the labels are invented.',
      way: 'every',
      helps: [],
      ...rated,
    },
  ],
  helps: [],
  says: vocabulary,
};

/** A source with that service only. */
export const inventedSource: Source = {
  ...memorySource,
  entry: () => Promise.resolve(invented),
  evidence: () => Promise.resolve({ facts: {}, sources: {} }),
};
