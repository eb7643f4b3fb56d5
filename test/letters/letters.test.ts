import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  composeLetter,
  composePair,
  ELEMENTS,
  groundsIn,
  GROUNDS,
  letterLanguages,
  OUTCOMES,
  requiredElements,
  type GroundId,
  type Letter,
  type LetterRequest,
  type Purpose,
  type RegimeId,
} from '../../src/letters.ts';
import { letterSets } from 'virtual:letters';
import type { Channel, LetterSet, TemplateName, Writer } from '../../src/letters/types.ts';

/** Every name of the second paragraph of Article 21, in any language of ours. */
const SECOND_PARAGRAPH =
  /\b21\s*\(\s*2\s*\)|\b21\s*(Abs(atz|\.)?|paragraph|parágrafo|apartado|§|,)\s*\(?2\b|paragraph 2 of Article 21/i;
const WHO = { name: 'Ada Müller', account: '@ada', mail: 'ada@example.org' };
const DATES = { sent: '2026-11-25', deadline: '2026-12-29', newDeadline: '2027-01-12' };
const base = {
  day: '2026-12-30',
  service: 'Facebook',
  controller: 'Meta Platforms Ireland Ltd',
  ...DATES,
  authority: 'The Authority',
} as const;

/** All subsets of the grounds up to two, and all of them. */
const SUBSETS: readonly (readonly GroundId[])[] = [
  [],
  ...GROUNDS.map((id) => [id]),
  ...GROUNDS.flatMap((a, i) => GROUNDS.slice(i + 1).map((b) => [a, b])),
  GROUNDS,
];

const purposeOf = (name: TemplateName): [Purpose, Channel] =>
  name.endsWith('-short') ? [name.slice(0, -6) as Purpose, 'form'] : [name as Purpose, 'mail'];

const KINDS = letterSets.flatMap((set) =>
  (Object.keys(set.templates) as TemplateName[]).map((name) => {
    const [purpose, channel] = purposeOf(name);
    return { id: `${set.regime}/${name}.${set.language}`, set, name, purpose, channel };
  }),
);
type Kind = (typeof KINDS)[number];

function letterOf({ set, purpose, channel }: Kind, more: Partial<LetterRequest> = {}): Letter {
  const { regime, language } = set;
  const letter = composeLetter({ ...base, regime, language, purpose, channel, ...more });
  if (letter.kind !== 'letter') throw new Error(`no letter: ${letter.says}`);
  return letter;
}

/** What is wrong with a letter that must be true of each, whatever was said. Thousands are looked at: no `expect` in here. */
function flawsOf(letter: Letter, { set, purpose, id }: Kind): string[] {
  const all = `${letter.subject}\n\n${letter.text}`;
  const lost = requiredElements(set.regime, purpose).filter((e) => !letter.elements.includes(e));
  return [
    ...lost.map((e) => `lacks ${e}`),
    ...(SECOND_PARAGRAPH.test(all) ? ['names Article 21(2)'] : []),
    ...(/\{[a-zA-Z]*\}|undefined|\[object/.test(all) ? ['has a placeholder left'] : []),
    ...(/\n{3}|^\s|\s$|^\[[a-z]/m.test(all.replaceAll('\n\n', '\n')) ? ['has a gap'] : []),
    ...(letter.length === letter.text.length ? [] : ['has another length']),
    ...(letter.reviewed ? ['claims a review'] : []),
  ].map((flaw) => `${id} ${flaw}:\n${all}`);
}

const claimsOf = (set: LetterSet, chosen: readonly GroundId[]): string[] =>
  GROUNDS.filter((id) => !chosen.includes(id)).map((id) => set.grounds[id].says);

describe.each(KINDS)('$id', (kind) => {
  const who = [{}, { name: WHO.name }, { account: WHO.account }, WHO];
  test('is sound for every choice of grounds, with and without name and account', () => {
    for (const grounds of SUBSETS)
      for (const some of who) {
        const letter = letterOf(kind, { ...some, grounds });
        expect(flawsOf(letter, kind)).toEqual([]);
        expect(claimsOf(kind.set, grounds).filter((claim) => letter.text.includes(claim))).toEqual(
          [],
        );
        const said = letter.elements.includes('grounds') ? grounds : [];
        const lost = said.filter((id) => !letter.text.includes(kind.set.grounds[id].says));
        const special = grounds.includes('sensitive') && has(kind, 'special-categories');
        expect([lost, letter.elements.includes('special-categories')]).toEqual([[], special]);
        if (some.name) expect(letter.text.includes(some.name)).toBe(true);
      }
  });
  test('is sound whoever writes, and says no more than is said', () => {
    for (const as of ['self', 'locked-out', 'parent', 'page-owner'] as const satisfies Writer[])
      for (const hasAccount of [true, false])
        for (const outcome of OUTCOMES)
          for (const more of [{}, { consent: true, contested: true, companyFirst: true }]) {
            const letter = letterOf(kind, { ...WHO, as, hasAccount, outcome, ...more });
            expect(flawsOf(letter, kind)).toEqual([]);
            const represents = letter.elements.includes('representation');
            if (has(kind, 'representation') && as === 'parent') expect(represents).toBe(true);
            if (as === 'self' && hasAccount) expect(represents).toBe(false);
            if (has(kind, 'statement') && as === 'locked-out') expect(represents).toBe(true);
          }
  });
  test('the bare letter needs no more than it must', () => {
    const letter = letterOf(kind, { newDeadline: undefined, deadline: undefined });
    expect(flawsOf(letter, kind)).toEqual([]);
  });
});

const has = (kind: Kind, element: string): boolean =>
  kind.set.templates[kind.name]?.parts.some((part) => part.elements.includes(element)) ?? false;

describe('limits of forms', () => {
  const short = KINDS.filter(({ channel }) => channel === 'form');
  test.each(short)('$id is within 2,000 characters for every choice of grounds', (kind) => {
    for (const grounds of SUBSETS)
      for (const some of [{}, WHO]) {
        const letter = letterOf(kind, { ...some, grounds, limit: 2000 });
        expect([letter.fits, letter.length <= 2000]).toEqual([true, true]);
      }
  });
  test.each(short)(
    '$id never claims to fit where it does not, and gives up little first',
    (kind) => {
      let before = Infinity;
      for (const limit of [3000, 1500, 1000, 700, 500, 300, 100, 1]) {
        const letter = letterOf(kind, { ...WHO, grounds: GROUNDS, ownWords: 'My own.', limit });
        expect(letter.fits).toBe(letter.text.length <= limit);
        expect(letter.length).toBeLessThanOrEqual(before);
        expect(letter.text).toContain('My own.');
        for (const must of ['statement', 'identity', 'confirmation'])
          expect(letter.elements).toContain(must);
        before = letter.length;
      }
    },
  );
});

describe('languages', () => {
  const pairs = KINDS.filter(({ set }) => set.language === 'en');
  test.each(pairs)('$id says the same elements in every language', (kind) => {
    const twins = KINDS.filter((k) => k.set.regime === kind.set.regime && k.name === kind.name);
    expect(twins.length).toBeGreaterThan(1);
    for (const twin of twins)
      for (const grounds of [[], GROUNDS, ['sensitive'], ['minors']] as GroundId[][])
        for (const as of ['self', 'parent'] as const)
          expect(letterOf(twin, { as, grounds }).elements).toEqual(
            letterOf(kind, { as, grounds }).elements,
          );
  });
  test('a language there is not is said so, and English offered', () => {
    const request: LetterRequest = {
      ...base,
      regime: 'eu-gdpr',
      language: 'pl',
      purpose: 'complaint',
      channel: 'post',
    };
    expect(composeLetter(request)).toMatchObject({ language: 'en', missing: ['pl'] });
    expect(letterLanguages('eu-gdpr', ['pl'])).toEqual({
      have: ['de', 'en'],
      missing: ['pl'],
      use: 'en',
    });
    expect(letterLanguages('ca-qc').use).toBe('fr');
    expect(letterLanguages('tr-kvkk')).toMatchObject({ missing: ['tr'], use: 'en' });
    expect(() => letterLanguages('eu-gdpr', ['<b>'])).toThrow(RangeError);
  });
  test('a pair is the recipient’s language and the reader’s', () => {
    const request = { ...base, regime: 'br-lgpd', purpose: 'objection', channel: 'mail' } as const;
    const { letter, beside } = composePair({ ...request, language: 'pt' }, 'de');
    expect([letter, beside].map((l) => l?.kind === 'letter' && l.language)).toEqual(['pt', 'de']);
    expect(composePair({ ...request, language: 'en' }, 'en').beside).toBeNull();
  });
  test('every ground has a sentence and a short one in each; only what readers speak is to choose', () => {
    for (const language of ['en', 'de'])
      for (const ground of Object.values(groundsIn(language))) {
        expect(ground.choose).toBeTruthy();
        expect(ground.brief.length).toBeLessThanOrEqual(ground.says.length);
      }
  });
});

describe('what a writer types', () => {
  const kind = KINDS.find(({ id }) => id === 'eu-gdpr/objection.en') as Kind;
  test('own words stand as they were typed, braces and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (words) => {
        fc.pre(words.trim() === words && !UNSEEN.test(words));
        expect(letterOf(kind, { ownWords: words }).text).toContain(words);
      }),
    );
    expect(letterOf(kind, { ownWords: '{name} $& {grounds}' }).text).toContain(
      '{name} $& {grounds}',
    );
  });
  const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
  test('controls, marks of direction and half characters do not reach a letter', () => {
    const name = 'A\u202eda\u0000\u200b\r\nBcc: x\ud800';
    const { text } = letterOf(kind, { ...WHO, name, ownWords: 'a\u2028b\u202e' });
    expect(text).toContain('Name: Ada Bcc: x\ufffd');
    expect(text).toContain('a\nb');
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Zl}\u202a-\u202e\u2066-\u2069\u200b]/u,
    );
    expect(text).not.toMatch(/\p{Cs}/u);
  });
  test.each([
    ['a ground', { grounds: ['revenge' as GroundId] }, 'There is no ground "revenge"'],
    ['a purpose', { purpose: 'threat' as Purpose }, 'There is no purpose "threat"'],
    ['a channel', { channel: 'fax' as Channel }, 'There is no channel "fax"'],
    ['a writer', { as: 'dog' as Writer }, 'There is no writer "dog"'],
    ['a regime', { regime: 'xx' as RegimeId }, 'There is no regime "xx"'],
    ['a day', { day: '2026-02-30' }, '"2026-02-30" is no day'],
    ['a limit', { limit: 1.5 }, 'A limit is a whole number'],
    ['too many words', { ownWords: 'a'.repeat(601) }, 'Own words are at most 600'],
  ])('%s that there is not is refused', (_, more, message) =>
    expect(() => letterOf(kind, more)).toThrow(new RegExp(`^${message}`)),
  );
  test('a letter says what it needs', () => {
    const reminder = KINDS.find(({ id }) => id === 'eu-gdpr/reminder.en') as Kind;
    expect(() => letterOf(reminder, { sent: undefined })).toThrow(
      'The letter "eu-gdpr/reminder.en" needs "sent".',
    );
  });
});

