import { safeLink } from '../safe-link.ts';
import type { Check } from './check.ts';

/** Addresses that must not be linked. */
export const linksCheck: Check = {
  id: 'links',
  what: 'every link is https and leads to a host the service declares',
  why: 'clones of privacy forms exist on other hosts; a typo must not send readers there',
  run: ({ services }) =>
    services.flatMap((s) =>
      Object.entries(s.links)
        .filter(([, link]) => !safeLink(link.url, s.hosts))
        .map(([id, link]) => ({
          file: `services/${s.id}/service.json`,
          pointer: `/links/${id}/url`,
          message: `${link.url} is not https on ${s.hosts.join(', ')}`,
          fix: 'correct the address; add its host to "hosts" only when the company owns it',
        })),
    ),
};
