import { type Evidence, isExpectedHost } from './evidence.ts';
import type { Verdict } from './kinds.ts';
import { partsOf } from './locale.ts';

const PAGE = /^(text\/(html|plain)|application\/(xhtml\+xml|xml|pdf))/i;
const PERMANENT: readonly number[] = [301, 308];

/** `other-host`. */
export function otherHost(seen: Evidence): Verdict | undefined {
  if (isExpectedHost(seen)) return undefined;
  return { kind: 'other-host', detail: `leads to ${seen.final.host}`, to: seen.final.href };
}

/** `failed`: a link that would download something. */
export function noPage({ answer, expected }: Evidence): Verdict | undefined {
  const type = answer.headers.get('content-type') ?? 'text/html';
  if (!expected.isLink || PAGE.test(type)) return undefined;
  return { kind: 'failed', detail: `is no page, but ${type}` };
}

/** An address without what may differ within one page: `www`, the language, the slash at the end, capitals. */
const bare = ({ hostname, pathname }: URL): string =>
  [hostname.replace(/^www\./, ''), ...partsOf(pathname.toLowerCase())].join('/');

const keepsQuery = (a: URL, b: URL): boolean =>
  [...a.searchParams].every(([name, value]) => b.searchParams.get(name) === value);

/** Some sites only put a title behind the number of an article. */
const samePage = (a: URL, b: URL): boolean =>
  keepsQuery(a, b) && (bare(a) === bare(b) || bare(b).startsWith(`${bare(a)}-`));

/** `moved` or `redirected`. */
export function elsewhere({ reply, asked, final }: Evidence): Verdict | undefined {
  if (reply.hops.length === 0) return undefined;
  const statuses = reply.hops.map((hop) => hop.status);
  const permanent = statuses.every((status) => PERMANENT.includes(status));
  const detail = `${permanent ? 'permanent' : 'temporary'} redirect (${statuses.join(', ')})`;
  const kind = permanent && !samePage(asked, final) ? 'moved' : 'redirected';
  return { kind, detail, to: final.href };
}
