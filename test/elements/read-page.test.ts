import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attribute, servicesOf, tagOf } from '../../src/elements/attributes.ts';
import { headingLevelOf, readPage, reportToOf } from '../../src/elements/read-page.ts';

/** As much of an element as is read; `lang` counts from the next element outwards that says one. */
function tag(attributes: Record<string, string>, host?: Element): Element {
  const element = {
    getAttribute: (name: string) => attributes[name] ?? null,
    closest: (selector: string) => {
      expect(selector).toBe('[lang]:not([lang=""])');
      return attributes['lang'] ? element : null;
    },
    getRootNode: () => ({ host }),
  };
  return element as unknown as Element;
}

/** What is read, then what was complained about. */
function read<T>(
  reader: (element: Element, complain: (code: string, message: string) => void) => T,
  attributes: Record<string, string>,
): [T, ...string[]] {
  const complaints: string[] = [];
  const value = reader(tag(attributes), (code, message) => complaints.push(`${code}: ${message}`));
  return [value, ...complaints];
}

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'fr-CA' });
  vi.stubGlobal('document', { baseURI: 'http://news.example/articles/1' });
  vi.stubGlobal('location', { origin: 'http://news.example' });
});
afterEach(() => void vi.unstubAllGlobals());

test('an attribute is read without the blanks around it', () => {
  expect(attribute(tag({ region: ' DE\n' }), 'region')).toBe('DE');
  expect(attribute(tag({}), 'region')).toBe('');
});

test.each([
  ['UK', 'GB'],
  ['el', 'GR'],
  ['\u200bde\u00ad', 'DE'],
])('the country %j is %s', (region, code) => {
  expect(read(readPage, { region })).toEqual([expect.objectContaining({ region: code })]);
});

test('a service is read once, without what nobody sees', () => {
  expect(read(readPage, { service: 'insta\u200bgram instagram \ufefffacebook' })).toEqual([
    expect.objectContaining({ services: ['instagram', 'facebook'] }),
  ]);
});

test('services are divided by blanks and commas', () => {
  expect(servicesOf(tag({ service: ' Instagram,\n facebook ,, SPOTIFY' }))).toEqual([
    'instagram',
    'facebook',
    'spotify',
  ]);
  expect(servicesOf(tag({}))).toEqual([]);
  expect(servicesOf(tag({ service: ',' }))).toEqual([]);
});

describe('the language', () => {
  test('is the nearest', () => {
    expect(tagOf(tag({ lang: ' de-AT ' }, tag({ lang: 'en' })))).toBe('de-AT');
  });
  test('is found outside of shadow roots', () => {
    expect(tagOf(tag({}, tag({}, tag({ lang: 'en' }))))).toBe('en');
  });
  test('is the browser’s where nothing says one', () => {
    expect(tagOf(tag({}, tag({})))).toBe('fr-CA');
  });
});

describe('the page', () => {
  const nothing = { services: [], given: {}, tag: 'fr-CA' };
  test.each([
    [{}, {}],
    [{ region: ' de ' }, { region: 'DE' }],
    [{ region: 'Auto' }, { region: 'auto' }],
    [{ device: ' iOS ' }, { given: { device: 'ios' } }],
    [
      { service: 'spotify', lang: 'de' },
      { services: ['spotify'], tag: 'de' },
    ],
  ])('%j is read', (attributes, said) => {
    expect(read(readPage, attributes)).toStrictEqual([{ ...nothing, ...said }]);
  });
  // Zero-width blank, soft hyphen, no-break space: what copies bring along.
  test.each(['service', 'services'] as const)('%s is read forgivingly', (named) => {
    const text = ' Insta\u200bgram,FB\u00a0 spo\u00adtify ,, instagram ';
    const page = (element: Element) => readPage(element, () => {}, named);
    expect(read(page, { [named]: text })).toStrictEqual([
      { ...nothing, services: ['instagram', 'fb', 'spotify'] },
    ]);
  });
  test('what it says wrongly is left to be asked', () => {
    expect(read(readPage, { region: 'xx', device: 'fridge' })).toStrictEqual([
      nothing,
      'region: region="XX" is not an ISO 3166-1 country code',
      'device: device="fridge" is not known',
    ]);
  });
});

describe('the level of the heading', () => {
  test.each([1, 2, 3, 4, 5, 6])('may be %i', (level) => {
    expect(read(headingLevelOf, { 'heading-level': `${level}` })).toEqual([level]);
  });
  test('is 2 where none is said', () => expect(read(headingLevelOf, {})).toEqual([2]));
  test.each(['0', '7', '12', '31', 'x1', '1.5', 'h3'])('is 2 for %s', (text) => {
    expect(read(headingLevelOf, { 'heading-level': text })).toEqual([
      2,
      'heading-level: heading-level is not 1 to 6',
    ]);
  });
});

describe('where reports go', () => {
  test.each(['desk@news.example', 'https://news.example/new'])('may be %s', (to) => {
    expect(read(reportToOf, { 'report-to': to })).toEqual([to]);
  });
  test('is nowhere where nothing is said', () => {
    expect(read(reportToOf, {})).toEqual([undefined]);
  });
  test('is nowhere for anything else', () => {
    expect(read(reportToOf, { 'report-to': 'http://news.example/' })).toEqual([
      undefined,
      'report-to: report-to="http://news.example/" is no mail and no https address',
    ]);
  });
});
