import { describe, expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import type { Change } from '../../src/editions/changes/change.ts';
import { changesBetween } from '../../src/editions/changes/changes-between.ts';
import { rowsOf, sentenceOf } from '../../src/editions/changes/change-words.ts';
import { KINDS } from '../../src/editions/changes/kinds.ts';
import { languages, words } from '../../src/editions/changes/words.ts';
import { checkWords } from '../../src/i18n/check-words.ts';
import { alpha, edited } from './support/alpha.ts';
import { answer, EDITS, label, link, way } from './support/edits.ts';

const change = (edit: Parameters<typeof edited>[0]): Change => {
  const [first] = changesBetween([alpha()], [edited(edit)]);
  if (!first) throw new Error('no change');
  return first;
};
const rows = (of: Change, language: string) =>
  rowsOf(of, language).map(({ term, texts }) => [term, ...texts]);

const moved = change((s) => (link(s).url = 'https://alpha.example/new'));

describe('the words', () => {
  test('every language has the same sentences with the same slots', () => {
    expect([...languages].sort()).toEqual(Object.keys(readFolders().languages.spoken).sort());
    expect(checkWords(words, 'editions/changes')).toEqual([]);
  });
  test.each(KINDS.flatMap((kind) => languages.map((l) => [kind, l] as const)))(
    '%s has a sentence in %s',
    (kind, language) => {
      const places = kind.startsWith('link-') ? ['form', 'page', 'setting'] : [undefined];
      for (const place of places as Change['place'][]) {
        const sentence = sentenceOf({ ...moved, kind, ...(place && { place }) }, language);
        const [name, rest = ''] = sentence.split(words[language]?.['region.EU'] ?? '?');
        expect(name).toMatch(/^Alpha[,،] $/);
        expect(rest).toMatch(/^\s?: .{8,}\.$/);
        expect(sentence).not.toMatch(/[{}]|undefined/);
      }
    },
  );
  test('no sentence has more than 20 words', () => {
    const sentences = Object.values(words).flatMap((w) =>
      Object.values(w)
        .join(' ')
        .split(/[.?!] /),
    );
    expect(sentences.length).toBeGreaterThan(100);
    for (const s of Object.values(words).flatMap((w) => Object.values(w)))
      for (const sentence of s.split(/[.?!] /))
        expect(sentence.split(' ').length, sentence).toBeLessThan(20);
  });
});

describe('a sentence', () => {
  test('names service, regions and what changed', () => {
    expect(sentenceOf(moved, 'en')).toBe('Alpha, EU: the direct link to the form changed.');
    expect(sentenceOf(moved, 'de')).toBe(
      'Alpha, EU: Der direkte Link zum Formular hat sich geändert.',
    );
  });
  test.each([
    [['NO'], 'Alpha, Norway: ', 'Alpha, Norwegen: '],
    [
      ['EU', 'NO', 'GB'],
      'Alpha, EU, Norway and United Kingdom: ',
      'Alpha, EU, Norwegen und Vereinigtes Königreich: ',
    ],
    [['001'], 'Alpha, all other countries: ', 'Alpha, alle übrigen Länder: '],
    [
      ['EU', 'NO', 'IS', 'LI', 'CH', 'GB'],
      'Alpha, EU, Norway, Iceland, Liechtenstein and 2 more: ',
      'Alpha, EU, Norwegen, Island, Liechtenstein und 2 weitere: ',
    ],
    [undefined, 'Alpha: ', 'Alpha: '],
  ])('names %s', (regions, english, german) => {
    const { regions: _, ...rest } = moved;
    const at = { ...rest, ...(regions && { regions }) };
    expect(sentenceOf(at, 'en')).toBe(`${english}the direct link to the form changed.`);
    expect(sentenceOf(at, 'de').startsWith(german)).toBe(true);
  });
  test('counts where many are told as one', () => {
    const many = { ...moved, kind: 'label-changed', parts: [moved, moved, moved, moved] } as const;
    expect(sentenceOf({ ...many, parts: [...many.parts] }, 'en')).toBe(
      'Alpha, EU: 4 labels read differently now.',
    );
  });
});

describe('what stands below', () => {
  test('way, old and new address', () => {
    expect(rows(moved, 'de')).toEqual([
      ['Weg', { text: 'title-object (de)' }],
      ['Bisher', { text: 'https://alpha.example/form' }],
      ['Jetzt', { text: 'https://alpha.example/new' }],
    ]);
  });
  test('a label in its own language', () => {
    const of = change((s) => (label(s).in['de'] = { says: 'Privatsphäre', evidence: ['s1'] }));
    expect(rows(of, 'en')).toEqual([
      ['Language of the app', { text: 'German' }],
      ['Before', { text: 'Datenschutz', lang: 'de' }],
      ['Now', { text: 'Privatsphäre', lang: 'de' }],
    ]);
  });
  test('verdicts, dates and regions in words', () => {
    const verdict = change((s) => (answer(s).verdict = 'disputed'));
    expect(rows(verdict, 'de')).toEqual([
      ['Bisher', { text: 'es gibt einen Weg' }],
      ['Jetzt', { text: 'Quellen widersprechen sich' }],
    ]);
    expect(
      rows(
        change((s) => (answer(s).since = '2025-05')),
        'en',
      ),
    ).toEqual([['New', { text: 'May 2025' }]]);
    expect(
      rows(
        change((s) => answer(s).regions.push('NO')),
        'en',
      ),
    ).toEqual([['New', { text: 'Norway' }]]);
  });
  test('of a list only what came or went', () => {
    expect(
      rows(
        change((s) => way(s).limits.says.push('each-account')),
        'en',
      ),
    ).toEqual([
      ['Way', { text: 'title-object (en)' }],
      ['New', { text: 'limit.each-account (en)' }],
    ]);
  });
  test('a text that the language lacks, in English', () => {
    const of = change((s) => (s.ways['other'] = { ...way(s), title: 'title-new' }));
    expect(rows({ ...of, after: [{ en: 'A new way' }] }, 'de')).toEqual([
      ['Neu', { text: 'A new way', lang: 'en' }],
    ]);
  });
  test('what is no date, region or language is shown as it is', () => {
    const at = { ...moved, regions: ['Europe'], language: 'de_DE', after: ['soon'], before: [] };
    expect(sentenceOf({ ...at, kind: 'since-changed' }, 'en')).toMatch(/^Alpha, Europe: /);
    expect(rows({ ...at, kind: 'since-changed' }, 'en').slice(1)).toEqual([
      ['Language of the app', { text: 'de_DE' }],
      ['New', { text: 'soon' }],
    ]);
  });
  test.each(EDITS)('%s: nothing is undefined', (_, edit, first = () => undefined) => {
    const before = edited(first);
    for (const c of changesBetween([before], [edited(edit, before)]))
      for (const language of languages)
        expect(JSON.stringify(rowsOf(c, language))).not.toMatch(/undefined|\{\w+\}|\[object/);
  });
});
