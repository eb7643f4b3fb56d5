import { expect, test } from 'vitest';
import { aboutCheck } from '../../src/checks/about.check.ts';
import { CHECKS, checkCatalogue } from '../../src/checks/all.ts';
import type { About, Saying } from '../../src/catalogue/types.ts';
import type { ResolvedService } from '../../src/catalogue/resolve.ts';
import { readFolders } from '../../src/catalogue/read.ts';

test('the catalogue has no problem', () => {
  expect(checkCatalogue()).toEqual([]);
});

test('every check says what it is for', () => {
  for (const { id, what, why } of CHECKS) expect([id, what, why].every(Boolean)).toBe(true);
  expect(new Set(CHECKS.map((c) => c.id)).size).toBe(CHECKS.length);
});

const saying: Saying = { note: 'n', evidence: ['s'] };
const pointers = (about: Partial<About>): string[] =>
  aboutCheck
    .run({
      folders: readFolders(),
      services: [
        {
          id: 'pond',
          answers: [] as unknown,
          about: { lookedAt: '2026', ...about },
        } as ResolvedService,
      ],
      languages: [],
      today: '2026-11-24',
    })
    .map(({ file, pointer }) => `${file}${pointer}`);

test.each<[string, Partial<About>, string[]]>([
  [
    'all in order',
    {
      events: [
        { ...saying, on: '2025-05' },
        { ...saying, on: '2025' },
      ],
    },
    [],
  ],
  ['no country', { used: [{ ...saying, regions: ['EU', 'XX'] }] }, ['/used/0/regions']],
  ['no country, not used', { notUsed: [{ ...saying, regions: ['UK'] }] }, ['/notUsed/0/regions']],
  [
    'a region twice',
    {
      why: [
        { regions: ['EU', 'NO'], because: [saying] },
        { regions: ['NO', '001'], because: [saying] },
        { regions: ['US'], because: [saying] },
      ],
    },
    ['/why/1', '/why/2'],
  ],
  [
    'old before new',
    {
      events: [
        { ...saying, on: '2024' },
        { ...saying, on: '2025' },
      ],
    },
    ['/events/1'],
  ],
  ['after the last look', { events: [{ ...saying, on: '2027' }] }, ['/events/0']],
])('what stands behind the answers: %s', (_, about, at) => {
  expect(pointers(about)).toEqual(
    at.map((pointer) => `services/pond/service.json/about${pointer}`),
  );
});
