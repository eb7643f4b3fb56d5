import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { type Duplex, pipeline, type Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { isLoopback } from './loopback.ts';
import { publicLookup } from './public-address.ts';
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
  'accept-encoding': 'gzip',
  'accept-language': [...new Set([...languages, 'en'])].join(', '),
  ...(etag && { 'if-none-match': etag }),
});

const lookup = publicLookup();

/** `fetch` lets nobody choose the addresses it connects to. */
function open(url: URL, wish: Wish, signal: AbortSignal): Promise<IncomingMessage> {
  const options = { headers: headersFor(wish), signal, ...(!isLoopback(url) && { lookup }) };
  const { request: ask } = url.protocol === 'https:' ? https : http;
  return new Promise((done, fail) => {
    // Unheard, a change of protocol would end the connection and tell nobody.
    const refuse = (_: IncomingMessage, socket: Duplex): void => {
      socket.destroy();
      fail(new Error('answers in another protocol'));
    };
    ask(url, options, done).on('error', fail).on('upgrade', refuse).end();
  });
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
}

function unpacked(response: IncomingMessage): Readable {
  if (response.headers['content-encoding'] !== 'gzip') return response;
  // An answer without a body may name the encoding all the same.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  return pipeline(response, gunzip, () => undefined);
}

/** One request, without following redirects, and to no address that is not public but this machine's, where it is named. */
export async function request(
  url: string,
  { timeout, signal }: Bounds,
  wish: Wish,
): Promise<Answer> {
  const late = AbortSignal.timeout(timeout);
  const end = signal ? AbortSignal.any([late, signal]) : late;
  try {
    const response = await open(new URL(url), wish, end);
    const headers = headersOf(response);
    const body = await readBody(unpacked(response), headers.get('content-type') ?? 'text/html');
    // A body whose length nobody told looks whole where it was cut off.
    end.throwIfAborted();
    return { status: response.statusCode ?? 0, headers, body };
  } catch (error) {
    // In the middle of a body the stream only knows that it broke off.
    throw end.aborted ? end.reason : error;
  }
}
