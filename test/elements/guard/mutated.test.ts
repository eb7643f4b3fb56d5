import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uncleanIn } from '../../../src/catalogue/clean-text.ts';
import type { Entry } from '../../../src/catalogue/entry.ts';
import { isPage } from '../../../src/catalogue/page.ts';
import { WORLD } from '../../../src/catalogue/regions.ts';
import { recipientsIn, writtenIn } from '../../../src/elements/guard/address-flaw.ts';
import { refusal } from '../../../src/elements/guard/refusal.ts';
import { compile } from '../../../src/flow/compile.ts';
import { flawsOf } from '../../../src/flow/flaws.ts';
import { entryOf } from '../../support/catalogue.ts';
import { COPY_DAY, pagesOf } from '../../support/copies.ts';

const IDS = ['instagram', 'x', 'spotify', 'website', 'chatgpt', 'reddit', 'slack'];
const known = new Map(IDS.map((id) => [id, entryOf(id)]));

type Place = { parent: Record<string, unknown>; key: string };

/** Every place in a file where something stands. */
function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  const parent = value as Record<string, unknown>;
  for (const key of Object.keys(parent)) {
    found.push({ parent, key });
    placesIn(parent[key], found);
  }
  return found;
}

const hostile = fc.constantFrom<unknown>(
  ...[
    'https://evil.example/',
    'javascript:alert(1)',
    'https://x.com/@',
    'me@evil.example',
    '\u202e',
    'a\u200b',
  ],
  ...[
    '',
    '9999',
    '2099-01-01',
    'constructor',
    '../../x',
    '+1 900 555 01 99',
    '\ud800',
    'x'.repeat(3000),
  ],
  ...[null, 7, -1, true, [], {}, [[]], { at: 0 }, { says: 'x', control: 'row' }],
);

/** One way of breaking a file: which, where, and with what. */
const change = fc.record({
  how: fc.constantFrom('drop', 'add', 'retype', 'rename', 'lengthen', 'swap' as const),
  at: fc.nat(),
  with: fc.nat(),
  value: hostile,
});

function apply(
  file: object,
  { how, at, with: other, value }: { how: string; at: number; with: number; value: unknown },
) {
  const places = placesIn(file);
  const { parent, key } = places[at % places.length]!;
  const second = places[other % places.length]!;
  const was = parent[key];
  if (how === 'drop' && !Array.isArray(parent)) delete parent[key];
  else if (how === 'drop') (parent as unknown as unknown[]).splice(Number(key), 1);
  else if (how === 'add') Object.assign(parent, { [second.key]: value });
  else if (how === 'retype') parent[key] = value;
  else if (how === 'rename') Object.assign(parent, { [String(value)]: was });
  else if (how === 'lengthen' && Array.isArray(was))
    parent[key] = [...(was as unknown[]), ...(was as unknown[])];
  else if (how === 'lengthen' && typeof was === 'string') parent[key] = was.repeat(3);
  else [parent[key], second.parent[second.key]] = [second.parent[second.key], was];
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** What must hold for whatever is shown. */
function expectSound(entry: Entry, own: Entry): void {
  expect([entry.id, entry.name, entry.company]).toEqual([own.id, own.name, own.company]);
  for (const { url } of Object.values(entry.links)) expect(isPage(url, pagesOf(own.id))).toBe(true);
  expect([...recipientsIn(own)]).toEqual(expect.arrayContaining([...recipientsIn(entry)]));
  expect([...writtenIn(own)]).toEqual(expect.arrayContaining([...writtenIn(entry)]));
  const { says: _, ...shown } = entry;
  for (const text of textsIn(shown)) expect(uncleanIn(text)).toBeUndefined();
}

const runs = { numRuns: 3000, verbose: fc.VerbosityLevel.None } as const;

describe('a copy that was changed at random', () => {
  test('is refused, or leads nowhere that the wizard’s own does not, with clean texts', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...IDS),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (id, changes) => {
          const own = known.get(id)!;
          const is = structuredClone(own);
          for (const each of changes) {
            try {
              apply(is, each);
            } catch {
              // A change that the file no longer has a place for.
            }
          }
          let file: unknown;
          try {
            file = JSON.parse(JSON.stringify(is));
          } catch {
            return; // Swapped into itself: no file can hold that.
          }
          const vouched = { id, known: own, pages: pagesOf(id), added: [], today: COPY_DAY };
          if ((await refusal(file, vouched)) !== undefined) return;
          shown++;
          expectSound(file as Entry, own);
          const country = WORLD[shown % WORLD.length]!;
          expect(flawsOf(compile(file as Entry, country))).toEqual([]);
        },
      ),
      runs,
    );
    // Not everything is refused: a change of a sentence's length or of two dates is none.
    expect(shown).toBeGreaterThan(50);
  }, 600_000);
});
