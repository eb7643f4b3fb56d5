import { describe, expect, test } from 'vitest';
import { covers, WORLD } from '../../src/catalogue/regions.ts';
import type { Region, Source, SourceKind } from '../../src/catalogue/types.ts';
import { byWeight, isForeign, isUnnamed } from '../../src/catalogue/weight.ts';
import { answerFor, compile } from '../../src/flow/compile.ts';
import { entryOf, services } from '../support/catalogue.ts';

const source = (by: string, kind: SourceKind, place?: Region[]): Source => ({
  title: '',
  where: '',
  method: 'read',
  seen: '2026-05-12',
  kind,
  by,
  ...(place && { place }),
});

const COMPANY = source('the company', 'official');
const ICO = source('ICO', 'regulator', ['GB']);
const DPC = source('DPC', 'regulator', ['EU', 'IS', 'LI', 'NO']);
const BELGIAN = source('APD', 'regulator', ['BE']);
const LAW = source('the law', 'law');
const PRESS = source('a newspaper', 'press');
const BLOG = source('example.org', 'blog');
const EUROPE = ['EU', 'NO', 'IS', 'LI', 'GB', 'CH'];

test.each<[string, Source[], Region[], string]>([
  ['the company before any authority', [DPC, ICO, COMPANY], ['EU'], 'the company'],
  ['the company before the law', [LAW, COMPANY], ['EU'], 'the company'],
  ['the law before the press', [PRESS, LAW], ['EU'], 'the law'],
  ['the authority of the reader’s place', [ICO, BELGIAN, DPC], ['EU'], 'DPC'],
  ['whatever their order', [DPC, BELGIAN, ICO], ['EU'], 'DPC'],
  ['the reader’s own before one that applies the same law', [BELGIAN, DPC], ['DE'], 'DPC'],
  ['one that applies the same law before the press', [PRESS, BELGIAN], ['DE'], 'APD'],
  ['also where a few of the readers live elsewhere', [PRESS, BELGIAN], EUROPE, 'APD'],
  ['the press before a foreign authority', [ICO, PRESS], ['EU'], 'a newspaper'],
  ['for all of Europe, too', [ICO, PRESS], EUROPE, 'a newspaper'],
  ['and for the world', [ICO, DPC, PRESS], ['001'], 'a newspaper'],
  ['a foreign authority before a blog', [BLOG, ICO], ['EU'], 'ICO'],
  ['at home, an authority before the press', [PRESS, ICO], ['GB'], 'ICO'],
  ['a blog where there is nothing else', [BLOG], ['EU'], 'example.org'],
  ['no place counts where readers are not known', [PRESS, ICO], [], 'ICO'],
])('%s', (_, sources, regions, by) => expect(byWeight(sources, regions)[0]?.by).toBe(by));

describe('every answer, in every country', () => {
  const cases = services.flatMap((service) => {
    const entry = entryOf(service.id);
    return WORLD.map((country) => ({ service, entry, country, answer: answerFor(entry, country) }));
  });
  const namedBy = (service: (typeof services)[number], by: string | undefined): Source[] =>
    Object.values(service.sources).filter((s) => s.by.replace(/,? via .*$/, '') === by);
  const foreign = (service: (typeof services)[number], by: string | undefined, at: Region) => {
    const named = namedBy(service, by);
    return named.length > 0 && named.every((s) => isForeign(s, [at]));
  };
  test('names no foreign authority, and no blog, where somebody better says it', () => {
    const wrong = cases.flatMap(({ service, country, answer }) => {
      const written = service.answers.find(({ id }) => id === answer.id);
      const better = (written?.evidence ?? [])
        .map((id) => service.sources[id])
        .filter((s) => s && !isUnnamed(s.kind) && !isForeign(s, [country]));
      const isPoor = answer.unnamed ?? foreign(service, answer.by, country);
      return isPoor && better.length > 0 ? [`${service.id} ${country}: ${answer.by}`] : [];
    });
    expect(cases.length).toBeGreaterThan(services.length * 200);
    expect(wrong).toEqual([]);
  });
  test('nor does any screen of the Union name a British, American or Brazilian one', () => {
    const wrong = services.flatMap((service) =>
      Object.values(compile(entryOf(service.id), 'DE').states).flatMap(({ meta: { step } }) => {
        const rated = 'rated' in step ? step.rated : step.answer;
        const named = namedBy(service, rated?.by).flatMap((s) => s.place ?? []);
        const isElsewhere = named.some((p) => ['GB', 'US', 'BR'].includes(p));
        return isElsewhere && !named.some((p) => covers([p], 'DE')) ? [service.id] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('a publisher no reader knows is named for what it is, in the reader’s language', () => {
  const german = services.flatMap(({ id }) => entryOf(id, 'de').answers);
  const names = german.flatMap((a) => (a.unnamed ? [a.by] : []));
  expect(new Set(names)).toEqual(new Set(['ein Blog', 'eine Übersicht im Netz']));
});
