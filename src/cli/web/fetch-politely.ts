import PQueue from 'p-queue';
import { parseUrl } from '../../catalogue/safe-link.ts';
import { HostQueue } from './host-queue.ts';
import { mayAsk } from './loopback.ts';
import type { PoliteOptions } from './polite-options.ts';
import { type Answer, type Failure, type Hop, isFailure, type Reply } from './reply.ts';
import type { Wish } from './request.ts';

/** More redirects than this are not followed. */
const MOST_HOPS = 10;

/** Looks one address up, redirects included. Rejects only when the run is ended by its signal. */
export type Fetch = (url: string, wish?: Wish) => Promise<Reply>;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Where an answer sends on to, without the part after `#`; `undefined` where it is the last answer. */
function nextOf(end: Answer | Failure, at: string): string | undefined {
  if (isFailure(end) || !REDIRECTS.includes(end.status)) return undefined;
  const location = end.headers.get('location');
  if (location === null) return undefined;
  return URL.canParse(location, at) ? new URL(location, at).href.replace(/#.*$/, '') : location;
}

const refusal = (code: Failure['code'], detail: string): Failure => ({ code, detail });

/** Why a redirect is not followed. */
function whyNot(next: string, from: string, hops: readonly Hop[]): Failure | undefined {
  if (hops.some((hop) => hop.from === next)) return refusal('circle', 'redirects in a circle');
  if (hops.length > MOST_HOPS)
    return refusal('too-many-redirects', `more than ${MOST_HOPS} redirects`);
  const to = parseUrl(next);
  if (!to || !mayAsk(to, parseUrl(from)))
    return refusal('not-allowed', `leads to ${next}, which is not asked`);
  return undefined;
}

type Ask = (url: string) => Promise<Answer | Failure>;

async function follow(url: string, ask: Ask): Promise<Reply> {
  const hops: Hop[] = [];
  for (let at = url; ;) {
    const end = await ask(at);
    const next = nextOf(end, at);
    if (isFailure(end) || next === undefined) return { url, hops, finalUrl: at, end };
    hops.push({ status: end.status, from: at, to: next });
    const refused = whyNot(next, url, hops);
    if (refused) return { url, hops, finalUrl: next, end: refused };
    at = next;
  }
}

/**
 * What asks the hosts for a whole run: one request at a time per host, `delay` apart, few hosts at once, at most ten
 * redirects, one megabyte and `timeout` per page. It asks for single pages that a person would open, so it does not
 * read robots.txt; it says who it is, and takes the breaks a host asks for.
 */
export function fetchPolitely(options: PoliteOptions): Fetch {
  const all = new PQueue({ concurrency: options.concurrency });
  const hosts = new Map<string, HostQueue>();
  const hostOf = (url: string): HostQueue => {
    const { host } = new URL(url);
    const known = hosts.get(host) ?? new HostQueue(options, all);
    hosts.set(host, known);
    return known;
  };
  return async (url, wish = {}) => {
    const parsed = parseUrl(url);
    if (!parsed || !mayAsk(parsed))
      return { url, hops: [], finalUrl: url, end: refusal('not-allowed', 'is not asked') };
    // An etag belongs to the address it came from, not to those it redirects to.
    const { etag: _, ...everywhere } = wish;
    return follow(url, (at) => hostOf(at).ask(at, at === url ? wish : everywhere));
  };
}
