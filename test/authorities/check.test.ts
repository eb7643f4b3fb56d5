/** Faults planted one by one in the real records. */
import { expect, test } from 'vitest';
import type { Authority } from '../../src/catalogue/authority.ts';
import { readFolders, type Folders } from '../../src/catalogue/read.ts';
import { resolveAll } from '../../src/catalogue/resolve.ts';
import { authoritiesCheck } from '../../src/checks/authorities.check.ts';

const clean = readFolders();
const services = resolveAll(clean);
const run = (folders: Folders): string[] =>
  authoritiesCheck
    .run({ folders, services, languages: [], today: '2026-11-26' })
    .map((p) => `${p.file}${p.pointer}`);

const one = (f: Folders, id: string): Authority<string> =>
  f.authorities.flatMap((c) => c.authorities).find((a) => a.id === id)!;

test('there is none', () => expect(run(clean)).toEqual([]));
test.each<[string, (f: Folders) => unknown, string]>([
  [
    'another country’s',
    (f) => (one(f, 'at-dsb').place = 'DE-BY'),
    'authorities/at.json/authorities/0/place',
  ],
  [
    'no signature demanded',
    (f) => (one(f, 'be-apd').demands = ['facts']),
    'authorities/be.json/authorities/0/demands',
  ],
  [
    'mail that does not count',
    (f) => one(f, 'bg-cpdp').ways.push('email'),
    'authorities/bg.json/authorities/0/ways',
  ],
  [
    'mail without an address',
    (f) => (one(f, 'au-oaic').email = null),
    'authorities/au.json/authorities/0/ways',
  ],
  [
    'post to nowhere',
    (f) => (one(f, 'pl-uodo').post = null),
    'authorities/pl.json/authorities/0/post',
  ],
  [
    'a UK address',
    (f) => (one(f, 'gb-ico').post = { address: 'x', confidence: 'single' }),
    'authorities/gb.json/authorities/0/post',
  ],
  [
    'a clock we have not',
    (f) => (one(f, 'tr-kvkk').limits![0]!.clock = 'soon'),
    'authorities/tr.json/authorities/0/limits/0',
  ],
  [
    'a lookalike',
    (f) => (one(f, 'fr-cnil').complaint[0]!.url = 'https://xn--cnl-1la.fr/'),
    'authorities/fr.json/authorities/0/complaint/0/url',
  ],
  [
    'no source',
    (f) => (one(f, 'se-imy').sources = []),
    'authorities/se.json/authorities/0/sources',
  ],
  [
    'one id twice',
    (f) => (one(f, 'us-ca-ag').id = 'us-ca-cppa'),
    'authorities/us.json/authorities/1/id',
  ],
  [
    'no country',
    (f) => (f.authorities.find((c) => c.country === 'GB')!.country = 'UK'),
    'authorities/uk.json/country',
  ],
  [
    'a service we have not',
    (f) => f.complaints.leads[0]!.services.push('myspace'),
    'complaints.json/leads/0/services',
  ],
  [
    'a lead we have not',
    (f) => (f.complaints.leads[0]!.authority = 'dublin'),
    'complaints.json/leads/0/authority',
  ],
  [
    'a case without a source',
    (f) => (f.complaints.filed[0]!.sources = []),
    'complaints.json/filed/0/sources',
  ],
])('%s', (_, plant, where) => {
  const folders = structuredClone(clean);
  plant(folders);
  expect(run(folders)).toContain(where);
});
