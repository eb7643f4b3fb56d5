import type { ResolvedService } from '../catalogue/resolve.ts';
import { safeLink, safeMail } from '../catalogue/safe-link.ts';
import { visit, type Check, type Problem } from './check.ts';

/** Addresses that must not be linked. */
export const linksCheck: Check = {
  id: 'links',
  what: 'every link is https, every mail plain, and both lead to a host the service declares',
  why: 'clones of privacy forms exist on other hosts; a typo must not send readers there',
  run: ({ services }) =>
    services.flatMap((s) => [
      ...mails(s),
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

function mails({ id, hosts, ways }: ResolvedService): Omit<Problem, 'check'>[] {
  const problems: Omit<Problem, 'check'>[] = [];
  visit({ ways }, (value, pointer) => {
    if (!pointer.endsWith('/mail/to') || typeof value !== 'string') return;
    if (safeMail(value, hosts)) return;
    problems.push({
      file: `services/${id}/service.json`,
      pointer,
      message: `${value} is not an address at ${hosts.join(', ')}`,
      fix: 'correct it; add its host to "hosts" only when the company owns it',
    });
  });
  return problems;
}
