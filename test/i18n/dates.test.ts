import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { datePatterns } from '../../src/i18n/date-patterns.ts';
import { sayDate, type DatePatterns } from '../../src/i18n/say-date.ts';
import { formatDate, localeOf } from '../../src/i18n/locale.ts';

/** The languages of the Union and others, and the countries that are looked at for how they write. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  ar: [],
  bg: [],
  cs: [],
  da: [],
  de: ['DE', 'AT', 'CH', 'LI', 'LU', 'BE'],
  el: [],
  en: ['GB', 'US', 'CA', 'AU', 'IE', 'NZ', 'ZA', 'IN', 'MT', 'SG', 'KE'],
  es: ['ES', 'MX', 'AR', 'US'],
  et: [],
  fi: [],
  fr: ['FR', 'CA', 'CH', 'BE', 'LU'],
  ga: [],
  hr: [],
  hu: [],
  is: [],
  it: ['CH'],
  lt: [],
  lv: [],
  mt: [],
  nb: [],
  nl: ['BE'],
  pl: [],
  pt: ['BR', 'PT'],
  'pt-BR': [],
  ro: [],
  sk: [],
  sl: [],
  sv: ['FI'],
  tr: [],
  uk: [],
};

const tags = Object.entries(COUNTRIES).flatMap(([language, countries]) =>
  [language, ...countries.map((c) => `${language}-${c}`)].map((tag) => [tag, language] as const),
);

/** Every day of years with and without a 29 February, and of one that is long gone. */
const DAYS = [1999, 2024, 2025, 2026, 2027, 2028].flatMap((year) =>
  Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(year, 0, 1 + i))),
);

/** A day, its month, its year, with how a browser formats each. */
const EXACT: readonly (readonly [length: number, Intl.DateTimeFormatOptions])[] = [
  [10, { year: 'numeric', month: 'long', day: 'numeric' }],
  [7, { year: 'numeric', month: 'long' }],
  [4, { year: 'numeric' }],
];

describe('a date reads as a browser would write it', () => {
  test.each(tags)('every day in %s', (tag, language) => {
    const patterns = datePatterns(language);
    const locale = tag === 'en' ? 'en-GB' : tag;
    const wrong: string[] = [];
    for (const [length, options] of EXACT) {
      const browser = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (const day of DAYS) {
        const partial = day.toISOString().slice(0, length);
        const said = sayDate(partial, patterns, tag);
        const written = browser.format(day);
        if (said !== written) wrong.push(`${partial}: ${said}, not ${written}`);
      }
    }
    expect(wrong).toEqual([]);
  });
  test('in every language there are words for', () => {
    for (const language of Object.keys(readWords())) expect(COUNTRIES).toHaveProperty(language);
  });
  test('and as the maps write it', () => {
    for (const [tag, language] of tags) {
      const patterns = datePatterns(language);
      for (const partial of ['2026-11-24', '2026-02', '2023'])
        expect(sayDate(partial, patterns, tag)).toBe(formatDate(partial, localeOf(language, tag)));
    }
  });
});

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** All that have two letters: many have digits of their own, some a calendar. */
const LANGUAGES = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => names.of(code) !== undefined);

/** What each country writes: its own patterns among the usual ones. */
const wholeOf = (patterns: DatePatterns): string[][] =>
  Object.values(patterns).map((own) => Object.values({ ...patterns[''], ...own }));

describe('patterns', () => {
  const holdSlots = (patterns: readonly string[]): void => {
    expect(patterns).toHaveLength(25);
    for (const [i, pattern] of patterns.entries()) {
      const slots = pattern.match(/\{\w\}/g)?.sort();
      expect(slots, pattern).toEqual(i < 12 ? ['{d}', '{y}'] : ['{y}']);
      expect(pattern.replace(/\{\w\}/g, '')).not.toContain('2468');
    }
    expect(new Set(patterns.slice(0, 12)).size).toBe(12);
    expect(new Set(patterns.slice(12, 24)).size).toBe(12);
  };

  test.each(Object.keys(COUNTRIES))('of %s hold a day, a month, a year each', (language) => {
    for (const patterns of wholeOf(datePatterns(language))) holdSlots(patterns);
  });
  test('are one more for each country that writes another way, and no more', () => {
    for (const [language, countries] of Object.entries(COUNTRIES)) {
      const { '': usual, ...own } = datePatterns(language);
      expect(countries, language).toEqual(expect.arrayContaining(Object.keys(own)));
      for (const patterns of Object.values(own))
        for (const [i, pattern] of Object.entries(patterns))
          expect(pattern).not.toBe(usual?.[Number(i)]);
    }
    expect(Object.keys(datePatterns('en'))).toEqual(expect.arrayContaining(['', 'US']));
    expect(Object.keys(datePatterns('de'))).toEqual(expect.arrayContaining(['', 'AT']));
  });
  // A new language is a new file: other digits or other years may not change what day it was.
  test.each(LANGUAGES)('of %s hold them, as would any language’s', (language) => {
    for (const patterns of wholeOf(datePatterns(language))) holdSlots(patterns);
  });
});

describe('the page’s tag', () => {
  const en = datePatterns('en');
  const de = datePatterns('de');
  test.each([
    ['en', '12 January 2026'],
    ['en-GB', '12 January 2026'],
    ['en-US', 'January 12, 2026'],
    ['en_US', 'January 12, 2026'],
    ['EN-us', 'January 12, 2026'],
    [' en-US\n', 'January 12, 2026'],
    ['en-Latn-US', 'January 12, 2026'],
    ['en-XA', '12 January 2026'],
    ['en-001', '12 January 2026'],
    ['us', '12 January 2026'],
    ['', '12 January 2026'],
    ['not a tag', '12 January 2026'],
    ['en-constructor', '12 January 2026'],
  ])('"%s": %s', (tag, date) => expect(sayDate('2026-01-12', en, tag)).toBe(date));
  test.each([
    ['de', '12. Januar 2026'],
    ['de-DE', '12. Januar 2026'],
    ['de-AT', '12. Jänner 2026'],
    ['de_at', '12. Jänner 2026'],
  ])('"%s": %s', (tag, date) => expect(sayDate('2026-01-12', de, tag)).toBe(date));
  test('of a country that writes as most do is as without it', () => {
    expect(sayDate('2026-01', de, 'de-CH')).toBe('Januar 2026');
    expect(sayDate('2026', en, 'en-NZ')).toBe('2026');
  });
  test('without patterns a date is as it is', () => {
    for (const partial of ['2026', '2026-01', '2026-01-12'])
      expect(sayDate(partial, {}, 'en')).toBe(partial);
  });
});
