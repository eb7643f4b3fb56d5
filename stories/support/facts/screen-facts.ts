/** Which facts stand behind a screen. */
import { LABEL_KEYS, mentioned } from '../../../src/catalogue/resolve.ts';
import { notesIn } from '../../../src/desk/facts-in.ts';
import type { DrawnStep } from '../../../src/flow/drawn.ts';
import type { KnownFact } from './known-facts.ts';
import type { Subject } from './subject.ts';

/** Where the key of a fact (`rung.objection.form-link`) leads, in the service’s places. */
function placesOf(key: string, subject: Subject): string[] {
  const [part, id = '', rung = ''] = key.split('.');
  if (part === 'rung') return ['ladder', 'otherwise'].map((l) => `/ways/${id}/${l}/${rung}`);
  if (part === 'about') return [`/about/${id}`];
  const rooms = { answer: 'answers', account: 'accounts', way: 'ways', formerly: 'formerly' };
  const room = rooms[part as keyof typeof rooms];
  return room === undefined || !subject.facts.has(`/${room}/${id}`) ? [] : [`/${room}/${id}`];
}

const isRung = (place: string): boolean => /^\/ways\/[^/]+\/(ladder|otherwise)\//.test(place);

/** Accounts are asked for on a question, which no evidence key names. */
const asked = (step: DrawnStep): string[] =>
  step.kind === 'question' && step.asks === 'account'
    ? step.choices.map(({ id }) => `/accounts/${id}`)
    : [];

/** Of what stands behind a service, the screen of notices says what was sent where the reader lives. */
const noticed = (step: DrawnStep): string[] =>
  step.kind === 'notice'
    ? [
        ...step.notices.map((id) => `/about/notices/${id}`),
        ...step.gone.map((id) => `/about/gone/${id}`),
      ]
    : [];

const isWithin = (place: string, root: string): boolean =>
  place === root || place.startsWith(`${root}/`);

/** Links and labels that some facts name, with every wording. */
function namedBy(facts: readonly KnownFact[], subject: Subject): KnownFact[] {
  const said = facts.map(({ says }) => says);
  const roots = [
    ...[...mentioned(said, ['link'])].map((id) => `/links/${id}`),
    ...[...mentioned(said, LABEL_KEYS)].map((id) => `/labels/${id}`),
  ];
  return [...subject.facts.values()].filter(({ place }) => roots.some((r) => isWithin(place, r)));
}

const notesBy = (facts: readonly KnownFact[], { facts: all, ctx }: Subject): KnownFact[] =>
  [...new Set(facts.flatMap(notesIn))].flatMap(
    (id) => all.get(`/notes/${ctx.language}/${id}`) ?? [],
  );

function factsBehind(subject: Subject, step: DrawnStep): KnownFact[] {
  const told = step.kind === 'notice' ? [] : step.facts.flatMap((key) => placesOf(key, subject));
  const roots = [...told, ...noticed(step), ...asked(step)];
  const isOwn = (place: string): boolean =>
    roots.some((root) => isWithin(place, root) && (isRung(root) || !isRung(place)));
  const own = [...subject.facts.values()].filter(({ place }) => isOwn(place));
  const facts = [...own, ...namedBy(own, subject)];
  return [...facts, ...notesBy(facts, subject)];
}

const known = new WeakMap<Subject, Map<DrawnStep, KnownFact[]>>();

/** The facts behind a screen: what its evidence names, and the links, labels and notes in that. */
export function screenFacts(subject: Subject, step: DrawnStep): KnownFact[] {
  const bySteps = known.get(subject) ?? new Map<DrawnStep, KnownFact[]>();
  known.set(subject, bySteps);
  const facts = bySteps.get(step) ?? factsBehind(subject, step);
  bySteps.set(step, facts);
  return facts;
}

/** The numbers of the screens on which something is, in their order. */
export type ScreensBy = ReadonlyMap<string, readonly number[]>;

/** The numbers of the screens on which each thing is that their facts lead to. */
function numbersBy(subject: Subject, idsOf: (fact: KnownFact) => readonly string[]): ScreensBy {
  const numbers = new Map<string, number[]>();
  for (const { step, number } of subject.steps.values())
    for (const id of new Set(screenFacts(subject, step).flatMap(idsOf)))
      numbers.set(id, [...(numbers.get(id) ?? []), number]);
  return numbers;
}

/** The numbers of the screens that use each source. */
export const usersOfSources = (subject: Subject): ScreensBy =>
  numbersBy(subject, ({ evidence }) => evidence);

/** The numbers of the screens that show each fact, by place. */
export const screensOfFacts = (subject: Subject): ScreensBy =>
  numbersBy(subject, ({ place }) => [place]);

/** What belongs to no screen: what the service says of itself, and what stands behind its answers. */
export function backgroundFacts(subject: Subject): KnownFact[] {
  const shown = new Set(
    [...subject.steps.values()].flatMap(({ step }) =>
      screenFacts(subject, step).map(({ place }) => place),
    ),
  );
  return [...subject.facts.values()].filter(
    ({ place }) =>
      !shown.has(place) &&
      !place.startsWith('/sources/') &&
      (!place.startsWith('/notes/') || place.startsWith(`/notes/${subject.ctx.language}/`)),
  );
}
