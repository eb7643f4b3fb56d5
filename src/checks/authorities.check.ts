import type { Authority, AuthoritySource, WrittenAuthorities } from '../catalogue/authority.ts';
import { isCountry } from '../catalogue/regions.ts';
import { mentioned } from '../catalogue/resolve.ts';
import { parseUrl } from '../catalogue/safe-link.ts';
import type { Id } from '../catalogue/types.ts';
import { clocksOf, regimes } from '../deadlines/deadline.ts';
import { authoritiesFile, visit, type Catalogue, type Check, type Problem } from './check.ts';

type Found = Omit<Problem, 'check'>;
type Tell = (pointer: string, message: string, fix: string) => void;

const CLOCKS = new Set(regimes.flatMap((r) => clocksOf(r).map((c) => `${r} ${c.id}`)));
/** Post where nobody knows where to is no way. */
const BY_POST = ['not-valid', 'signed-only', 'complete-on-paper'];

// Not that of services: a state's host may be a public suffix itself, as `gov.br` is.
const PLAIN = /^(?!.*xn--)[a-z0-9-]+(\.[a-z0-9-]+)+$/;

function checkLinks(value: unknown, at: string, tell: Tell): void {
  visit(value, (v, pointer) => {
    if (!pointer.endsWith('/url') && !pointer.endsWith('/website')) return;
    if (typeof v !== 'string') return;
    const host = parseUrl(v)?.hostname ?? '';
    if (PLAIN.test(host)) return;
    tell(at + pointer, `"${v}" leads to no plain host`, 'compare it with the source');
  });
}

function checkSources(sources: readonly AuthoritySource[], at: string, tell: Tell): void {
  if (sources.length === 0) tell(at, 'nothing stands behind it', 'name where it was read');
}

function checkOne(a: Authority<Id>, { country }: WrittenAuthorities, at: string, tell: Tell): void {
  if (a.place !== country && !a.place.startsWith(`${country}-`))
    tell(
      `${at}/place`,
      `${a.place} is no part of ${country}`,
      'move it to the file of its country',
    );
  if (a.signature && !a.demands.includes('signature') && a.demands.length > 0)
    tell(`${at}/demands`, 'it wants a signature and does not demand one', 'add "signature"');
  if (a.ways.includes('email') && (!a.email || BY_POST.includes(a.email.use)))
    tell(`${at}/ways`, 'ordinary e-mail is a way, and no valid one', 'look at "email"');
  if (BY_POST.includes(a.email?.use ?? '') && a.ways.includes('post') && !a.post)
    tell(`${at}/post`, 'post is the ordinary way, and there is no address', 'find the address');
  if (country === 'GB' && a.post)
    tell(`${at}/post`, 'the office is moving', 'print no postal address');
  for (const [i, { regime, clock }] of (a.limits ?? []).entries())
    if (!CLOCKS.has(`${regime} ${clock}`))
      tell(`${at}/limits/${i}`, `there is no clock ${regime} ${clock}`, 'see src/deadlines');
  checkLinks(a, at, tell);
  checkSources(a.sources, `${at}/sources`, tell);
}

function checkCases({ folders, services }: Catalogue, ids: ReadonlySet<string>, tell: Tell): void {
  const { leads, filed } = folders.complaints;
  const known = (id: string): boolean =>
    services.some((s) => s.id === id) || folders.unread.includes(id);
  const must = (all: readonly string[], at: string): void => {
    for (const id of all.filter((s) => !known(s)))
      tell(at, `there is no service "${id}"`, 'see the folders in services');
  };
  for (const [i, lead] of leads.entries()) {
    must(lead.services, `/leads/${i}/services`);
    if (!ids.has(lead.authority))
      tell(`/leads/${i}/authority`, `there is no "${lead.authority}"`, 'see authorities');
  }
  for (const [i, f] of filed.entries()) {
    must(f.services, `/filed/${i}/services`);
    checkLinks(f, `/filed/${i}`, tell);
    checkSources(f.sources, `/filed/${i}/sources`, tell);
  }
}

/** Keys under which the files name a note. */
const NOTES: readonly string[] = ['note', 'notes', 'says'];

/** What notes are named and not there, in any language; and what is there and not named. */
function checkNotes({ folders }: Catalogue, tellIn: (file: string) => Tell): void {
  const { authorities, complaints, authorityNotes } = folders;
  const used = mentioned([authorities, complaints], NOTES);
  for (const [language, own] of Object.entries(authorityNotes)) {
    const tell = tellIn(`authorities/notes.${language}.json`);
    for (const id of used)
      if (!own[id]) tell(`/${id}`, `the note "${id}" is missing in "${language}"`, 'write it');
    for (const id of Object.keys(own))
      if (!used.has(id)) tell(`/${id}`, 'no authority names it', 'take it out');
  }
}

/** Where to complain. */
export const authoritiesCheck: Check = {
  id: 'authorities',
  what: 'every authority can be reached in a way it takes, and its limits are clocks we have',
  why: 'a complaint sent in a way that does not count is a missed deadline',
  run(catalogue) {
    const problems: Found[] = [];
    const tellIn =
      (file: string): Tell =>
      (pointer, message, fix) =>
        problems.push({ file, pointer, message, fix });
    const { authorities } = catalogue.folders;
    const seen = new Set<string>();
    for (const f of authorities) {
      const tell = tellIn(authoritiesFile(f));
      const known: boolean = isCountry(f.country);
      if (!known) tell('/country', `${f.country} is no country`, 'see ISO 3166-1');
      for (const [i, a] of f.authorities.entries()) {
        if (seen.has(a.id)) tell(`/authorities/${i}/id`, `"${a.id}" is there twice`, 'rename one');
        seen.add(a.id);
        checkOne(a, f, `/authorities/${i}`, tell);
      }
    }
    checkCases(catalogue, seen, tellIn('complaints.json'));
    checkNotes(catalogue, tellIn);
    return problems;
  },
};
