import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isSlip, namesLike } from '../../src/elements/views/find.ts';

const isLike = (name: string, typed: string): boolean =>
  namesLike([[{ name }]], typed)[0] !== undefined;

const ASCII = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const word = (min: number, max = 12) =>
  fc.array(fc.constantFrom(...ASCII), { minLength: min, maxLength: max }).map((l) => l.join(''));

describe('folded', () => {
  test.each([
    ['São Tomé', 'saotome'],
    ['SAO TOME', 'saotome'],
    ['Österreich', 'osterreich'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Côte d’Ivoire', 'cotedivoire'],
    ["Cote d'Ivoire", 'cotedivoire'],
    ['Åland', 'aland'],
    ['Türkiye', 'turkiye'],
    ['X (Twitter)', 'xtwitter'],
    ['WordPress.com', 'wordpresscom'],
    ['Ray-Ban Meta', 'raybanmeta'],
    ['  Meta   AI ', 'metaai'],
    ['ＦＢ', 'fb'],
    ['日本', '日本'],
    ['Россия', 'россия'],
    ['Ελλάδα', 'ελλαδα'],
    ['4chan', '4chan'],
    ['', ''],
    ['–·’', ''],
  ])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded));
  test('is folded for good, and holds letters and digits only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
  test('does not tell letters from capitals, nor words from their parts', () => {
    fc.assert(
      fc.property(word(0), word(0), (a, b) => {
        expect(fold(a.toUpperCase())).toBe(fold(a));
        expect(fold(`${a} - ${b}`)).toBe(fold(a) + fold(b));
      }),
    );
  });
});

