import type { NotEstablishedFile } from '../catalogue/not-established.ts';
import type { Edition, Published } from '../catalogue/published.ts';
import {
  entriesOf,
  evidenceOf,
  idsOf,
  indexOf,
  type ResolvedService,
} from '../catalogue/resolve.ts';

const languagesOf = (services: readonly ResolvedService[]): string[] => [
  ...new Set(services.flatMap((s) => Object.keys(s.notes))),
];

function* valuesOf(
  services: readonly ResolvedService[],
  inVain: NotEstablishedFile['services'],
): Generator<[string, unknown]> {
  const languages = languagesOf(services);
  for (const s of services) {
    yield [`services/${s.id}`, s];
    // Other names are in the record; only ids of this service, and those it had, have files.
    const { aliases: _, ...named } = s;
    for (const id of idsOf(named)) yield [`evidence/${id}`, evidenceOf(s)];
    for (const language of languages)
      for (const [id, entry] of entriesOf(named, language))
        yield [`entries/${id}.${language}`, entry];
  }
  for (const language of languages) yield [`index.${language}`, indexOf(services, language)];
  yield ['not-established', inVain];
}

/**
 * The catalogue as data, by path, one file after the other: together they are large. Each file says which catalogue it is from.
 * - `services/<id>.json`: the facts by reference, with labels, notes and sources in all languages (`record.schema.json`)
 * - `entries/<id>.<language>.json`: one language, everything in place, as the wizard shows it (`entry.schema.json`)
 * - `evidence/<id>.json`: the sources behind each fact (`evidence.schema.json`)
 * - `index.<language>.json`: ids, names, groups and other names
 * - `not-established.json`: services that were looked for in vain
 */
export function* datasetFiles(
  services: readonly ResolvedService[],
  edition: Edition,
  { services: inVain }: NotEstablishedFile = { services: [] },
): Generator<[path: string, text: string]> {
  for (const [path, is] of valuesOf(services, inVain)) {
    const published: Published<unknown> = { catalogue: edition, is };
    yield [`${path}.json`, `${JSON.stringify(published, null, 1)}\n`];
  }
}
