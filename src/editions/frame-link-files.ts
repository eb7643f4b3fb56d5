/** The links inside a frame's tag, a small module for each service and language. */
import { WORLD } from '../catalogue/regions.ts';
import { localize, type ResolvedService } from '../catalogue/resolve.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { Language } from '../catalogue/types.ts';
import { answerFor } from '../flow/compile.ts';
import { linkIn, type FallbackLink } from './fallback-link.ts';
import { module, sameAs } from './module.ts';

/** The link of a service; in some countries it is another one. */
export interface ServiceLink extends FallbackLink {
  but: (FallbackLink & { in: string[] })[];
}

/** Countries with the same answer have the same link. */
function linksByCountry(entry: Entry, service: ResolvedService): Map<string, FallbackLink> {
  const known = new Map<unknown, FallbackLink>();
  const of = (region: (typeof WORLD)[number]): FallbackLink => {
    const answer = answerFor(entry, region);
    const link = known.get(answer) ?? linkIn(entry, service, region);
    known.set(answer, link);
    return link;
  };
  return new Map(WORLD.map((region) => [region, of(region)]));
}

/** The link of a service in one language. */
export function serviceLink(service: ResolvedService, language: Language): ServiceLink {
  const entry = localize(service, language);
  const usual = linkIn(entry, service);
  const others = new Map<string, FallbackLink & { in: string[] }>();
  for (const [region, link] of linksByCountry(entry, service)) {
    if (link.url === usual.url) continue;
    const other = others.get(link.url) ?? { ...link, in: [] };
    other.in.push(region);
    others.set(link.url, other);
  }
  return { ...usual, but: [...others.values()] };
}

/** By path; another name of a service has files of its own. */
export function frameLinkFiles(
  services: readonly ResolvedService[],
  languages: readonly Language[],
): Map<string, string> {
  const files = new Map<string, string>();
  for (const service of services)
    for (const language of languages) {
      files.set(`links/${service.id}.${language}.js`, module(serviceLink(service, language)));
      const others = [...(service.aliases ?? []), ...(service.formerly ?? []).map(({ id }) => id)];
      for (const name of others)
        files.set(`links/${name}.${language}.js`, sameAs(`${service.id}.${language}`));
    }
  return files;
}
