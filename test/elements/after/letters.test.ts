import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORLD } from '../../../src/catalogue/regions.ts';
import { groundsOf, inputOf } from '../../../src/elements/after/letter-input.ts';
import { setsFor } from '../../../src/elements/after/letter-set.ts';
import { recordOf } from '../../../src/elements/after/record-of.ts';
import { timelineIn } from '../../../src/elements/after/timeline.ts';
import type { AfterContext } from '../../../src/elements/after/views/after.view.ts';
import type { Source } from '../../../src/elements/source.ts';
import { flowFor } from '../../../src/flow/flow.ts';
import { walk, type Log } from '../../../src/flow/walk.ts';
import { follow } from '../../../src/followup/follow.ts';
import { withEvent, type FollowUpRecord, type Happening } from '../../../src/followup/record.ts';
import { compose } from '../../../src/letters/compose.ts';
import { lawFor } from '../../../src/letters/regimes.ts';
import { GROUNDS, type LetterSet, type Purpose } from '../../../src/letters/types.ts';
import { given } from '../../support/deferred-source.ts';
import { dayAfter, filed, someRecord } from '../../support/some-record.ts';

const TODAY = '2027-03-01';
/** A month in which the company has time. */
const read = (_: unknown, from: string) => {
  const due = dayAfter(Math.round((Date.parse(from) - Date.parse(dayAfter(0))) / 864e5) + 31);
  return { due, overdueFrom: due, certainFrom: due };
};

const source = {
  spoken: /^(de|en)(?![^-])|$/,
  after: (...asked: Parameters<typeof given.after>) => Promise.resolve(given.after(...asked)),
} as unknown as Source;

const contextOf = (record: FollowUpRecord, draft: Record<string, string> = {}): AfterContext =>
  ({
    today: TODAY,
    draft,
    entry: { id: record.service, name: 'Instagram', company: 'Meta' },
    after: { record, now: follow(record, TODAY, read) },
  }) as unknown as AfterContext;

const told = (...events: Happening[]): FollowUpRecord =>
  events.map((type, i) => ({ type, on: dayAfter(40 + i) })).reduce(withEvent, filed());

const complaint = { purpose: 'complaint', channel: 'form' } as const;

describe('what a letter is made of', () => {
  test.each<[Happening[], object]>([
    [[], { outcome: 'none', deadline: '2026-12-26' }],
    [['refused'], { outcome: 'refused', answered: dayAfter(40), deadline: '2026-12-26' }],
    [['confirmed', 'broken'], { outcome: 'promised', answered: dayAfter(40) }],
    [['identity.asked'], { outcome: 'identity', asked: dayAfter(40) }],
    [['partly'], { outcome: 'partly', answered: dayAfter(40) }],
  ])('after %j', (events, made) =>
    expect(inputOf(contextOf(told(...events)), {}, complaint)).toMatchObject({
      day: TODAY,
      sent: '2026-11-25',
      ...made,
    }),
  );

  test('the company stands in where its legal name was not established', () => {
    expect(inputOf(contextOf(filed()), {}, complaint).controller).toBe('Meta');
    const to = { controller: 'Meta Platforms Ireland Limited', post: 'Merrion Road' };
    expect(inputOf(contextOf(filed()), to, complaint)).toMatchObject({
      controller: 'Meta Platforms Ireland Limited',
      controllerAddress: 'Merrion Road',
    });
  });

  test('nothing is claimed that the reader did not say', () => {
    const made = inputOf(contextOf(filed()), {}, complaint);
    expect(made.grounds).toEqual([]);
    expect(made.as).toBe('self');
    for (const key of ['name', 'account', 'mail', 'child', 'page', 'ownWords', 'hasAccount'])
      expect(made).not.toHaveProperty(key);
  });

  test('who has no account says so', () => {
    const made = inputOf(contextOf(filed(), { as: 'no-account' }), {}, complaint);
    expect(made).toMatchObject({ as: 'self', hasAccount: false });
  });

  test('grounds are those that are ticked, not those that were', () =>
    expect(
      groundsOf({ draft: { 'ground.minors': 'on', 'ground.old': '', 'ground.nonsense': 'on' } }),
    ).toEqual(['minors']));
});

const typed = fc.string({ unit: 'binary', maxLength: 5000 });
const draft = fc.record(
  {
    as: fc.constantFrom('self', 'locked-out', 'no-account', 'parent', 'page-owner', 'heir'),
    name: typed,
    account: typed,
    mail: typed,
    child: typed,
    page: typed,
    readerAddress: typed,
    reference: typed,
    ownWords: fc.string({ unit: 'binary', maxLength: 600 }).map((text) => text.slice(0, 600)),
    ...Object.fromEntries(GROUNDS.map((id) => [`ground.${id}`, fc.constantFrom('on', '')])),
  },
  { requiredKeys: [] },
);
const PURPOSES: readonly Purpose[] = [
  ...(['objection', 'opt-out-request', 'reminder'] as const),
  ...(['identity-reply', 'refusal-reply', 'complaint'] as const),
];

