import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markFlaw } from '../../src/checks/marks.ts';
import { unplain } from '../../src/checks/plain.check.ts';
import { wordsIn, withoutMarks } from '../../src/i18n/foreign-words.ts';
import { fill } from '../../src/i18n/words.ts';

const useMyData = { lang: 'en', text: 'Use my data' };

describe('the parts of a text', () => {
  test.each([
    ['No mark.', ['No mark.']],
    ['', []],
    ['{en:Use my data}', [useMyData]],
    ['Der Schalter „{en:Use my data}“.', ['Der Schalter „', useMyData, '“.']],
    ['{en:Use my data}{it:Opporsi}', [useMyData, { lang: 'it', text: 'Opporsi' }]],
    ['{pt-BR:Configurações: dados}', [{ lang: 'pt-BR', text: 'Configurações: dados' }]],
    ['{zh-Hant-TW:設定}', [{ lang: 'zh-Hant-TW', text: '設定' }]],
    ['{en:X}', [{ lang: 'en', text: 'X' }]],
  ])('%s', (text, parts) => expect(wordsIn(text)).toEqual(parts));
  test.each([
    '{service} ist nicht gemeint',
    '{en:}',
    '{en: Use my data}',
    '{en:Use my data }',
    '{en:Use my data',
    'en:Use my data}',
    '{:Use my data}',
    '{e:Use}',
    '{en:a {service}',
  ])('%s is no mark', (text) => {
    expect(wordsIn(text).every((part) => typeof part === 'string')).toBe(true);
    expect(withoutMarks(text)).toBe(text);
  });
});

/** Text that has no braces; marked words neither begin nor end with a blank. */
const own = fc.string().filter((text) => !/[{}]/.test(text));
const lang = fc.constantFrom('en', 'it', 'pt-BR', 'zh-Hant');
const foreign = own.map((text) => text.trim()).filter((text) => text !== '');
const parts = fc.array(fc.tuple(own, lang, foreign));

describe('any text', () => {
  test('comes apart as it was put together', () => {
    fc.assert(
      fc.property(parts, own, (all, end) => {
        const text = all.map(([before, tag, words]) => `${before}{${tag}:${words}}`).join('') + end;
        const wanted = [
          ...all.flatMap(([before, tag, text]) => [before, { lang: tag, text }]),
          end,
        ];
        expect(wordsIn(text)).toEqual(wanted.filter((part) => part !== ''));
        expect(withoutMarks(text)).toBe(
          all.map(([before, , words]) => before + words).join('') + end,
        );
        expect(fill(text, { en: '!' }).join('')).toBe(text);
      }),
    );
  });
  test('loses no character, and has no mark left', () => {
    const near = fc.string({ unit: fc.constantFrom('{', '}', ':', 'en', ' ', 'a', '-') });
    fc.assert(
      fc.property(near, (text) => {
        const again = wordsIn(text).map((p) =>
          typeof p === 'string' ? p : `{${p.lang}:${p.text}}`,
        );
        expect(again.join('')).toBe(text);
        for (const part of wordsIn(text))
          if (typeof part === 'string') expect(wordsIn(part)).toEqual([part]);
      }),
    );
  });
});

describe('what is wrong with marks', () => {
  test.each([
    ['Der Schalter „{en:Use my data}“ von {service}.', 'de', undefined],
    ['{pt-BR:Opor-se}', 'de', undefined],
    ['{en:Use my data', 'de', 'not well formed: {en:Use my data'],
    ['{en:}', 'de', 'not well formed: {en:}'],
    ['Use my data}', 'de', 'not well formed: }'],
    ['{qqq:Use my data}', 'de', '"qqq", which is no language'],
    ['{EN:Use my data}', 'de', '"EN", which is no language'],
    ['{de:Meine Daten}', 'de', 'its own language'],
    ['{de-AT:Meine Daten}', 'de', 'its own language'],
  ])('%s', (text, language, flaw) => {
    const found = markFlaw(text, language);
    if (flaw === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(flaw);
  });
  test('words of somebody else’s screen are not ours to make plain', () => {
    expect(unplain(`Suchen Sie {en:Just ${'a '.repeat(30)}b}.`, 'de')).toBeUndefined();
  });
});
