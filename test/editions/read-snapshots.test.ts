import { expect, test } from 'vitest';
import { readSnapshots } from '../../src/editions/changes/read-snapshots.ts';
import { labels, oldService } from './support/folders.ts';

/** A day as Git would tell it: each file's text is its own blob. */
const dayOf = (files: Record<string, unknown>) => {
  const texts = Object.entries(files).map(([path, is]) => [path, JSON.stringify(is)] as const);
  return { date: '2026-01-10', at: new Date(0), files: new Map(texts) };
};
const before = dayOf({
  'vocabulary/en.json': {},
  'services/alpha/service.json': oldService('alpha', 'Alpha'),
  'services/beta/service.json': oldService('beta', 'Beta'),
});
const after = dayOf({
  'vocabulary/en.json': { 'limit.future-only': 'Only from now on.' },
  'services/alpha/service.json': oldService('alpha', 'Alpha'),
  'services/beta/service.json': oldService('beta', 'Beta'),
  'services/beta/labels.json': labels('Send'),
});

test('only a service whose facts may have changed is read again', () => {
  const blobs = [...before.files.values(), ...after.files.values()];
  const [first, second] = readSnapshots([before, after], new Map(blobs.map((b) => [b, b])));
  expect(first?.map((s) => s.id)).toEqual(['alpha', 'beta']);
  expect(second?.[0]).toBe(first?.[0]);
  expect(second?.[1]).not.toBe(first?.[1]);
});
