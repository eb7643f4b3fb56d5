/** Whom a way concerns: the regions whose answers lead to it. */
import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { Answer, Id, Region } from '../../catalogue/types.ts';

/** Every region that some answer names. */
export const regionsNamed = ({ answers }: ResolvedService): Set<Region> =>
  new Set(answers.flatMap((a) => a.regions));

/** Some ways, and those that come after them. */
function withThen({ ways }: ResolvedService, ids: readonly (Id | undefined)[]): Set<Id> {
  const found = new Set<Id>();
  const add = (id?: Id): void => {
    if (id === undefined || found.has(id)) return;
    found.add(id);
    ways[id]?.then?.forEach(add);
  };
  ids.forEach(add);
  return found;
}

const startsOf = ({ way, accounts = {}, helps }: Answer): (Id | undefined)[] => [
  way,
  ...Object.values(accounts),
  ...helps,
];

/** Each way with the regions that lead to it: by an answer, an account option, or from everywhere. */
export function reachOf(service: ResolvedService): Map<Id, Set<Region>> {
  const reach = new Map<Id, Set<Region>>();
  const lead = (regions: Iterable<Region>, starts: readonly (Id | undefined)[]): void => {
    for (const id of withThen(service, starts))
      reach.set(id, new Set([...(reach.get(id) ?? []), ...regions]));
  };
  const all = regionsNamed(service);
  for (const answer of service.answers) lead(answer.regions, startsOf(answer));
  for (const { regions = all, way, instead } of service.accounts)
    lead(regions, [way, ...(instead?.helps ?? [])]);
  lead(all, service.helps);
  return reach;
}
