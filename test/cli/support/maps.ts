import { readFolders } from '../../../src/catalogue/read.ts';
import { resolveAll, type ResolvedService } from '../../../src/catalogue/resolve.ts';
import { mapsOf, type FlowMap } from '../../../src/cli/map/flow-map.ts';
import { skeleton } from '../../../src/cli/new/skeleton.ts';
import { writeService } from '../../../src/cli/new/write-service.ts';
import { services } from '../../support/catalogue.ts';
import { copyCatalogue } from '../../support/copied-catalogue.ts';
import { de, en } from '../../support/words.ts';

/** The day for which maps are drawn, where it does not matter. */
export const TODAY = '2026-11-24';
/** Every sentence, by language. */
export const WORDS = { en, de };
const LANGUAGES = ['en', 'de'] as const;

/** Every service in every language. */
export const every = LANGUAGES.flatMap((language) =>
  services.map((service) => [service.id, language, service] as const),
);

/** All maps of a service. */
export const mapsIn = (
  service: ResolvedService,
  language: keyof typeof WORDS = 'en',
  today = TODAY,
): FlowMap[] => mapsOf(service, WORDS[language], { language, today });

/** The only map of a service with a form, of any name. */
export function inventedMap(name: string, language: keyof typeof WORDS = 'en'): FlowMap {
  const { root } = copyCatalogue([]);
  const wanted = { id: 'pond', name, group: 'social', mechanism: 'form' } as const;
  const lists = { hosts: ['pond.example'], regions: [], languages: ['en'] };
  writeService(root, 'pond', skeleton({ ...wanted, ...lists }, readFolders(root).vocabulary));
  return mapsIn(resolveAll(readFolders(root))[0]!, language)[0]!;
}
