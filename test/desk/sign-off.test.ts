import { describe, expect, test } from 'vitest';
import { readFolders } from '../../src/catalogue/read.ts';
import type { ResolvedService } from '../../src/catalogue/resolve.ts';
import type { SignOff } from '../../src/catalogue/types.ts';
import { signedOffCheck } from '../../src/checks/signed-off.check.ts';
import { answerFacts } from '../../src/desk/answer-facts.ts';
import { fingerprintOf, printsOf } from '../../src/desk/fingerprint.ts';
import { packed, unpacked } from '../../src/desk/packed.ts';
import {
  changedSince,
  isWhole,
  lastSignOff,
  signOff,
  withSignOff,
} from '../../src/desk/sign-off.ts';
import { services } from '../support/catalogue.ts';

const instagram = services.find((s) => s.id === 'instagram')!;
const signature = { answer: 'eu', country: 'DE', by: 'A Test', on: '2026-11-26' };
const signed = signOff(instagram, signature);

type Change = (service: ResolvedService) => void;

/** The places that are others after somebody changed the facts. */
function after(change: Change): string[] {
  const other = structuredClone(instagram);
  change(other);
  return changedSince(other, signed).map(({ place, how }) => `${place} ${how}`);
}

test('nothing is signed off: nobody is made up', () => {
  expect(readFolders().signedOff.signedOff).toEqual([]);
});

describe('a planted change is found', () => {
  const eu = (s: ResolvedService) => s.answers.find((a) => a.id === 'eu')!;
  test.each<[string, Change, string[]]>([
    ['none', () => undefined, []],
    ['a date', (s) => (eu(s).since = '2024-05-22'), ['/answers/eu changed']],
    ['a verdict', (s) => (eu(s).verdict = 'none'), ['/answers/eu changed']],
    [
      'an address',
      (s) => (s.links['instagram-form']!.url = 'https://help.instagram.com/contact/1'),
      ['/links/instagram-form changed'],
    ],
    [
      'a word on a screen',
      (s) => (s.labels['settings-and-activity']!.in['es']!.says = 'Otra cosa'),
      ['/labels/settings-and-activity/in/es changed'],
    ],
    [
      'a sentence',
      (s) => (s.notes['de']![eu(s).reason] = 'Etwas anderes.'),
      [`/notes/de/${instagram.answers.find((a) => a.id === 'eu')!.reason} changed`],
    ],
    ['a source', (s) => (s.sources['s1']!.seen = '2020'), ['/sources/s1 changed']],
    [
      'the order of tries',
      (s) => void s.ways['objection']!.ladder.reverse(),
      ['/ways/objection changed'],
    ],
    [
      'a dispute that is gone',
      (s) => delete eu(s).late,
      [
        '/answers/eu changed',
        '/answers/eu/late removed',
        ...Object.keys(instagram.notes)
          .filter((language) => instagram.notes[language]?.['late-eu'])
          .map((language) => `/notes/${language}/late-eu removed`)
          .sort(),
      ],
    ],
  ])('%s', (_, change, places) => expect(after(change)).toEqual(places));

  test('what other answers and ways say is none', () => {
    expect(
      after((s) => {
        const [first, second] = s.answers;
        second!.since = '2020';
        s.answers.splice(0, 2, second!, first!);
      }),
    ).toEqual([]);
  });
});

describe('every answer', () => {
  const all = services.flatMap((s) =>
    s.answers.map((a) => [s, a.id, answerFacts(s, a.id)] as const),
  );
  test('has facts, a fingerprint of its own service, and hashes that a file keeps', () => {
    for (const [service, answer, facts] of all) {
      const prints = printsOf(facts);
      expect(Object.keys(prints).length, service.id).toBeGreaterThan(3);
      expect(unpacked(packed(prints)), `${service.id}/${answer}`).toEqual(prints);
      expect(fingerprintOf(prints)).toMatch(/^[0-9a-f]{16}$/);
    }
  });
  test('rests on every fact with evidence that its ways hold', () => {
    for (const [service, , facts] of all) {
      const named = new Set(
        [...facts.values()].flatMap(({ says }) => (says['evidence'] as string[] | undefined) ?? []),
      );
      for (const id of named) expect(facts.has(`/sources/${id}`), `${service.id} ${id}`).toBe(true);
    }
  });
});

test('the same facts have the same fingerprint, however they are written', () => {
  const turned = JSON.parse(JSON.stringify(instagram), (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).reverse())
      : v,
  ) as ResolvedService;
  expect(fingerprintOf(printsOf(answerFacts(turned, 'eu')))).not.toBe('');
  expect(changedSince(turned, signed)).toEqual([]);
});

test('a person’s newer sign-off takes the place of the older, and others’ stay', () => {
  const by = (name: string, on: string): SignOff => ({ ...signed, by: name, on });
  const all = withSignOff([by('A', '2026-01-01'), by('B', '2026-02-01')], by('A', '2026-03-01'));
  expect(all.map((s) => `${s.by} ${s.on}`)).toEqual(['B 2026-02-01', 'A 2026-03-01']);
  expect(lastSignOff(all, 'instagram', 'eu')?.by).toBe('A');
  expect(lastSignOff(all, 'instagram', 'world')).toBeUndefined();
});

describe('the check', () => {
  const problems = (one: SignOff): string[] =>
    signedOffCheck
      .run({
        folders: { ...readFolders(), signedOff: { signedOff: [one] } },
        services,
        languages: ['en', 'de'],
        today: '2026-11-26',
      })
      .map(({ pointer, message }) => `${pointer} ${message}`);
  test('finds a sign-off as the command wrote it right', () => {
    expect(isWhole(signed)).toBe(true);
    expect(problems(signed)).toEqual([]);
  });
  test.each<[Partial<SignOff>, RegExp]>([
    [{ service: 'nowhere' }, /service there is no service/],
    [{ answer: 'atlantis' }, /answer instagram has no answer/],
    [{ on: '2026-11-27' }, /on 2026-11-27 has not come yet/],
    [{ fingerprint: '0123456789abcdef' }, /fingerprint the hashes were changed/],
  ])('%j', (part, says) => {
    expect(problems({ ...signed, ...part })).toEqual([expect.stringMatching(says)]);
  });
});
