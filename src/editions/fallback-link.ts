/** The link that stands inside an embed: what readers have until the wizard is ready, and for good if it never is. */
import { idsOf, localize, type ResolvedService } from '../catalogue/resolve.ts';
import { isLink, isLinkOn, parseUrl } from '../catalogue/safe-link.ts';
import { isCountry } from '../catalogue/regions.ts';
import type { LinkAddress } from '../catalogue/checked.ts';
import type { Entry, EntryAnswer, EntryWay } from '../catalogue/entry.ts';
import type { Id, Language, Region } from '../catalogue/types.ts';
import { answerFor } from '../flow/compile.ts';
import { withoutMarks } from '../i18n/foreign-words.ts';
import { UNNAMED } from './snippet/unnamed.ts';

/** A link and what it says. */
export interface FallbackLink {
  url: LinkAddress;
  text: string;
}

/** The country's answer; where none is named, the first that offers something. */
const answerOf = (entry: Entry, region?: Region): EntryAnswer | undefined =>
  region !== undefined && isCountry(region)
    ? answerFor(entry, region)
    : (entry.answers.find(({ verdict }) => verdict === 'yes' || verdict === 'law') ??
      entry.answers[0]);

const linkOf = ({ links, hosts }: Entry, way?: EntryWay): LinkAddress | undefined =>
  [...(way?.ladder ?? []), ...(way?.otherwise ?? [])]
    .map(({ link }) => links[link ?? '']?.url)
    .find(isLinkOn(hosts));

/** The company's own text behind the facts. */
const sourceOf = ({ sources, hosts }: ResolvedService): LinkAddress | undefined =>
  Object.values(sources)
    .filter(({ kind }) => kind === 'official')
    .map(({ url }) => url)
    .find(isLinkOn(hosts));

/**
 * The link of a service itself: the first of the country's answer, then of what else helps there, then the company's own
 * text that we read; where the catalogue has no such link, the service's front page.
 */
export function fallbackLink(
  service: ResolvedService,
  language: Language,
  region?: Region,
): FallbackLink {
  return linkIn(localize(service, language), service, region);
}

/** The same for an entry that is at hand. */
export function linkIn(entry: Entry, service: ResolvedService, region?: Region): FallbackLink {
  const answer = answerOf(entry, region);
  const ids: Id[] = [answer?.way ?? [], answer?.helps ?? [], entry.helps].flat();
  for (const id of ids) {
    const way = entry.ways[id];
    const url = linkOf(entry, way);
    if (way && url !== undefined) return { url, text: `${entry.name}: ${withoutMarks(way.title)}` };
  }
  const [front] = entry.hosts.map((host): string => `https://${host}/`).filter(isLink);
  const url = sourceOf(service) ?? front;
  if (url === undefined) throw new Error(`"${service.id}" has no host`);
  return { url, text: `${entry.name} (${parseUrl(url)?.host})` };
}

const isKnown = (service?: ResolvedService): service is ResolvedService => service !== undefined;

/**
 * The links inside an embed: one for each service that it names; where it names none, those of a few.
 *
 * @param named what its `service` says
 */
export function fallbackLinks(
  named: string,
  services: readonly ResolvedService[],
  language: Language,
  region?: Region,
): FallbackLink[] {
  const find = (ids: readonly Id[]): ResolvedService[] =>
    ids.map((id) => services.find((s) => idsOf(s).includes(id))).filter(isKnown);
  const found = find(named.toLowerCase().split(/[\s,]+/));
  const chosen = found.length > 0 ? found : find(UNNAMED);
  return chosen.map((service) => fallbackLink(service, language, region));
}