test('whatever is typed, of whatever record: a letter, or the word that there is none', () =>
  fc.assert(
    fc.asyncProperty(
      someRecord,
      draft,
      fc.constantFrom(...PURPOSES),
      fc.constantFrom('en', 'de', 'fr'),
      async (record, own, purpose, readers) => {
        const law = lawFor(record.region, TODAY);
        const { set, beside } = await setsFor(source, law.regime, ['pt', 'en'], readers);
        const ctx = contextOf(record, own);
        const company = 'Meta';
        for (const letters of [set, beside].filter((s) => s !== undefined)) {
          const words = given.after('words', 'de.after');
          const timeline = timelineIn(record, letters.language, words, company);
          const input = inputOf(
            ctx,
            {},
            {
              purpose,
              channel: 'mail',
              timeline,
              authority: 'An authority',
            },
          );
          expect(['letter', 'no-letter']).toContain(compose(letters, input).kind);
        }
      },
    ),
    { numRuns: 500 },
  ));

describe('the languages of a letter', () => {
  const of = ({ set, beside, missing }: { set: LetterSet; beside?: LetterSet; missing: unknown }) =>
    [set.language, beside?.language, missing] as const;
  test.each<[string, 'eu-gdpr' | 'br-lgpd' | 'cl-19628', string[], string, unknown[]]>([
    ['Bavaria, an English reader', 'eu-gdpr', ['de'], 'en', ['de', 'en', []]],
    ['Bavaria, a German reader', 'eu-gdpr', ['de'], 'de', ['de', undefined, []]],
    ['Austria, its own German', 'eu-gdpr', ['de-AT'], 'de-AT', ['de', undefined, []]],
    ['Ireland', 'eu-gdpr', ['en', 'ga'], 'en', ['en', undefined, []]],
    ['Brazil, a German reader', 'br-lgpd', ['pt-BR'], 'de', ['pt', 'de', []]],
    ['Chile', 'cl-19628', ['es'], 'en', ['es', 'en', []]],
    ['Poland: none in Polish, said so', 'eu-gdpr', ['pl'], 'de', ['en', 'de', ['pl']]],
    ['Slovenia, which takes English, too', 'eu-gdpr', ['sl', 'en'], 'de', ['en', 'de', []]],
    ['Belgium, which takes German, too', 'eu-gdpr', ['fr', 'nl', 'de'], 'en', ['de', 'en', []]],
    ['several, and none of ours', 'eu-gdpr', ['pl', 'cs'], 'en', ['en', undefined, ['pl']]],
    ['a reader’s own that we have not', 'eu-gdpr', ['de'], 'fr', ['de', 'en', []]],
    ['nothing known', 'eu-gdpr', [], 'en', ['en', undefined, []]],
  ])('%s', async (_, regime, wants, readers, is) =>
    expect(of(await setsFor(source, regime, wants, readers))).toEqual(is),
  );
});

describe('what happened, a line each', () => {
  const record = told('identity.asked', 'refused');
  test('is in the language of the letter', () => {
    expect(timelineIn(record, 'de', given.after('words', 'de.after'), 'Meta')).toEqual([
      '4. Januar 2027: Ich soll sagen, wer ich bin',
      '5. Januar 2027: Meta hat abgelehnt',
    ]);
    expect(timelineIn(record, 'en', given.after('words', 'en.after'), 'Meta')[1]).toBe(
      '5 January 2027: Meta refused',
    );
  });
  test('is left out where we have no words in it', () =>
    expect(timelineIn(record, 'pt', undefined, 'Meta')).toEqual([]));
});

describe('the record of what was sent', () => {
  const sent = (service: string, region: string, ...log: Log) =>
    recordOf(service, region, walk(flowFor(given.whole(service, 'en'), region), log), TODAY);
  const account = { key: 'account', event: 'choose.one' };
  const next = (key: string) => ({ key, event: 'next' });
  test('by a form', () =>
    expect(
      sent(
        'instagram',
        'DE',
        account,
        next('main-objection--rung-form-link'),
        next('main-objection--form-form-link'),
      ),
    ).toMatchObject({ service: 'instagram', region: 'DE', channel: 'form', filed: TODAY }));
  test('by a mail', () => {
    const [step] = [walk(flowFor(given.whole('spotify', 'en'), 'DE'), [])];
    expect(sent('spotify', 'DE', next(step.at))).toMatchObject({ channel: 'mail', events: [] });
  });
  test('a mail that names no right is a request', () => {
    const [step] = [walk(flowFor(given.whole('bumble', 'en'), 'JP'), [])];
    const asked = { key: step.at, event: 'choose.ask' };
    const mail = walk(flowFor(given.whole('bumble', 'en'), 'JP'), [asked]);
    expect(sent('bumble', 'JP', asked, next(mail.at))).toMatchObject({
      channel: 'mail',
      isRequest: true,
    });
    expect(
      sent('spotify', 'DE', next(walk(flowFor(given.whole('spotify', 'en'), 'DE'), []).at)),
    ).not.toHaveProperty('isRequest');
  });
  test.each(WORLD.slice(0, 20))('%s: can be told to the machine', (region) =>
    expect(follow(filed({ region }), TODAY, read).strays).toBe(0),
  );
});
