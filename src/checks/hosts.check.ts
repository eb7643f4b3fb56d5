import { distance } from 'fastest-levenshtein';
import { getDomain } from 'tldts';
import type { Check, Problem } from './check.ts';

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** A host in lower case, without parts of an address and without punycode. */
export const isPlainHost = (host: string): boolean =>
  HOST.test(host) && !host.includes('xn--') && getDomain(host) !== null;

/** Letters that look alike in a small font, made the same. */
const skeleton = (host: string): string =>
  host
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[1il]/g, 'l')
    .replaceAll('0', 'o');

/** Two different domains that a reader could take for each other. */
function alike(a: string, b: string): boolean {
  const [x, y] = [a.split('.')[0] ?? a, b.split('.')[0] ?? b];
  if (a === b || x === y) return false;
  return skeleton(x) === skeleton(y) || (Math.min(x.length, y.length) > 5 && distance(x, y) === 1);
}

/** Hosts that are not what they look like. */
export const hostsCheck: Check = {
  id: 'hosts',
  what: 'every host is plain, and none is one letter from another service’s',
  why: 'a lookalike host would send readers to a clone, with our word for it',
  run({ services }) {
    const problems: Omit<Problem, 'check'>[] = [];
    const domains = new Set(services.flatMap((s) => s.hosts.map((h) => getDomain(h) ?? h)));
    for (const s of services)
      for (const [i, host] of s.hosts.entries()) {
        const at = { file: `services/${s.id}/service.json`, pointer: `/hosts/${i}` };
        const domain = getDomain(host) ?? host;
        if (!isPlainHost(host))
          problems.push({
            ...at,
            message: `"${host}" is no plain host name`,
            fix: 'write it in lower case, without address parts; no punycode',
          });
        const other = [...domains].find((d) => alike(domain, d));
        if (other !== undefined)
          problems.push({
            ...at,
            message: `"${host}" could be taken for "${other}"`,
            fix: 'compare it letter by letter with the company’s own page',
          });
      }
    return problems;
  },
};
