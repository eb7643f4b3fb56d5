import { describe, expect, test } from 'vitest';
import {
  authorities,
  authorityFor,
  pick,
  takesEmail,
  type AuthorityQuestion,
} from '../../src/authorities.ts';
import { EU, WORLD } from '../../src/catalogue/regions.ts';

const EXAMINED = [...EU, ...'IS LI NO GB CH BR CA AU KR JP TR ZA NG AR IN CL US'.split(' ')];
const LAENDER = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ').map((l) => `DE-${l}`);
/** Whose readers an authority of another country is for, because EU law holds there as in its state. */
const PARTS: Record<string, string> = {
  ...{ AX: 'FI', GF: 'FR', GP: 'FR', MF: 'FR', MQ: 'FR', RE: 'FR', YT: 'FR' },
};
const idOf = (question: AuthorityQuestion): string => {
  const answer = authorityFor(question);
  return answer.status === 'found' ? answer.authority.id : answer.status;
};

test('there are 249 countries', () => expect(WORLD).toHaveLength(249));
test.each(WORLD)('%s: its own authority, or that we have not looked', (country) => {
  const answer = authorityFor({ country });
  const home = PARTS[country] ?? country;
  if (!EXAMINED.includes(home)) expect(answer.status).toBe('not-examined');
  else if (home === 'DE' || home === 'US') expect(answer.status).toBe('which-part');
  else expect(answer).toMatchObject({ status: 'found', authority: { place: home } });
  if (country !== 'IE') expect(JSON.stringify(answer)).not.toContain('"id":"ie-dpc"');
});
test.each(LAENDER)('%s', (subdivision) => {
  expect(authorityFor({ country: 'DE', subdivision })).toMatchObject({
    status: 'found',
    authority: { place: subdivision, role: 'supervisory', languages: ['de'] },
    also: [],
  });
});
test('Germany asks for the Land, and has sixteen', () => {
  const answer = authorityFor({ country: 'DE' });
  expect(answer.status === 'which-part' && [...answer.parts].sort()).toEqual([...LAENDER].sort());
});
test.each<[AuthorityQuestion, string]>([
  [{ country: 'US', subdivision: 'US-CA' }, 'us-ca-cppa'],
  [{ country: 'US', subdivision: 'US-TX' }, 'not-examined'],
  [{ country: 'CA' }, 'ca-opc'],
  [{ country: 'CA', subdivision: 'CA-QC' }, 'ca-qc-cai'],
  [{ country: 'CA', subdivision: 'CA-BC' }, 'ca-bc-oipc'],
  [{ country: 'CA', subdivision: 'CA-AB' }, 'ca-ab-oipc'],
  [{ country: 'CA', subdivision: 'CA-ON' }, 'ca-opc'],
  [{ country: 'CL' }, 'cl-apdp'],
  [{ country: 'FR', subdivision: 'FR-75' }, 'fr-cnil'],
  [{ country: 'DE', about: 'telecom' }, 'de-bfdi'],
  [{ country: 'DE', subdivision: 'DE-HH', about: 'federal-body' }, 'de-bfdi'],
  [{ country: 'DE', about: 'broadcaster' }, 'de-rundfunk'],
  [{ country: 'DE', about: 'protestant-church' }, 'de-bfd-ekd'],
  [{ country: 'DE', about: 'catholic-church' }, 'de-katholisch'],
  [{ country: 'DE', subdivision: 'DE-BY', about: 'public-body' }, 'de-by-blfd'],
  [{ country: 'DE', subdivision: 'DE-BY' }, 'de-by-baylda'],
  [{ country: 'DE', about: 'public-body' }, 'which-part'],
  [{ country: 'IE' }, 'ie-dpc'],
])('%j: %s', (question, id) => expect(idOf(question)).toBe(id));
test('California has the Attorney General beside the agency', () => {
  const answer = authorityFor({ country: 'US', subdivision: 'US-CA' });
  expect(answer.status === 'found' && answer.also.map((a) => a.id)).toEqual(['us-ca-ag']);
});
test('where only companies were looked into, it says so', () => {
  const examined = (question: AuthorityQuestion) => {
    const answer = authorityFor(question);
    return answer.status === 'found' && answer.aboutExamined;
  };
  expect(examined({ country: 'AT' })).toBe(true);
  expect(examined({ country: 'AT', about: 'broadcaster' })).toBe(false);
  expect(examined({ country: 'DE', subdivision: 'DE-HH', about: 'public-body' })).toBe(false);
});
test('every record is reached', () => {
  const about = [
    ...new Set(authorities.flatMap((f) => f.authorities.flatMap((a) => a.about ?? []))),
  ];
  const asked = authorities.flatMap(({ country, authorities: all }) =>
    [undefined, ...all.map((a) => a.place).filter((p) => p !== country)].flatMap((subdivision) =>
      [undefined, ...about].map((a) => authorityFor({ country, subdivision, about: a })),
    ),
  );
  const reached = asked.flatMap((a) => (a.status === 'found' ? [a.authority, ...a.also] : []));
  expect(new Set(reached)).toEqual(new Set(authorities.flatMap((f) => f.authorities)));
});
test.each([
  [{ country: 'de' }, '"de" is no country of ISO 3166-1, such as DE.'],
  [{ country: 'EU' }, '"EU" is no country of ISO 3166-1, such as DE.'],
  [{ country: 'XX' }, '"XX" is no country of ISO 3166-1, such as DE.'],
  [{ country: 'AT', subdivision: 'DE-BY' }, '"DE-BY" is no part of AT, such as DE-BY of DE.'],
  [{ country: 'DE', subdivision: 'Bayern' }, '"Bayern" is no part of DE, such as DE-BY of DE.'],
])('%j is refused', (question, message) =>
  expect(() => authorityFor(question)).toThrow(new RangeError(message)),
);

