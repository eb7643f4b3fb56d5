import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { languageOn, lookUp, patternOf } from '../../src/i18n/negotiate.ts';

const NOW = Object.keys(readWords());
const MANY = ['en', 'de', 'pt', 'pt-BR', 'zh', 'zh-Hant', 'zh-Hant-HK', 'sr-Latn', 'fil'];

const negotiate = (tag: string, spoken: readonly string[]): string =>
  languageOn(tag, patternOf(spoken));

describe('the language spoken on a page', () => {
  test.each([
    ['exact', 'de', NOW, 'de'],
    ['exact', 'en', NOW, 'en'],
    ['regional', 'de-CH', NOW, 'de'],
    ['regional', 'en-US', NOW, 'en'],
    ['regional, spoken', 'pt-BR', MANY, 'pt-BR'],
    ['of another region', 'pt-PT', MANY, 'pt'],
    ['of another region only', 'pt-PT', ['en', 'pt-BR'], 'en'],
    ['without the region that is spoken', 'pt', ['en', 'pt-BR'], 'en'],
    ['with a script', 'de-Latn-AT', NOW, 'de'],
    ['with a script, spoken', 'zh-Hant-TW', MANY, 'zh-Hant'],
    ['with a script and region, spoken', 'zh-Hant-HK', MANY, 'zh-Hant-HK'],
    ['with another script', 'zh-Hans-CN', MANY, 'zh'],
    ['with another script only', 'sr-Cyrl-RS', MANY, 'en'],
    ['with a script only', 'sr-Latn', MANY, 'sr-Latn'],
    ['without the script that is spoken', 'sr', MANY, 'en'],
    ['with a variant', 'de-CH-1996', NOW, 'de'],
    ['with an extension', 'de-DE-u-co-phonebk', NOW, 'de'],
    ['for private use', 'de-x-press', NOW, 'de'],
    ['only for private use', 'x-de', NOW, 'en'],
    ['of three letters', 'fil-PH', MANY, 'fil'],
    ['whose name begins with another’s', 'den', NOW, 'en'],
    ['whose name begins with another’s', 'deu', NOW, 'en'],
    ['whose name another’s begins with', 'd', NOW, 'en'],
    ['in upper case', 'DE', NOW, 'de'],
    ['in upper case', 'PT-br', MANY, 'pt-BR'],
    ['in lower case', 'zh-hant-hk', MANY, 'zh-Hant-HK'],
    ['with an underscore', 'de_AT', NOW, 'de'],
    ['with underscores', 'zh_Hant_HK', MANY, 'zh-Hant-HK'],
    ['with an underscore and an encoding', 'de_DE.UTF-8', NOW, 'de'],
    ['with blanks around', ' \tde-CH\n', NOW, 'de'],
    ['with a hyphen at its end', 'de-', NOW, 'de'],
    ['with a hyphen at its beginning', '-de', NOW, 'en'],
    ['unknown', 'tlh', NOW, 'en'],
    ['no tag', 'not a tag', NOW, 'en'],
    ['no tag', '*', NOW, 'en'],
    ['no tag', '__proto__', NOW, 'en'],
    ['empty', '', NOW, 'en'],
    ['blank', '  ', NOW, 'en'],
    ['where nothing is spoken', 'de', [], 'en'],
    ['where English is not', 'fr', ['de'], 'en'],
    ['a pseudo-locale', 'en-XA', [...NOW, 'en-XA', 'ar-XB'], 'en-XA'],
    ['a pseudo-locale', 'ar-XB', [...NOW, 'en-XA', 'ar-XB'], 'ar-XB'],
    ['a pseudo-locale’s language', 'ar', ['de', 'en', 'en-XA', 'ar-XB'], 'en'],
  ])('%s: "%s" of %j is %s', (_, tag, spoken, language) => {
    expect(negotiate(tag, spoken)).toBe(language);
  });

  test('is the longest that fits, in whatever order they are', () => {
    const orders = MANY.map((_, i) => [...MANY.slice(i), ...MANY.slice(0, i)]);
    for (const spoken of [...orders, ...orders.map((o) => o.toReversed())]) {
      const before = [...spoken];
      expect(negotiate('zh-Hant-HK-x-y', spoken)).toBe('zh-Hant-HK');
      expect(negotiate('zh-Hant', spoken)).toBe('zh-Hant');
      expect(negotiate('pt-BR', spoken)).toBe('pt-BR');
      expect(spoken).toEqual(before);
    }
  });

  test('is itself for every language there is, however it is written', () => {
    for (const own of [...NOW, ...MANY])
      for (const tag of [own, own.toLowerCase(), own.toUpperCase(), own.replace(/-/g, '_')])
        for (const more of ['', '-x-y', '_AQ', ' '])
          expect(negotiate(tag + more, [...NOW, ...MANY]), tag + more).toBe(own);
  });
});

describe('the pattern of what is spoken', () => {
  const THIRTY =
    'ar bg cs da de el en es et fi fr ga hr hu is it lt lv mt nb nl pl pt pt-BR ro sk sl sv tr uk'.split(
      ' ',
    );

  /** What the pattern is short for, written out. */
  function longest(tag: string, spoken: readonly string[]): string {
    const wanted = `${tag.trim().replace(/_/g, '-')}-`.toLowerCase();
    const begun = spoken.filter((own) => wanted.startsWith(`${own}-`.toLowerCase()));
    return begun.sort().pop() ?? 'en';
  }

  test.each([[NOW], [MANY], [THIRTY], [['pt-BR', 'en']], [['en']]])('finds in %j', (spoken) => {
    const pattern = patternOf(spoken);
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const twos = letters.flatMap((a) => letters.map((b) => a + b));
    const texts = ['', ' ', '-', 'x-de', 'not a tag', '*', '__proto__', ...letters, ...twos];
    for (const text of [...texts, ...twos.map((t) => `${t}n`), ...spoken])
      for (const more of ['', '-BR', '_br', '-BR-x', '-CH-1996', '_AQ', '-', ' '])
        for (const tag of [text + more, (text + more).toUpperCase(), ` ${text}${more}`]) {
          expect(languageOn(tag, pattern), tag).toBe(longest(tag, spoken));
          expect(lookUp(tag, pattern), tag).toBe(longest(tag, spoken).toLowerCase());
        }
  });

  test('is shorter than the list', () => {
    expect(patternOf(THIRTY).source.length).toBeLessThan(JSON.stringify(THIRTY).length);
  });
});
