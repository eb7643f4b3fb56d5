import { describe, expect, test } from 'vitest';
import { lastSeen, stronger, supported, weakest } from '../../src/catalogue/confidence.ts';
import { evidenceOf, mentioned } from '../../src/catalogue/resolve.ts';
import { countryIn } from '../../src/catalogue/country-in.ts';
import { covers, WORLD } from '../../src/catalogue/regions.ts';
import { safeLink } from '../../src/catalogue/safe-link.ts';
import type { Shown } from '../../src/catalogue/entry.ts';
import type { Source } from '../../src/catalogue/types.ts';
import { entryOf, services } from '../support/catalogue.ts';

const source = (kind: Source['kind'], by = 'A', seen: string | null = '2026-05-12'): Source => ({
  title: '',
  where: '',
  method: 'read',
  kind,
  by,
  seen,
});

describe('confidence', () => {
  test('is as strong as the sources, no stronger', () => {
    expect(supported([source('blog'), source('official')])).toBe('official');
    expect(supported([source('press'), source('reported')])).toBe('reported');
    expect(supported([source('press', 'A'), source('blog', 'B')])).toBe('corroborated');
    expect(supported([source('press', 'A'), source('blog', 'A')])).toBe('single');
    expect(supported([source('survey')])).toBe('single');
    expect(stronger('official', 'single')).toBe(true);
    expect(stronger('single', 'single')).toBe(false);
    expect(weakest(['official', 'single', 'reported'])).toBe('single');
    expect(weakest([])).toBe('inferred');
  });
  test('the newest date counts, whatever its exactness', () => {
    expect(lastSeen([source('blog', 'A', '2025-12'), source('blog', 'A', '2026-05-12')])).toBe(
      '2026-05-12',
    );
    expect(lastSeen([source('blog', 'A', null)])).toBeNull();
  });
});

describe('regions', () => {
  test('the EU is its states and the territories where its law applies', () => {
    expect(covers(['EU'], 'DE')).toBe(true);
    expect(covers(['EU'], 'RE')).toBe(true);
    expect(covers(['EU'], 'AX')).toBe(true);
    expect(covers(['EU'], 'NO')).toBe(false);
    expect(covers(['EU'], 'GB')).toBe(false);
    expect(covers(['001'], 'AQ')).toBe(true);
    expect(WORLD.filter((c) => covers(['EU'], c))).toHaveLength(34);
  });
  test('one country stands for a list, and none that is answered before', () => {
    expect(countryIn(['JP', 'BR'])).toBe('BR');
    expect(countryIn(['EU'], ['AT', 'FI'])).toBe('BE');
    expect(covers(['EU'], countryIn(['001'], ['EU'])!)).toBe(false);
    expect(countryIn(['FR'], ['EU'])).toBeUndefined();
    expect(countryIn([])).toBeUndefined();
  });
});

describe('links', () => {
  const hosts = ['help.instagram.com'];
  test.each([
    ['https://help.instagram.com/contact/1', true],
    ['http://help.instagram.com/contact/1', false],
    ['https://help.instagram.com.example/contact/1', false],
    ['https://help.instagram.com@example.org/', false],
    ['https://user@help.instagram.com/', false],
    ['https://help.instagram.com:8443/', false],
    ['javascript:alert(1)', false],
    ['//help.instagram.com/', false],
    ['', false],
  ])('%s: %s', (url, safe) => expect(safeLink(url, hosts) !== undefined).toBe(safe));
});

describe('an entry', () => {
  test('shows a label in the reader’s language, else English marked as such, else a description', () => {
    const de = JSON.stringify(entryOf('facebook', 'de').ways);
    expect(de).toContain(
      '{"says":"Einstellungen und Privatsphäre","control":"row","seen":"2025-05"}',
    );
    expect(de).toContain(
      '{"says":"Privacy topics","control":"row","lang":"en","is":"die Datenschutzthemen","seen":"2026-10-02"}',
    );
    expect(JSON.stringify(entryOf('facebook', 'en').ways)).toContain(
      '"control":"text-link","means":true',
    );
  });
  test('describes in the reader’s language what is known in English only; a description is not of a label', () => {
    const shown = (value: unknown): Shown[] =>
      typeof value !== 'object' || value === null
        ? []
        : 'control' in value
          ? [value as Shown]
          : Object.values(value).flatMap(shown);
    for (const { id } of services)
      for (const { says, lang, is, means } of shown(entryOf(id, 'de')))
        expect([id, says, means ?? false, lang !== undefined]).toEqual([
          id,
          says,
          means ?? false,
          is !== undefined,
        ]);
    for (const { id } of services)
      for (const label of shown(entryOf(id, 'en')))
        expect(label.is, `${id} ${label.says}`).toBeUndefined();
  });
  test('shows all that sources print for a label where they disagree, and names them', () => {
    const label = '{"says":"Datenkontrollen / Datenkontrolle","control":"row","seen":"2025"}';
    expect(JSON.stringify(entryOf('chatgpt', 'de').ways)).toContain(label);
    const { facts } = evidenceOf(services.find(({ id }) => id === 'chatgpt')!);
    expect(
      Object.entries(facts)
        .filter(([, ids]) => ids.includes('l26'))
        .map(([key]) => key.split('.').at(-1)),
    ).toContain('de');
    expect(
      Object.entries(facts).some(([key, ids]) => key.endsWith('.en') && ids.includes('l26')),
    ).toBe(false);
  });
  test('holds no empty text in any language', () => {
    for (const { id } of services)
      for (const language of ['en', 'de'])
        for (const key of ['says', 'note', 'reason', 'title'])
          expect(mentioned(entryOf(id, language), [key]).has(''), `${id}.${language} ${key}`).toBe(
            false,
          );
  });
  test('has sources behind every fact', () => {
    for (const service of services)
      for (const [key, ids] of Object.entries(evidenceOf(service).facts)) {
        expect(ids.length, `${service.id} ${key}`).toBeGreaterThan(0);
        for (const id of ids) expect(service.sources[id], `${service.id} ${id}`).toBeDefined();
      }
  });
  test('cut to a language, they lose what only another language shows, and nothing else', () => {
    for (const service of services) {
      const all = evidenceOf(service);
      for (const language of Object.keys(service.notes)) {
        const { facts, sources, english } = evidenceOf(service, [language]);
        const isOthers = (key: string) => key.startsWith('rung.') && !key.endsWith(`.${language}`);
        expect(facts, `${service.id} ${language}`).toEqual(
          Object.fromEntries(Object.entries(all.facts).filter(([key]) => !isOthers(key))),
        );
        expect(new Set(Object.keys(sources))).toEqual(new Set(Object.values(facts).flat()));
        expect(english?.[language]).toEqual(all.english?.[language]);
        expect(Object.keys(english ?? {}).filter((l) => l !== language)).toEqual([]);
      }
    }
  });
  test('claims nowhere that somebody clicked', () => {
    for (const { sources } of services)
      for (const s of Object.values(sources)) expect(s.method).toBe('read');
  });
});
