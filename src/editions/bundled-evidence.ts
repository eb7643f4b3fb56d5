/** Where facts were read, for bundlers: what belongs to one language is with that language. */
import type { Evidence } from '../catalogue/entry.ts';
import { evidenceOf, type ResolvedService } from '../catalogue/resolve.ts';
import type { Language } from '../catalogue/types.ts';
import { inLowerCase } from './edition-modules.ts';
import { servicesIn } from './in-languages.ts';
import { module } from './module.ts';

/** What one language adds to the evidence of a service. */
function inOne(service: ResolvedService, language: Language): Evidence {
  const { facts, sources, english } = evidenceOf(service);
  const own = Object.entries(facts).filter(([key]) => key.endsWith(`.${language}`));
  const ids = new Set(own.flatMap(([, of]) => of));
  const lacking = english?.[language];
  return {
    facts: Object.fromEntries(own),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id))),
    ...(lacking && { english: { [language]: lacking } }),
  };
}

/**
 * The evidence of each service as modules, by path: `services/instagram.evidence.js` in the package's own languages,
 * `services/instagram.fr.evidence.js` with what another one adds.
 */
export const evidenceModules = (
  services: readonly ResolvedService[],
  own: readonly Language[],
  others: readonly Language[],
): Map<string, string> =>
  inLowerCase(
    new Map([
      ...servicesIn(services, own).map(
        (service) => [`services/${service.id}.evidence.js`, module(evidenceOf(service))] as const,
      ),
      ...others.flatMap((language) =>
        servicesIn(services, [language, 'en']).map(
          (service) =>
            [
              `services/${service.id}.${language}.evidence.js`,
              module(inOne(service, language)),
            ] as const,
        ),
      ),
    ]),
  );
