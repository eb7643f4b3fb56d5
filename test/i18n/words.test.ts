import { describe, expect, test } from 'vitest';
import { readSayings, readWords } from '../../.config/catalogue-plugin.ts';
import { markFlaw } from '../../src/checks/marks.ts';
import { unplain } from '../../src/checks/plain.check.ts';
import { checkWords } from '../../src/i18n/check-words.ts';
import { pseudoEntry, pseudoWords } from '../../src/i18n/pseudo.ts';
import { fill, type Words } from '../../src/i18n/words.ts';
import { entryOf } from '../support/catalogue.ts';

const words = readWords();
const english = words['en']!;

const sayings = readSayings() as Record<string, Words>;
const all = Object.entries(words).map(
  ([language, own]) => [language, { ...own, ...sayings[language] }] as const,
);

describe('words', () => {
  test('every language says everything', () => expect(checkWords(words)).toEqual([]));
  test('and every saying of the vocabulary', () => expect(checkWords(sayings)).toEqual([]));
  test('a missing sentence, a missing slot and an unknown key are named', () => {
    const broken = { ...english, 'ask.account': 'Konto?', extra: '?' } as Partial<Words>;
    delete broken.back;
    const problems = checkWords({ en: english, xx: broken });
    expect(problems).toHaveLength(3);
    const found = ['"back" is missing', '"ask.account" must use {service}', '"extra" is not'];
    for (const part of found) expect(problems.join('\n')).toContain(part);
  });
  test('no word that talks down, and no long sentence', () => {
    for (const [language, sentences] of all)
      for (const [key, text] of Object.entries(sentences))
        expect(unplain(text, language), `${language} ${key}: ${text}`).toBeUndefined();
  });
  test('words of other languages are marked soundly', () => {
    for (const [language, sentences] of all)
      for (const [key, text] of Object.entries(sentences))
        expect(markFlaw(text, language), `${language} ${key}: ${text}`).toBeUndefined();
  });
});

describe('slots', () => {
  test('take anything, in the order of the sentence', () => {
    expect(fill<unknown>('Choose {label}; some see {or}', { or: 2, label: 1 })).toEqual([
      'Choose ',
      1,
      '; some see ',
      2,
    ]);
    expect(fill('No slot', {})).toEqual(['No slot']);
    expect(fill('{missing}', {})).toEqual([]);
  });
  test('are no marks of foreign words: these stay, in the sentence and in what fills a slot', () => {
    const said = fill('Sie sehen {en:Use my data} {a}', { a: 'oder {en:a}', en: 1 }).join('');
    expect(said).toBe('Sie sehen {en:Use my data} oder {en:a}');
  });
});

describe('pseudo-locales', () => {
  test('one is half as long again, one runs from right to left; both keep every slot', () => {
    const long = pseudoWords(english, 'en-XA');
    const mirrored = pseudoWords(english, 'ar-XB');
    expect(checkWords({ en: english, 'en-XA': long, 'ar-XB': mirrored })).toEqual([]);
    expect(Object.values(long).join('').length).toBeGreaterThan(
      Object.values(english).join('').length * 1.3,
    );
    expect(mirrored.dir).toBe('rtl');
    expect(mirrored.stuck).not.toMatch(/[a-z]/);
  });
  test('leave marked words alone, in their marks', () => {
    const own = { ...english, back: 'Tap {en:Use my data} {answer}' };
    for (const tag of ['en-XA', 'ar-XB'] as const)
      expect(pseudoWords(own, tag).back).toMatch(/ \{en:Use my data\} \{answer\}$/);
  });
  test('leave other people’s labels alone', () => {
    const entry = pseudoEntry(entryOf('facebook'), 'ar-XB');
    expect(JSON.stringify(entry)).toContain('"says":"Privacy Centre"');
    expect(entry.answers[0]!.reason).not.toMatch(/[a-z]/);
  });
});
