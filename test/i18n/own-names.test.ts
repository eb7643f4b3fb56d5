import { describe, expect, test } from 'vitest';
import { ownNames as delivered } from 'virtual:own-names';
import { WORLD } from '../../src/catalogue/regions.ts';
import { fold } from '../../src/elements/views/find.ts';
import { ownNames } from '../../src/i18n/own-names.ts';

const names = ownNames();

describe('what people call their country', () => {
  test.each([
    ['DE', 'Deutschland'],
    ['AT', 'Österreich'],
    ['CH', 'Schweiz'],
    ['CH', 'Suisse'],
    ['CH', 'Svizzera'],
    ['CH', 'Svizra'],
    ['BE', 'België'],
    ['BE', 'Belgique'],
    ['BE', 'Belgien'],
    ['FI', 'Suomi'],
    ['FI', 'Finland'],
    ['ES', 'España'],
    ['ES', 'Espanya'],
    ['IE', 'Éire'],
    ['LU', 'Luxemburg'],
    ['GB', 'United Kingdom'],
    ['GB', 'UK'],
    ['GB', 'England'],
    ['GB', 'Scotland'],
    ['US', 'United States'],
    ['US', 'USA'],
    ['US', 'America'],
    ['NL', 'Nederland'],
    ['NL', 'Holland'],
    ['CZ', 'Česko'],
    ['CZ', 'Czech Republic'],
    ['TR', 'Türkiye'],
    ['TR', 'Turkey'],
    ['JP', '日本'],
    ['KR', '대한민국'],
    ['GR', 'Ελλάδα'],
    ['UA', 'Україна'],
    ['FR', 'France'],
    ['IT', 'Italia'],
    ['PL', 'Polska'],
    ['SE', 'Sverige'],
    ['BR', 'Brasil'],
    ['MX', 'México'],
  ])('%s: %s', (country, name) => expect(names[country]).toContain(name));
  test('is there for every country, and for nothing else', () => {
    expect(Object.keys(names).sort()).toEqual([...WORLD].sort());
    for (const [country, own] of Object.entries(names))
      expect(own.length, country).toBeGreaterThanOrEqual(1);
  });
  test('is a name, each once, and never the code alone', () => {
    for (const [country, own] of Object.entries(names)) {
      expect(new Set(own).size, country).toBe(own.length);
      for (const name of own) {
        expect(name, country).toBe(name.trim());
        expect(fold(name), country).not.toBe('');
        expect(name, country).not.toBe(country);
      }
    }
  });
  test('is no other country’s', () => {
    const all = Object.values(names).flatMap((own) => [...new Set(own.map(fold))]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });
  test('is built in as it is made', () => expect(delivered).toEqual(names));
});
