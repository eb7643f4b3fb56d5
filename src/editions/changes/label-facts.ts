import { LABEL_KEYS, mentioned, type ResolvedService } from '../../catalogue/resolve.ts';
import type { Id, Region } from '../../catalogue/types.ts';
import type { FlatFact } from './fact.ts';
import { reachOf } from './reach.ts';

/** For each label, the regions whose answers lead to a way that shows it. */
function regionsByLabel(service: ResolvedService): Map<Id, Region[]> {
  const reach = reachOf(service);
  const found = new Map<Id, Region[]>();
  for (const [id, way] of Object.entries(service.ways))
    for (const label of mentioned(way, LABEL_KEYS))
      found.set(label, [...(found.get(label) ?? []), ...(reach.get(id) ?? [])]);
  return found;
}

/** The words on other people's screens, in each language of the app. */
export function* labelFacts(service: ResolvedService): Generator<FlatFact> {
  const regions = regionsByLabel(service);
  for (const [id, label] of Object.entries(service.labels)) {
    const at = `labels/${id}`;
    yield { family: 'wording', at, value: [] };
    for (const [language, { says }] of Object.entries(label.in))
      yield {
        family: 'label',
        at: `${at}/${language}`,
        within: at,
        regions: regions.get(id),
        language,
        value: [says],
      };
  }
}
