import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { collector } from './collector.mjs';

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * Serves the files of a folder, and pages given as text, to pages of any origin.
 * `fault` may make a path fail, come late or never come, as on a bad network.
 * `/collect.js` records a page's errors for tests; a page has to load it first of all scripts.
 */
export async function serve({ root, port = 0, headers = {}, pages = {}, fault = () => undefined }) {
  const requests = [];
  const files = sirv(root, { dev: true, dotfiles: true });
  const texts = { '/collect.js': collector, ...pages };
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname + search);
    setHeaders(response, { ...always, ...headers });
    if (await isFaulty(response, fault(pathname))) return;
    if (Object.hasOwn(texts, pathname)) sendText(response, pathname, texts[pathname]);
    else files(request, response);
  });
  await listen(server, port);
  const close = () => closeAll(server);
  return {
    url: `http://localhost:${server.address().port}`,
    port: server.address().port,
    requests,
    close,
  };
}

const always = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };

async function isFaulty(response, { status, delay, hang } = {}) {
  if (hang) return true;
  if (delay) await wait(delay);
  if (status) response.writeHead(status).end();
  return Boolean(status);
}

function sendText(response, pathname, page) {
  const { html, headers = {} } = typeof page === 'string' ? { html: page } : page;
  const type = types[pathname.split('.').at(-1)] ?? 'text/html';
  setHeaders(response, { 'Content-Type': `${type};charset=utf-8`, ...headers });
  response.end(html);
}

function setHeaders(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail).listen(port, 'localhost', done);
  });
}

function closeAll(server) {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
