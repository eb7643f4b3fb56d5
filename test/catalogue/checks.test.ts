import { describe, expect, test } from 'vitest';
import { CHECKS, checkCatalogue } from '../../src/catalogue/checks/all.ts';
import { readFolders, type Folders, type ServiceFolder } from '../../src/catalogue/read.ts';
import type { Answer, Way } from '../../src/catalogue/types.ts';

const today = '2026-11-23';
const run = (change: (x: ServiceFolder, folders: Folders) => void, service = 'x'): string[] => {
  const folders = structuredClone(readFolders());
  const folder = folders.services.find((s) => s.id === service);
  if (!folder) throw new Error(`no ${service}`);
  change(folder, folders);
  return [...new Set(checkCatalogue({ folders, today }).map((p) => p.check))];
};
const way = (x: ServiceFolder, id = 'switch-off'): Way => x.service.ways[id] as Way;
const answers = (x: ServiceFolder): Answer[] => x.service.answers as Answer[];

test('the catalogue has no problem', () => {
  expect(checkCatalogue({ today })).toEqual([]);
});

test('every check says what it is for', () => {
  for (const { id, what, why } of CHECKS) expect([id, what, why].every(Boolean)).toBe(true);
  expect(new Set(CHECKS.map((c) => c.id)).size).toBe(CHECKS.length);
});

describe('each check catches its fault', () => {
  const faults: Record<string, [string, (x: ServiceFolder, folders: Folders) => void][]> = {
    schema: [
      ['misspelt key', (x) => Object.assign(x.service, { anwsers: [] })],
      ['no evidence', (x) => (x.service.links['grok-settings']!.evidence = [])],
      [
        'a function’s name as a verdict',
        (x) => Object.assign(answers(x)[0]!, { verdict: 'maybe' }),
      ],
      [
        'a move that is not in the vocabulary',
        (x) => Object.assign(way(x).there!.moves[0]!, { do: 'swipe' }),
      ],
    ],
    ids: [
      ['dots', (x) => (answers(x)[0]!.id = 'europe.west')],
      ['a rung named as a screen of our own', (x) => (way(x).ladder[0]!.id = 'form')],
      ['folder renamed', (x) => (x.service.id = 'twitter')],
    ],
    references: [
      ['source', (x) => (x.service.links['grok-settings']!.evidence = ['s999'])],
      ['link', (x) => (way(x).ladder[0]!.link = 'grok-setings')],
      ['help', (x) => (x.service.helps = ['prayer'])],
      ['label', (x) => delete x.labels['grok-training']],
    ],
    answers: [
      ['region twice', (x) => answers(x)[1]!.regions.push('EU')],
      ['nothing for the world', (x) => void answers(x).pop()],
      ['yes without a way', (x) => delete answers(x)[0]!.way],
      ['one reading of a dispute', (x) => (answers(x)[0]!.verdict = 'disputed')],
    ],
    devices: [
      ['a device forgotten', (x) => void way(x).ladder[1]!.paths!.pop()],
      ['neither moves nor a reason', (x) => delete way(x).ladder[1]!.paths![0]!.moves],
    ],
    labels: [['no English and no description', (x) => (x.labels['grok']!.in = {})]],
    notes: [['missing in German', (x) => delete x.notes['de']!['two-groks']]],
    unused: [['a note nobody shows', (x) => (x.notes['en']!['orphan'] = 'Orphan.')]],
    links: [
      [
        'lookalike host',
        (x) => (x.service.links['grok-settings']!.url = 'https://x.com.example/grok'),
      ],
      [
        'host with a login',
        (x) => (x.service.links['grok-settings']!.url = 'https://a@x.com/grok'),
      ],
      ['not https', (x) => (x.service.links['grok-settings']!.url = 'http://x.com/grok')],
      ['javascript', (x) => (x.service.links['grok-settings']!.url = 'javascript:alert(1)')],
    ],
    dates: [
      ['in the future', (x) => (x.sources['s43']!.seen = '2031-01-01')],
      ['not a day', (x) => (x.sources['s43']!.seen = '2026-02-30')],
    ],
    confidence: [
      [
        'a blog called official',
        (x) => (x.service.links['grok-settings']!.confidence = 'official'),
      ],
    ],
    flows: [
      ['a way that does not exist', (x) => (answers(x)[0]!.way = 'nowhere')],
      [
        'a ladder too long',
        (x) => {
          const [first] = way(x).ladder;
          way(x).ladder = Array.from({ length: 14 }, (_, i) => ({ ...first!, id: `rung-${i}` }));
        },
      ],
    ],
  };
  for (const [check, list] of Object.entries(faults))
    test.each(list)(`${check}: %s`, (_name, plant) => expect(run(plant)).toContain(check));

  test('none is without a fault that it catches', () => {
    expect(Object.keys(faults).sort()).toEqual(CHECKS.map((c) => c.id).sort());
  });
});
