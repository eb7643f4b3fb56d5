import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Plays one address. */
export type Play = (response: ServerResponse, request: IncomingMessage) => void;

/** A site on this machine that plays what sites on the net do. */
export interface Site {
  /** `http://127.0.0.1:…` */
  base: string;
  host: string;
  /** The same site under another name. */
  otherHost: string;
  /** Paths in the order in which they were asked for. */
  log: string[];
  /** The most requests that were open at one time. */
  mostAtOnce(): number;
  close(): Promise<void>;
}

/** A page with a title and a body. */
export const page =
  (title: string, body = '<p>Words.</p>', status = 200): Play =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>${title}</title><body>${body}`);

/** A redirect. */
export const redirect =
  (status: number, to: string): Play =>
  (response) =>
    response.writeHead(status, { location: to }).end();

/** Plays the first, then the second, and so on; the last one goes on. */
export const inTurn = (...plays: Play[]): Play => {
  let turn = 0;
  return (...args) => plays[Math.min(turn++, plays.length - 1)]?.(...args);
};

/** Starts a site; `routes` are looked up at each request, so that they may change. */
export async function playSite(routes: Record<string, Play>): Promise<Site> {
  const log: string[] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    log.push(path);
    most = Math.max(most, ++open);
    response.on('close', () => (open -= 1));
    (routes[path] ?? page('Page not found', '', 404))(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    otherHost: `localhost:${port}`,
    log,
    mostAtOnce: () => most,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
