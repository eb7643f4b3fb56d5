/** For readers of which regions the facts of a service are. */
import type { AccountOption, Answer, Id, Region, Way } from './types.ts';

interface Service {
  accounts: readonly AccountOption[];
  answers: readonly Answer[];
  helps: readonly Id[];
  ways: Readonly<Record<Id, Way>>;
}

/** The regions whose readers come to what an id names. */
export type Regions = ReadonlyMap<Id, readonly Region[]>;

/** Which ways readers with an answer can come to. */
function reachable(answer: Answer, { accounts, helps, ways }: Service): Id[] {
  const first = [
    answer.way,
    ...Object.values(answer.accounts ?? {}),
    ...answer.helps,
    ...helps,
    ...accounts.flatMap(({ way, instead }) => [way, ...(instead?.helps ?? [])]),
  ].filter((id) => id !== undefined);
  return first.flatMap((id) => [id, ...(ways[id]?.then ?? [])]);
}

/** The links on the rungs of a way. */
const linksOf = ({ ladder, otherwise = [] }: Way): Id[] =>
  [...ladder, ...otherwise].flatMap(({ link }) => link ?? []);

/** The regions of each way and each link of a service. */
export function regionsOf(service: Service): { ways: Regions; links: Regions } {
  const ways = new Map<Id, Region[]>();
  const links = new Map<Id, Region[]>();
  const add = (to: Map<Id, Region[]>, id: Id, regions: Region[]) =>
    to.set(id, [...new Set([...(to.get(id) ?? []), ...regions])]);
  for (const answer of service.answers)
    for (const id of new Set(reachable(answer, service))) {
      add(ways, id, answer.regions);
      const way = service.ways[id];
      for (const link of way ? linksOf(way) : []) add(links, link, answer.regions);
    }
  return { ways, links };
}
