import type { ResolvedService } from '../../catalogue/resolve.ts';
import type { About, Region, Saying } from '../../catalogue/types.ts';
import type { FlatFact } from './fact.ts';
import { noteOf } from './texts.ts';

/** Where the facts behind the answers stand: what they say is no news where they come or go as a whole. */
const ABOUT = 'about';

type Part = [part: string, saying: Saying, regions?: readonly Region[]];

function* partsOf(about: About): Generator<Part> {
  for (const part of ['used', 'notUsed'] as const)
    for (const told of about[part] ?? []) yield [part, told, told.regions];
  for (const { regions, because } of about.why ?? [])
    for (const saying of because) yield ['why', saying, regions];
  for (const { regions, today } of about.notices ?? [])
    for (const saying of today) yield ['notices', saying, regions];
  for (const gap of about.gaps ?? []) yield ['gaps', gap];
  for (const { now } of about.gone ?? []) yield ['gone', now];
  for (const { id, readings } of about.disputes ?? [])
    for (const reading of readings) yield [`disputes/${id}`, reading];
}

/** What a service tells about what stands behind its answers. */
export function* aboutFacts(service: ResolvedService): Generator<FlatFact> {
  const { about } = service;
  if (!about) return;
  yield { family: 'about', at: ABOUT, value: [] };
  const fact = (at: string, { note }: Saying, regions: readonly Region[] = []) => ({
    at: `${ABOUT}/${at}/${note}`,
    within: ABOUT,
    regions: [...regions],
    value: [noteOf(service, note)],
  });
  for (const [part, saying, regions] of partsOf(about))
    yield { family: 'told', ...fact(part, saying, regions) };
  for (const event of about.events ?? [])
    yield { family: 'event', ...fact(`events/${event.on}`, event, event.regions) };
}