describe('whom no letter helps', () => {
  const request = { ...base, language: 'en', purpose: 'objection', channel: 'mail' } as const;
  test.each([
    ['eu-gdpr', 'not-covered'],
    ['br-lgpd', 'not-examined'],
  ] as const)('an heir under %s: %s', (regime, why) =>
    expect(composeLetter({ ...request, regime, as: 'heir' })).toMatchObject({
      kind: 'no-letter',
      why,
    }),
  );
  test('without a law there is a plain request, which names none', () => {
    expect(composeLetter({ ...request, regime: 'no-law' })).toMatchObject({
      why: 'no-template',
      offers: 'opt-out-request',
    });
    const letter = composeLetter({ ...request, regime: 'no-law', purpose: 'opt-out-request' });
    expect(letter.kind === 'letter' && letter.text).not.toMatch(/GDPR|\bright\b|Article/);
  });
  test('without reasons is allowed, and the risk said where the law wants some', () => {
    const notes = (regime: RegimeId, grounds: GroundId[] = []) => {
      const letter = composeLetter({ ...request, regime, grounds });
      return letter.kind === 'letter' ? letter.notes : [];
    };
    expect(notes('eu-gdpr')).toContain('without-reasons');
    expect(notes('eu-gdpr', ['old'])).not.toContain('without-reasons');
    expect(notes('ng-ndpa')).not.toContain('without-reasons');
  });
});

test('every element that is required or carried is one we know', () => {
  const known = new Set<string>(ELEMENTS);
  for (const { set } of KINDS)
    for (const template of Object.values(set.templates))
      for (const part of template.parts)
        for (const e of part.elements) expect(known.has(e), e).toBe(true);
});
