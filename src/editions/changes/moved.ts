import { RUNG_KINDS, TOLD } from '../../flow/rungs.ts';
import type { FlatFact } from './fact.ts';
import { sameFact } from './same-fact.ts';

type Facts = ReadonlyMap<string, FlatFact>;

/** What stands on a ladder may move from one rung to another. */
const MOVES: readonly FlatFact['family'][] = [
  ...RUNG_KINDS.map((kind) => TOLD[kind].changedAs),
  'steps',
  'note',
];

const onlyIn = (facts: Facts, others: Facts): FlatFact[] =>
  [...facts.values()].filter(({ at, family }) => !others.has(at) && MOVES.includes(family));

/** The places of facts that only moved within what they belong to: they say what they said. */
export function movedBetween(before: Facts, after: Facts): Set<string> {
  const [gone, come] = [onlyIn(before, after), onlyIn(after, before)];
  const moved = new Set<string>();
  for (const is of come) {
    const same = ({ at, family, within }: FlatFact): boolean =>
      !moved.has(at) && family === is.family && within === is.within;
    const was = gone.find((fact) => same(fact) && sameFact(fact, is));
    if (was) moved.add(was.at).add(is.at);
  }
  return moved;
}
