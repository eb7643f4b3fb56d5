import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import { regionNames } from '../../src/i18n/regions.ts';

const LANGUAGES = [...new Set([...Object.keys(readWords()), 'cs', 'es', 'fr', 'mt', 'sv', 'el'])];
const plain = (language: string): string => (language === 'en' ? 'en-GB' : language);

const english = new Intl.DisplayNames(['en'], { type: 'region' });

describe.each(LANGUAGES)('the names of countries in %s', (language) => {
  const names = regionNames(language);
  const said = Object.values(names);

  test('are those of all countries, each once', () => {
    expect(Object.keys(names).sort()).toEqual([...WORLD].sort());
    expect(new Set(said).size).toBe(WORLD.length);
  });
  test('are names, as a browser says them; English where it has none', () => {
    const browser = new Intl.DisplayNames([plain(language)], { type: 'region' });
    for (const [code, name] of Object.entries(names)) {
      const own = browser.of(code);
      expect(name).toBe(own === code ? english.of(code) : own);
      expect(name.trim(), code).toMatch(/^(?!..$).+/);
    }
  });
  test('stand in the order of its alphabet', () => {
    const { compare } = new Intl.Collator(plain(language));
    const disordered = said.filter((name, i) => i > 0 && compare(said[i - 1]!, name) > 0);
    expect(disordered).toEqual([]);
  });
  test('survive being delivered', () => {
    const delivered = JSON.parse(JSON.stringify(names)) as typeof names;
    expect(Object.entries(delivered)).toEqual(Object.entries(names));
  });
});

describe('the order is the reader’s', () => {
  const at = (language: string, ...codes: string[]): number[] => {
    const order = Object.keys(regionNames(language));
    return codes.map((code) => order.indexOf(code));
  };
  test('an umlaut stands with its letter in German', () => {
    const [egypt = 0, austria = 0, equatorial = 0, australia = 0] = at(
      'de',
      'EG',
      'AT',
      'GQ',
      'AU',
    );
    expect(egypt).toBeLessThan(australia);
    expect(equatorial).toBeLessThan(australia);
    const [oman = 0, pakistan = 0] = at('de', 'OM', 'PK');
    expect(austria).toBeGreaterThan(oman);
    expect(austria).toBeLessThan(pakistan);
  });
  test('and at the end of the alphabet in Swedish', () => {
    const [aland = 0, austria = 0, zimbabwe = 0] = at('sv', 'AX', 'AT', 'ZW');
    expect(zimbabwe).toBeLessThan(aland);
    expect(aland).toBeLessThan(austria);
    expect(austria).toBeGreaterThan(WORLD.length - 3);
  });
});