describe('a slip', () => {
  test.each([
    ['another letter', 'facebook', 'facebokk'],
    ['another letter first', 'facebook', 'vacebook'],
    ['one left out', 'facebook', 'faceook'],
    ['the first left out', 'facebook', 'acebook'],
    ['the last left out', 'facebook', 'faceboo'],
    ['one added', 'facebook', 'faceebook'],
    ['one added at the end', 'facebook', 'facebookx'],
    ['two changed round', 'facebook', 'afcebook'],
    ['the last two changed round', 'facebook', 'facebo' + 'ko'],
    ['none at all', 'facebook', 'facebook'],
  ])('%s: %s, %s', (_, a, b) => {
    expect(isSlip(a, b)).toBe(true);
    expect(isSlip(b, a)).toBe(true);
  });
  test.each([
    ['two others', 'facebook', 'facebuuk'],
    ['two left out', 'facebook', 'faceok'],
    ['two added', 'facebook', 'faceebbook'],
    ['three changed round', 'abcd', 'bcad'],
    ['two that are not side by side', 'abcd', 'cbad'],
    ['changed round, and another', 'abcd', 'badx'],
    ['another word', 'facebook', 'pinterest'],
    ['nothing', 'facebook', ''],
  ])('is not %s: %s, %s', (_, a, b) => {
    expect(isSlip(a, b)).toBe(false);
    expect(isSlip(b, a)).toBe(false);
  });
  const at = fc.nat(11);
  const letter = fc.constantFrom(...ASCII);
  test('is every change of one letter, and the same both ways', () => {
    fc.assert(
      fc.property(word(2), at, letter, (text, place, other) => {
        const i = place % text.length;
        const [before, after] = [text.slice(0, i), text.slice(i + 1)];
        const slips = [before + after, before + other + after, before + other + text.slice(i)];
        if (i + 1 < text.length) slips.push(before + text[i + 1]! + text[i]! + text.slice(i + 2));
        for (const slip of slips) {
          expect(isSlip(text, slip), slip).toBe(true);
          expect(isSlip(slip, text), slip).toBe(true);
        }
      }),
    );
  });
  /** How many letters must be added, left out, changed or changed round. */
  function distance(a: string, b: string): number {
    const rows = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    for (let i = 1; i <= a.length; i++)
      for (let j = 1; j <= b.length; j++) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        rows[i]![j] = Math.min(
          rows[i - 1]![j]! + 1,
          rows[i]![j - 1]! + 1,
          rows[i - 1]![j - 1]! + cost,
          isTurned ? rows[i - 2]![j - 2]! + 1 : Infinity,
        );
      }
    return rows[a.length]![b.length]!;
  }
  test('is one change at most, by the textbook', () => {
    const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map((l) => l.join(''));
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(isSlip(a, b)).toBe(distance(a, b) <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('more than a name', () => {
  const all = ['Instagram', 'Line', 'AWS', 'website'].map((name) => [{ name: fold(name) }]);
  const found = (typed: string) => namesLike(all, fold(typed)).flatMap((n) => n?.name ?? []);
  test.each([
    ['my own website', ['website']],
    ['Instagram account', ['instagram']],
    ['line app', ['line']],
    ['aws account', []],
    ['online', ['line']],
    ['instagam', ['instagram']],
    ['nothing of ours', []],
  ])('%s', (typed, names) => expect(found(typed)).toEqual(names));
});

describe('what somebody types', () => {
  const finds = (name: string, typed: string): boolean => isLike(fold(name), fold(typed));
  test.each([
    ['Instagram', 'insta'],
    ['Instagram', 'Insta'],
    ['Instagram', 'gram'],
    ['Instagram', 'instgram'],
    ['Instagram', 'Instargam'],
    ['Instagram', 'Imsta'],
    ['Twitter', 'twitter'],
    ['Twitter', 'Twiter'],
    ['Twitter', 'Twittter'],
    ['X (Twitter)', 'Twitter'],
    ['FB', 'FB'],
    ['FB', 'fb'],
    ['Facebook', 'face book'],
    ['Facebook', 'facebok'],
    ['Facebook', 'Fcaebook'],
    ['Österreich', 'osterreich'],
    ['Österreich', 'Östereich'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['São Tomé und Príncipe', 'sao tome'],
    ['Deutschland', 'Deutshc'],
    ['Deutschland', 'Duets'],
    ['日本', '日本'],
    ['Instagram', ''],
  ])('finds %s by %j', (name, typed) => expect(finds(name, typed)).toBe(true));
  test.each([
    ['Facebook', 'FB'],
    ['Instagram', 'twitter'],
    ['Instagram', 'insta graham'],
    ['Instagram', 'isntagarm'],
    ['Facebook', 'fcb'],
    ['Figma', 'fgm'],
    ['Zoom', 'zom'],
    ['Zoom', 'xoo'],
    ['Iran', 'irq'],
    ['Iran', 'Iraq'],
    ['Deutschland', 'Duet'],
    ['X', 'Y'],
    ['UK', 'UX'],
    ['USA', 'UAS'],
  ])('does not find %s by %j', (name, typed) => expect(finds(name, typed)).toBe(false));

  test('finds every name by its beginning and any part, however it is written', () => {
    fc.assert(
      fc.property(word(1), fc.nat(), fc.nat(), (name, from, length) => {
        const start = from % name.length;
        const part = name.slice(start, start + 1 + (length % (name.length - start)));
        expect(isLike(name, part)).toBe(true);
        expect(isLike(name, fold(part.toUpperCase()))).toBe(true);
      }),
    );
  });
  test('forgives one slip in a beginning of five letters and more', () => {
    fc.assert(
      fc.property(
        word(6),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...ASCII),
        (name, cut, at, other) => {
          const begun = name.slice(0, 6 + (cut % (name.length - 5)));
          const i = at % begun.length;
          const [before, after] = [begun.slice(0, i), begun.slice(i + 1)];
          for (const slip of [
            before + after,
            before + other + after,
            before + other + begun.slice(i),
          ])
            expect(isLike(name, slip), slip).toBe(true);
        },
      ),
    );
  });
  test('forgives nothing below five letters', () => {
    fc.assert(
      fc.property(word(0), word(0, 4), (name, typed) => {
        expect(isLike(name, typed)).toBe(name.includes(typed));
      }),
    );
  });
  test.each([
    [
      'Ireland',
      ['Iceland', 'Ireland', 'United Kingdom'],
      [['iceland'], ['ireland', 'éire'], ['uk', 'northern ireland']],
      'Ireland, United Kingdom',
    ],
    ['Iceland', ['Iceland', 'Ireland'], [['iceland'], ['ireland']], 'Iceland'],
    ['Irelnd', ['Iceland', 'Ireland'], [['iceland'], ['ireland']], 'Ireland'],
    ['Austria', ['Australia', 'Austria'], [['australia'], ['austria']], 'Austria'],
    ['Ausria', ['Australia', 'Austria'], [['australia'], ['austria']], 'Austria'],
    ['Slovenia', ['Slovakia', 'Slovenia'], [['slovakia'], ['slovenia']], 'Slovenia'],
  ])('finds by %j', (typed, labels, names, found) => {
    const all = names.map((own) => own.map((n) => ({ name: fold(n) })));
    const likes = namesLike(all, fold(typed));
    expect(labels.filter((_, i) => likes[i]).join(', ')).toBe(found);
  });
  test('finds by a slip only where nothing is spelled so', () => {
    fc.assert(
      fc.property(fc.array(word(5), { minLength: 1 }), word(5), (names, typed) => {
        const likes = namesLike(
          [...names, typed].map((name) => [{ name }]),
          typed,
        );
        expect(likes.map((like) => like !== undefined)).toEqual(
          [...names, typed].map((name) => name.includes(typed)),
        );
      }),
    );
  });
});
