import { readBody } from './read-body.ts';
import type { Answer } from './reply.ts';
import { USER_AGENT } from './user-agent.ts';

/** What one look-up asks for beyond its address. */
export interface Wish {
  /** Of the answer already known; the host may then say that nothing changed (304). */
  etag?: string;
  /** BCP 47, best first; English when left out. */
  languages?: readonly string[];
}

/** How long one request may take, in milliseconds, and what ends it earlier. */
export interface Bounds {
  timeout: number;
  signal?: AbortSignal | undefined;
}

const headersFor = ({ etag, languages = [] }: Wish): Record<string, string> => ({
  'user-agent': USER_AGENT,
  accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
  'accept-language': [...new Set([...languages, 'en'])].join(', '),
  ...(etag && { 'if-none-match': etag }),
});

/** One request, without following redirects. Throws what `fetch` throws. */
export async function request(
  url: string,
  { timeout, signal }: Bounds,
  wish: Wish,
): Promise<Answer> {
  const late = AbortSignal.timeout(timeout);
  const response = await fetch(url, {
    redirect: 'manual',
    headers: headersFor(wish),
    signal: signal ? AbortSignal.any([late, signal]) : late,
  });
  const { status, headers } = response;
  return { status, headers, body: await readBody(response) };
}
