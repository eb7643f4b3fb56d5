import { lastSeen } from '../../catalogue/confidence.ts';
import { LABEL_KEYS, mentioned, type ResolvedService } from '../../catalogue/resolve.ts';
import type { FlatFact } from './fact.ts';
import { reachOf } from './reach.ts';
import { noteOf } from './texts.ts';

/** When the newest of the sources behind some facts was seen; nothing where none is dated. */
function newest({ sources }: ResolvedService, facts: unknown): string[] {
  const ids = [...mentioned(facts, ['evidence'])];
  return [lastSeen(ids.map((id) => sources[id]).filter((s) => s !== undefined)) ?? []].flat();
}

/** A way with its links and labels, which have evidence of their own. */
const wholeWay = ({ ways, links, labels }: ResolvedService, id: string): unknown => [
  ways[id],
  [...mentioned(ways[id], ['link'])].map((link) => links[link]),
  [...mentioned(ways[id], LABEL_KEYS)].map((label) => labels[label]),
];

function* dates(service: ResolvedService): Generator<FlatFact> {
  const reach = reachOf(service);
  for (const answer of service.answers)
    yield {
      family: 'evidence',
      at: `answers/${answer.id}/evidence`,
      regions: answer.regions,
      value: newest(service, answer),
    };
  for (const [id, { title }] of Object.entries(service.ways))
    yield {
      family: 'evidence',
      at: `ways/${id}/evidence`,
      regions: [...(reach.get(id) ?? [])],
      way: noteOf(service, title),
      value: newest(service, wholeWay(service, id)),
    };
}

/** What stands behind the facts: each source, and how new the evidence of each answer and way is. */
export function* evidenceFacts(service: ResolvedService): Generator<FlatFact> {
  for (const { title, by, url } of Object.values(service.sources))
    yield { family: 'source', at: `sources/${url ?? title}`, value: [`${title} (${by})`] };
  yield* dates(service);
}
