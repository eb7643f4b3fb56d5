import type { ResolvedService } from '../catalogue/resolve.ts';
import { isPage } from '../catalogue/page.ts';
import { safeLink } from '../catalogue/safe-link.ts';
import { straysOf } from '../catalogue/strays.ts';
import type { Check, Problem } from './check.ts';

/** Addresses that must not be linked. */
export const linksCheck: Check = {
  id: 'links',
  what: 'every link is https, on a page and a host the service declares; every mail plain, to such a host',
  why: 'clones of privacy forms exist on other hosts, redirects and other people’s posts on the same; a typo must not send readers there',
  run: ({ services }) =>
    services.flatMap((s) => [
      ...strays(s),
      ...Object.entries(s.links)
        .filter(([, { url }]) => safeLink(url, s.hosts) && !isPage(url, s.pages ?? []))
        .map(([id, link]) => ({
          file: `services/${s.id}/service.json`,
          pointer: '/pages',
          message: `${link.url} ("${id}") is on no page that "pages" names`,
          fix: 'add it, with * for a number that may change; never for what others may write there',
        })),
      ...Object.entries(s.links)
        .filter(([, link]) => !safeLink(link.url, s.hosts))
        .map(([id, link]) => ({
          file: `services/${s.id}/service.json`,
          pointer: `/links/${id}/url`,
          message: `${link.url} is not https on ${s.hosts.join(', ')}`,
          fix: 'correct the address; add its host to "hosts" only when the company owns it',
        })),
    ]),
};

const strays = ({ id, hosts, ways }: ResolvedService): Omit<Problem, 'check'>[] =>
  Object.entries(ways).flatMap(([way, { ladder, otherwise = [] }]) =>
    Object.entries({ ladder, otherwise }).flatMap(([list, rungs]) =>
      rungs.flatMap((rung, i) =>
        straysOf(rung, hosts).map(({ to, at }) => ({
          file: `services/${id}/service.json`,
          pointer: `/ways/${way}/${list}/${i}/${at}`,
          message: `${to} is not an address at ${hosts.join(', ')}`,
          fix: 'correct it; add its host to "hosts" only when the company owns it',
        })),
      ),
    ),
  );
