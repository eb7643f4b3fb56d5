/** The links that the WordPress plugin puts inside the tag, a file a service. */
import { WORLD } from '../../catalogue/regions.ts';
import { localize, type ResolvedService } from '../../catalogue/resolve.ts';
import type { Language, Region } from '../../catalogue/types.ts';
import { answerFor } from '../../flow/compile.ts';
import { linkIn } from '../fallback-link.ts';

/** Links as address and text, and which of them is for whom. */
interface LinksHere {
  links: [url: string, text: string][];
  /** Of countries that have another than `any`. */
  by: Record<Region, number>;
  /** Where no country is named. */
  any: number;
}

function linksIn(service: ResolvedService, language: Language): LinksHere {
  const entry = localize(service, language);
  const links: LinksHere['links'] = [];
  const indexOf = (region?: Region): number => {
    const { url, text } = linkIn(entry, service, region);
    const known = links.findIndex((link) => link[0] === url && link[1] === text);
    return known >= 0 ? known : links.push([url, text]) - 1;
  };
  const any = indexOf();
  const byAnswer = new Map<string, number>();
  const by: LinksHere['by'] = {};
  for (const country of WORLD) {
    const { id } = answerFor(entry, country);
    const index = byAnswer.get(id) ?? indexOf(country);
    byAnswer.set(id, index);
    if (index !== any) by[country] = index;
  }
  return { links, by, any };
}

/** By path: `links/instagram.json`. */
export const linkFiles = (
  services: readonly ResolvedService[],
  languages: readonly Language[],
): Map<string, string> =>
  new Map(
    services.map((service) => [
      `links/${service.id}.json`,
      JSON.stringify(Object.fromEntries(languages.map((l) => [l, linksIn(service, l)]))),
    ]),
  );
