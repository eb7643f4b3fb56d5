import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/catalogue/entry.ts';
import { answerFor } from '../../src/flow/compile.ts';
import { chooses, chosenBy } from '../../src/flow/events.ts';
import { factKindOf } from '../../src/flow/fact-kind.ts';
import { searchWords } from '../../src/flow/search-words.ts';
import type { FlowStep, GoStep } from '../../src/flow/steps.ts';
import { headingOf, pressedFor } from '../../src/flow/wording.ts';
import { fill } from '../../src/i18n/words.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';
import { de, en } from '../support/words.ts';

describe('the event of a choice', () => {
  test('is made and read', () => {
    expect(chooses('one')).toBe('choose.one');
    expect(chosenBy('choose.one')).toBe('one');
  });
  test.each(['next', 'stuck', '', 'choose.', 'xchoose.one', 'choose.one\n', 'chooseXone'])(
    'is not %j',
    (event) => expect(chosenBy(event)).toBeUndefined(),
  );
});

describe('the date on the screen of a rung', () => {
  const link = { to: 'form', url: 'https://pond.example/' };
  test.each([
    [{ lines: { file: 'robots.txt' }, rated: { confidence: 'official' } }, 'claim'],
    [{ link, rated: { confidence: 'official' } }, 'address'],
    [{ link, rated: { confidence: 'single' } }, 'path'],
    [{ mail: { subject: 'No' }, rated: { confidence: 'official' } }, 'address'],
    [{ link }, 'path'],
    [{ rated: { confidence: 'official' } }, 'path'],
  ])('of %j stands behind an old or new %s', (step, kind) => {
    expect(factKindOf(step as unknown as GoStep)).toBe(kind);
  });
});

describe('the words to search for', () => {
  const entryWith = (parts: object | undefined, more: object = {}): Entry =>
    ({
      id: 'pond',
      name: 'Pond',
      ways: parts ? { main: { ladder: [], ...parts } } : {},
      answers: [
        { id: 'eu', regions: ['EU'], verdict: 'law' },
        { id: 'uk', regions: ['GB'], verdict: 'yes' },
        { id: 'us', regions: ['US'], verdict: 'none' },
        { id: 'ca', regions: ['CA'], verdict: 'disputed' },
        { id: 'in', regions: ['IN'], verdict: 'not-needed' },
        { id: 'world', regions: ['001'], verdict: 'unknown' },
      ],
      ...more,
    }) as unknown as Entry;
  const wordsFor = (parts: object | undefined, region = 'DE', more?: object) =>
    searchWords(entryWith(parts, more), region, 'main');
  const LINK = { id: 'l', link: 'form' };
  const PATHS = { id: 'p', paths: [] };
  const MAIL = { id: 'm', mail: {} };
  const FORMS = ['filed', 'asked', 'reported'];
  const SETTINGS = ['switched', 'limited', 'deleted', 'placed'];

  test.each(FORMS)('are a form’s where it is %s', (result) => {
    const form = { key: 'search.words.form', service: 'Pond' };
    for (const country of ['DE', 'GB'])
      expect(wordsFor({ ladder: [LINK], result }, country)).toEqual(form);
  });
  test.each(SETTINGS)('are a setting’s: %s', (result) => {
    const setting = { key: 'search.words.setting', service: 'Pond' };
    for (const country of ['DE', 'GB'])
      expect(wordsFor({ ladder: [LINK], result }, country)).toEqual(setting);
  });
  test.each([...FORMS, ...SETTINGS])('send nobody after a way that is not known: %s', (result) => {
    const privacy = { key: 'search.words.privacy', service: 'Pond' };
    for (const country of ['US', 'CA', 'IN', 'JP'])
      expect(wordsFor({ ladder: [LINK], result }, country)).toEqual(privacy);
  });
  test.each([
    ['paths', { ladder: [PATHS] }],
    ['one page of several rungs', { ladder: [MAIL, LINK, MAIL] }],
    ['a page on another way to it', { ladder: [MAIL], otherwise: [LINK] }],
  ])('are there for %s', (_, parts) => expect(wordsFor(parts)).toBeDefined());
  test.each([
    ['no way', undefined],
    ['no rungs', { result: 'filed' }],
    ['a mail', { ladder: [MAIL], otherwise: [MAIL], result: 'asked' }],
  ])('are none for %s', (_, none) => expect(wordsFor(none)).toBeUndefined());
  test('are none where the service or the country is not known', () => {
    expect(searchWords(undefined, 'DE', 'main')).toBeUndefined();
    expect(searchWords(entryWith({ ladder: [LINK] }), undefined, 'main')).toBeUndefined();
  });
  test.each([
    ['Meta AI', 'Meta'],
    ['Meta KI', 'Meta'],
    ['Galaxy AI', 'Galaxy'],
    ['AI Pond', 'AI Pond'],
    ['OpenAI', 'OpenAI'],
    ['Pond AI Two', 'Pond AI Two'],
  ])('of %s say %s', (name, service) => {
    expect(wordsFor({ ladder: [LINK], result: 'filed' }, 'DE', { name })?.service).toBe(service);
  });
  test('say AI once, whatever the service, the answer and the language', () => {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const [language, dictionary] of Object.entries({ en, de }))
      for (const { id } of services) {
        const entry = entryOf(id, language);
        for (const country of countriesOf(entry))
          for (const way of Object.keys(entry.ways)) {
            const words = searchWords(entry, country, way);
            if (!words) continue;
            seen.add(words.key);
            const text = fill(dictionary[words.key], { service: words.service }).join('');
            if (/\b(AI|KI) (AI|KI)\b/.test(text)) twice.add(text);
            const isKnown = ['yes', 'law'].includes(answerFor(entry, country).verdict);
            expect(words.key === 'search.words.privacy', `${id}/${country}/${way}`).toBe(!isKnown);
          }
      }
    expect([...twice]).toEqual([]);
    expect([...seen].sort()).toEqual([
      'search.words.form',
      'search.words.privacy',
      'search.words.setting',
    ]);
  });
});

describe('what is said where something is missing', () => {
  const NAMES = { service: 'Pond', company: 'Pond', region: 'Atlantis' };
  test('a file without a name', () => {
    expect(headingOf({ kind: 'place-lines' } as GoStep, NAMES)).toEqual({
      key: 'go.lines',
      values: { file: '' },
    });
  });
  test('a choice that is not offered', () => {
    const step = { kind: 'question', asks: 'account', choices: [] as unknown } as FlowStep;
    expect(pressedFor(step, 'choose.minor')).toEqual({ key: 'account.minor' });
  });
});
