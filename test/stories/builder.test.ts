import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOf } from '../../src/catalogue/resolve.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import { SYSTEM_IDS } from '../../src/editions/snippet/systems.ts';
import {
  LEVELS,
  LOOKS,
  SCHEMES,
  TYPEFACES,
  choiceIn,
  searchOf,
} from '../../stories/builder/choice.ts';
import type { Choice } from '../../stories/builder/choice.ts';
import { found } from '../../stories/builder/found.ts';
import { measured } from '../../stories/builder/heights.ts';
import heights from '../../stories/guide/heights.json' with { type: 'json' };
import { services } from '../support/catalogue.ts';

const usual = choiceIn('');
const rows = indexOf(services, 'en');
const ids = rows.map(({ id }) => id);

const choices: fc.Arbitrary<Choice> = fc.record({
  system: fc.constantFrom(...SYSTEM_IDS),
  services: fc.subarray(ids, { maxLength: 4 }),
  region: fc.constantFrom('', 'auto', ...WORLD),
  lang: fc.constantFrom('', 'en', 'de'),
  level: fc.constantFrom(...LEVELS),
  scheme: fc.constantFrom('', ...SCHEMES),
  look: fc.constantFrom(...LOOKS),
  host: fc.string(),
  pinned: fc.boolean(),
  typeface: fc.constantFrom(...TYPEFACES),
  width: fc.integer({ min: 280, max: 900 }),
  ui: fc.constantFrom('en', 'de'),
});

describe('the address', () => {
  test('holds every choice but the host and gives it back', () =>
    fc.assert(
      fc.property(choices, fc.constantFrom('en', 'de', 'fr-FR'), (choice, browser) => {
        expect(choiceIn(searchOf(choice), [browser], choice.host)).toEqual(choice);
        expect(choiceIn(searchOf(choice), [browser]).host).toBe('');
      }),
    ));
  test.each(['https://evil.example/', '/uploads/', '//evil.example/', 'evil'])(
    'says not where scripts come from: %s',
    (host) => {
      const said = `?${new URLSearchParams({ host, base: host }).toString()}`;
      expect(choiceIn(said)).toEqual(usual);
    },
  );
  test('is short where all is as usual', () => expect(searchOf(usual)).toBe('?ui=en'));
  test('what is not as it should be there is the usual', () => {
    const search =
      '?system=evil&service=<script>&region=XX&lang=xx&level=9&scheme=x&look=constructor&width=1e9&typeface=&ui=toString&pinned=1';
    expect(choiceIn(search)).toEqual({ ...usual, services: [] });
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const { width, system, ui } = choiceIn(`?${query}`);
        expect(width).toBeGreaterThanOrEqual(280);
        expect(SYSTEM_IDS).toContain(system);
        expect(['en', 'de']).toContain(ui);
      }),
    );
  });
  test('takes services and a country as people write them', () =>
    expect(choiceIn('?service=Instagram,%20x&region=de')).toEqual({
      ...usual,
      services: ['instagram', 'x'],
      region: 'DE',
    }));
  test('without a language it is the browser’s', () =>
    expect([choiceIn('', ['fr', 'de-AT']).ui, choiceIn('', ['fr']).ui]).toEqual(['de', 'en']));
});

describe('a service is found', () => {
  test.each([
    ['by its name', 'Instagram', 'instagram'],
    ['with a slip', 'instgram', 'instagram'],
    ['by another name', 'openai', 'chatgpt'],
    ['by the name it had', 'Twitter', 'x'],
    ['by a part of its name', 'copilot', 'copilot'],
  ])('%s', (_, typed, id) =>
    expect(found(rows, typed, []).shown.map((row) => row.id)).toContain(id),
  );
  test('each of them, first, by its own name', () => {
    for (const { id, name } of rows)
      expect(
        found(rows, name, []).shown.map((row) => row.id),
        name,
      ).toContain(id);
  });
  test('those that are chosen stay, and the list stays short', () => {
    const { shown, count } = found(rows, 'zzz', ['slack', 'x']);
    expect([shown.map(({ id }) => id), count]).toEqual([['slack', 'x'], 0]);
    expect(found(rows, '', ['slack']).shown).toHaveLength(9);
  });
});

test('heights are those that were measured for such a snippet, in a column no wider', () => {
  const one = { ...usual, region: 'DE', width: 500 };
  const row = heights.rows.find(({ kind }) => kind === 'Service and country named');
  const [least, most] = row!.heights[heights.widths.indexOf(390)]!;
  expect(measured(one)).toEqual({ least, most, width: 390, day: heights.day });
  expect(measured({ ...one, width: 280 }).width).toBe(280);
  for (const some of [[], ['x', 'slack']])
    expect(measured({ ...one, services: some }).most).toBeGreaterThan(0);
  expect(measured({ ...one, region: '' }).most).toBeGreaterThan(0);
});
