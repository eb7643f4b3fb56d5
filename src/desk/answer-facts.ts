/** All that an answer's screens rest on: what a person looks at who signs it off. */
import { covers } from '../catalogue/regions.ts';
import { LABEL_KEYS, localize, mentioned, type ResolvedService } from '../catalogue/resolve.ts';
import type { Id, Region } from '../catalogue/types.ts';
import { compile } from '../flow/compile.ts';
import { countriesOf } from './countries-of.ts';
import { factsIn, notesIn, type PlacedFact } from './facts-in.ts';

type Json = Readonly<Record<string, unknown>>;

/** One country for each set of accounts that people of the answer's countries are asked for. */
function flowsOf(service: ResolvedService, answer: Id): Region[] {
  const asked = (country: Region): string =>
    service.accounts.map(({ regions = ['001'] }) => covers(regions, country)).join();
  return [...new Map(countriesOf(service, answer).map((c) => [asked(c), c])).values()];
}

/** The ways that readers of an answer can come to. */
function waysOf(service: ResolvedService, answer: Id): Set<Id> {
  const entry = localize(service, 'en');
  const states = flowsOf(service, answer).flatMap((c) => Object.values(compile(entry, c).states));
  return new Set(states.flatMap(({ meta }) => meta.way ?? []));
}

/** The facts at some place of a service, and those inside them. */
function* at(service: ResolvedService, part: string, ids: Iterable<string>): Generator<PlacedFact> {
  const all = (service as unknown as Record<string, unknown>)[part];
  for (const id of ids) {
    const list = Array.isArray(all) ? (all as Json[]) : undefined;
    const key = list ? String(list.findIndex((one) => one['id'] === id)) : id;
    const one = (all as Record<string, Json> | undefined)?.[key];
    if (one) yield* factsIn(one, `/${part}/${id}`, `/${part}/${key}`);
  }
}

/** What facts name: links, labels, notes and sources, each a fact of its own. */
function* named(service: ResolvedService, facts: readonly PlacedFact[]): Generator<PlacedFact> {
  const said = facts.map(({ says }) => says);
  yield* at(service, 'links', mentioned(said, ['link']));
  yield* at(service, 'labels', mentioned(said, LABEL_KEYS));
}

function* notesOf(service: ResolvedService, facts: readonly PlacedFact[]): Generator<PlacedFact> {
  const ids = new Set(['name', ...facts.flatMap(notesIn)]);
  for (const [language, notes] of Object.entries(service.notes))
    for (const id of ids)
      if (notes[id] !== undefined) {
        const place = `/notes/${language}/${id}`;
        yield { place, pointer: place, says: { text: notes[id] } };
      }
}

/** What a service says of itself, whatever the answer. */
function* ownFacts(service: ResolvedService): Generator<PlacedFact> {
  const { name, company, hosts, helps, note } = service;
  yield { place: '', pointer: '', says: { name, company, hosts, helps, ...(note && { note }) } };
  yield* at(
    service,
    'formerly',
    (service.formerly ?? []).map(({ id }) => id),
  );
  const { about } = service;
  if (about) yield* factsIn(about as unknown as Json, '/about', '/about');
}

/** Facts and all that they name. */
function withNamed(service: ResolvedService, own: readonly PlacedFact[]): PlacedFact[] {
  const facts = [...own, ...named(service, own)];
  const all = [...facts, ...notesOf(service, facts)];
  const sources = mentioned(
    all.map(({ says }) => says),
    ['evidence'],
  );
  return [...all, ...at(service, 'sources', sources)];
}

/**
 * Every fact that the screens of an answer and their evidence depend on, by place. Words of the vocabulary are none:
 * facts name them.
 */
export function answerFacts(service: ResolvedService, answer: Id): ReadonlyMap<string, PlacedFact> {
  const here = countriesOf(service, answer);
  const accounts = service.accounts.filter(({ regions = ['001'] }) =>
    here.some((country) => covers(regions, country)),
  );
  const own = [
    ...ownFacts(service),
    ...at(service, 'answers', [answer]),
    ...at(
      service,
      'accounts',
      accounts.map(({ id }) => id),
    ),
    ...at(service, 'ways', waysOf(service, answer)),
  ];
  return new Map(withNamed(service, own).map((fact) => [fact.place, fact]));
}
