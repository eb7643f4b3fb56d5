import { isAside } from '../catalogue/aside.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { FlowStep, Open } from './steps.ts';

/** What stands behind each fact: ids of sources, or a letter for each. A rung’s may be parted by language. */
export type Behinds = Readonly<Record<string, Iterable<string>>>;

/** The facts behind later screens, in the order in which an entry has them: as keys of evidence, without languages. */
export const countedFacts = ({ accounts, ways }: Pick<Entry, 'accounts' | 'ways'>): string[] => [
  ...accounts.map(({ id }) => `account.${id}`),
  ...Object.entries(ways).flatMap(([id, { ladder, otherwise = [] }]) => [
    `way.${id}`,
    ...[...ladder, ...otherwise].map((rung) => `rung.${id}.${rung.id}`),
  ]),
];

/** The sources of several facts, each once. */
export const idsBehind = (
  facts: readonly string[],
  behinds: Behinds,
  language: string,
): Set<string> =>
  new Set(facts.flatMap((key) => [...(behinds[key] ?? behinds[`${key}.${language}`] ?? [])]));

/** How many there are of what may be on its way. */
const lengthOf = (list: readonly unknown[] | undefined): number =>
  isAside(list) ? (list.of ?? 1) : (list?.length ?? 0);

/** What a screen leaves open: what the answer on it does, and what its way does. */
export const openParts = (step: FlowStep): Open[] => [step.answer ?? {}, step as Open];

/**
 * How many sources and open questions stand behind a screen.
 *
 * @param facts those that the screen rests on
 */
export const tally = (
  step: FlowStep,
  facts: readonly string[],
  behinds: Behinds,
  language: string,
): number =>
  openParts(step)
    .flatMap(({ disputes, gaps }) => [disputes, gaps])
    .reduce((sum, list) => sum + lengthOf(list), idsBehind(facts, behinds, language).size);
