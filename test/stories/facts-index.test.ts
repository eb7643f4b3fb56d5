/** Storybook asks for the pages of one service after the other. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { factsIndexer } from '../../stories/.storybook/facts.ts';

const { readFolders } = vi.hoisted(() => ({ readFolders: vi.fn() }));
vi.mock('../../src/catalogue/read.ts', async (original) => {
  const own = await original<typeof import('../../src/catalogue/read.ts')>();
  return { ...own, readFolders: readFolders.mockImplementation(own.readFolders) };
});

const pagesOf = (id: string) =>
  factsIndexer.createIndex(join('src/catalogue/services', id, 'service.json'), {
    makeTitle: (title) => title ?? '',
  });

beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());

test('those of all services come of one look at the catalogue', async () => {
  const names: (string | undefined)[] = [];
  for (const id of ['instagram', 'linkedin', 'x', 'signal'])
    for (const { title } of await pagesOf(id)) names.push(title);
  expect(new Set(names)).toEqual(
    new Set(['Facts/Instagram', 'Facts/LinkedIn', 'Facts/X', 'Facts/Signal']),
  );
  expect(readFolders).toHaveBeenCalledTimes(1);
});

test('what is asked for later is read anew', async () => {
  await pagesOf('instagram');
  const before = readFolders.mock.calls.length;
  vi.advanceTimersByTime(2000);
  await pagesOf('instagram');
  expect(readFolders.mock.calls.length).toBe(before + 1);
});