describe('beside it', () => {
  test('what others filed, in that country and about that service', () => {
    const filed = (country: string, service?: string): string[] =>
      authorityFor({ country, service }).filed.map((f) => f.id);
    const noyb = WORLD.filter((c) => filed(c, 'instagram').includes('noyb-meta-2024'));
    expect(noyb.filter((c) => !PARTS[c]).sort()).toEqual(
      'AT BE DE ES FR GR IE IT NL NO PL'.split(' '),
    );
    expect(filed('AT', 'bumble')).toEqual(['noyb-bumble-2025']);
    expect(filed('AT', 'slack')).toEqual([]);
    expect(filed('NO', 'facebook')).toContain('dpc-meta-2025');
    expect(filed('JP')).toEqual([]);
    for (const country of WORLD) {
      const days = authorityFor({ country }).filed.map((f) => f.on);
      expect(days, country).toEqual([...days].sort().reverse());
    }
  });
  test('who leads, in the EU only', () => {
    expect(authorityFor({ country: 'AT', service: 'facebook' }).lead?.authority).toBe('ie-dpc');
    expect(authorityFor({ country: 'GB', service: 'facebook' }).lead).toBeUndefined();
    expect(authorityFor({ country: 'AT', service: 'slack' }).lead).toBeUndefined();
  });
  test('from when the company must have been asked first', () => {
    expect(authorityFor({ country: 'AT' }).requestFirstFrom).toBe('2027-04-02');
    expect(authorityFor({ country: 'NO' }).requestFirstFrom).toBeNull();
  });
});

describe('what a second reading changed', () => {
  const record = (id: string) => {
    const found = authorities.flatMap((f) => f.authorities).find((a) => a.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  test.each([
    ['ie-dpc', '6 Pembroke Row, Dublin 2, D02 X963'],
    ['pl-uodo', 'ul. Stanisława Moniuszki 1A, 00-014 Warszawa'],
    ['sk-uoou', 'Budova Park One, Námestie 1. mája 18, 811 06 Bratislava'],
    ['hr-azop', 'Ulica Metela Ožegovića 16, 10000 Zagreb'],
  ])('%s has moved', (id, address) => expect(record(id).post?.address).toBe(address));
  test('no postal address for the United Kingdom, and its name of 30 September 2026', () => {
    expect(record('gb-ico')).toMatchObject({ post: null, name: 'Information Commission (ICO)' });
  });
  test('no ordinary e-mail where it is no valid complaint, and an address for the post', () => {
    const not = authorities.flatMap((f) => f.authorities).filter((a) => takesEmail(a) === false);
    expect(not.map((a) => a.place).sort()).toEqual('BG HU IT LT LU LV PL SK'.split(' '));
    for (const a of not.filter((n) => n.place !== 'LU')) expect(a.post, a.id).not.toBeNull();
  });
  test('Turkey: both windows', () => {
    expect(record('tr-kvkk').limits?.map((l) => l.clock)).toEqual([
      'complaint-window-30-days-from-answer',
      'complaint-window-60-days',
    ]);
  });
  test('no UK text cites Article 77 or 78', () => {
    expect(JSON.stringify(record('gb-ico'))).not.toMatch(/7[78]/);
  });
});

test('each link leads to a host of its country', () => {
  const OF_ALL = ['org', 'eu', 'com'];
  const OF: Record<string, string[]> = { GB: ['uk'], US: ['gov'], LI: ['li'], BE: ['be'] };
  for (const { country, authorities: all } of authorities)
    for (const a of all)
      for (const url of [a.website, ...a.complaint.map((c) => c.url)]) {
        if (!url) continue;
        const { protocol, hostname } = new URL(url);
        const ending = hostname.split('.').at(-1)!;
        expect(protocol).toBe('https:');
        expect([country.toLowerCase(), ...(OF[country] ?? []), ...OF_ALL], url).toContain(ending);
      }
});
test('every note is short, in every language', () => {
  for (const { notes = [], authorities: all } of authorities)
    for (const note of [...notes, ...all.flatMap((a) => a.notes ?? [])])
      for (const text of Object.values(note))
        for (const sentence of text.split(/[.:!?] /))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
});
test('a country alone is enough to choose in', () => {
  const file = authorities.find((f) => f.country === 'DE')!;
  expect(pick(file, { subdivision: 'DE-BE' })).toMatchObject({ authority: { id: 'de-be-bbdi' } });
});

describe('a complaint about somebody else than a company', () => {
  const asked = (question: AuthorityQuestion) => {
    const answer = authorityFor(question);
    return answer.status === 'found' && [answer.aboutExamined, answer.notes.length > 0];
  };
  test.each<[AuthorityQuestion, boolean, boolean]>([
    [{ country: 'DE', subdivision: 'DE-BY' }, true, true],
    [{ country: 'DE', about: 'broadcaster' }, true, false],
    [{ country: 'DE', subdivision: 'DE-BY', about: 'public-body' }, true, false],
    [{ country: 'FR' }, true, false],
    [{ country: 'FR', about: 'catholic-church' }, false, false],
  ])('%j: looked into: %s, notes: %s', (question, examined, notes) =>
    expect(asked(question)).toEqual([examined, notes]),
  );
});
