import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leftOutOf, parametersIn } from '../../src/frame/parameters.ts';
import { services } from '../support/catalogue.ts';

const at = 'https://embed.news.example/wizard/frame.html';
const of = (query: string) => Object.fromEntries(parametersIn(new URL(`${at}?${query}`)));

describe('what the address of a frame may say', () => {
  test.each([
    [
      'service=instagram&region=DE&lang=de-CH',
      { service: 'instagram', region: 'DE', lang: 'de-CH' },
    ],
    ['service=facebook+slack,x', { service: 'facebook slack,x' }],
    ['region=auto&device=ios', { region: 'auto', device: 'ios' }],
    ['report-to=desk@news.example', { 'report-to': 'desk@news.example' }],
    ['report-to=/reports', { 'report-to': 'https://embed.news.example/reports' }],
    ['catalogue=../catalogue/', { catalogue: 'https://embed.news.example/catalogue/' }],
  ])('%s', (query, attributes) => expect(of(query)).toEqual(attributes));

  test.each([
    'service=../../evil',
    'service=a%00b',
    'region=Germany',
    'lang=de%22onclick',
    'heading-level=7',
    'color-scheme=url(x)',
    'report-to=https://evil.example/',
    'report-to=desk@evil.example',
    'report-to=desk@example.news.example.evil.example',
    'report-to=javascript:alert(1)',
    'catalogue=https://evil.example/',
    'catalogue=//evil.example/',
    'catalogue=https://embed.news.example@evil.example/',
    'onclick=alert(1)',
    'style=color:red',
  ])('not %s', (query) => expect(of(query)).toEqual({}));

  test('every service that there is', () => {
    const all = services.map(({ id }) => id).join(',');
    expect(of(`service=${all}`)).toEqual({ service: all });
  });

  test('nothing else, whatever is written', () => {
    const names = 'service region lang device heading-level color-scheme report-to catalogue'.split(
      ' ',
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, value) => {
        for (const [key, said] of Object.entries(of(`${name}=${encodeURIComponent(value)}`))) {
          expect(names).toContain(key);
          expect(said).not.toMatch(/["'<>\s]{2}|["<>]/);
          if (key === 'catalogue') expect(new URL(said).host).toBe('embed.news.example');
        }
      }),
    );
  });
});

describe('what is left out is told', () => {
  const leftOut = (query: string) => {
    const here = new URL(`${at}?${query}`);
    return leftOutOf(here, parametersIn(here));
  };
  test.each([
    ['service=instagram&region=DE', [], []],
    ['service=instagram&region=', [], []],
    ['region=Germany&device=phone', ['region=Germany', 'device=phone'], []],
    ['report-to=https://evil.example/', ['report-to=https://evil.example/'], []],
    ['services=instagram&country=DE', [], ['services', 'country']],
    ['initialWidth=640&childId=a&parentUrl=x&utm_source=b&v2=1&_=3', [], []],
  ])('%s', (query, values, names) => expect(leftOut(query)).toEqual({ values, names }));
});
