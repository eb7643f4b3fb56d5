/**
 * `opt-out-wizard/catalogue`: what is known, without any view or machine. Its sentences are in the languages that the
 * package has itself, English and German; of others `opt-out-wizard/entries` gives a service at a time.
 */
import { services as all } from 'virtual:catalogue';
import type { Entry, Evidence, IndexRow } from './catalogue/entry.ts';
import {
  evidenceOf,
  indexOf,
  localize,
  localizeFormer,
  type ResolvedService,
} from './catalogue/resolve.ts';
import type { Former } from './catalogue/types.ts';

/** Every service with its facts, by reference: links, ways, answers by region, labels, notes, sources. */
export const services: readonly ResolvedService[] = all;

const find = (id: string): { service: ResolvedService; former?: Former } => {
  for (const service of services) {
    if (service.id === id || service.aliases?.includes(id)) return { service };
    const former = service.formerly?.find((f) => f.id === id);
    if (former) return { service, former };
  }
  throw new RangeError(`The catalogue has no service "${id}".`);
};

/**
 * One service in one language, as `flowFor` wants it. A former id gives its successor, another name
 * (`openai`) the service it means.
 *
 * @throws RangeError when there is no such service, or no such language
 */
export const entry = (id: string, language = 'en'): Entry => {
  const { service, former } = find(id);
  if (!service.says[language]) throw new RangeError(`The catalogue has no language "${language}".`);
  return former ? localizeFormer(service, former, language) : localize(service, language);
};

/**
 * The sources behind each fact of a service, and behind its labels: in one language, or in all where none is named.
 *
 * @throws RangeError when there is no such service
 */
export const evidence = (id: string, language?: string): Evidence =>
  evidenceOf(find(id).service, language === undefined ? undefined : [language]);

/** Ids and names of all services in one language. */
export const index = (language = 'en'): IndexRow[] => indexOf(services, language);

export { EU, WORLD, covers, isCountry } from './catalogue/regions.ts';
export type * from './catalogue/entry.ts';
export type * from './catalogue/types.ts';
export type { ResolvedService } from './catalogue/resolve.ts';
