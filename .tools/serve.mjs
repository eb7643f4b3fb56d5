import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { collector } from './collector.mjs';

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * Serves the files of a folder, and pages given as text, to pages of any origin on this machine.
 * `fault` may make a path fail, come late or never come, as on a bad network.
 * `/collect.js` records a page's errors for tests; a page has to load it first of all scripts.
 */
export async function serve({ root, port = 0, headers = {}, pages = {}, fault = () => undefined }) {
  const requests = [];
  const files = sirv(root, { dev: true });
  const texts = { '/collect.js': collector, ...pages };
  const answer = async (request, response) => {
    if (!isOwnHost(request)) return end(response, 421);
    if (!isPath(request.url)) return end(response, 400);
    const { pathname, search } = new URL(request.url, 'http://localhost');
    requests.push(pathname + search);
    setHeaders(response, { ...always, ...headers });
    if (await isFaulty(response, fault(pathname))) return;
    if (Object.hasOwn(texts, pathname)) return sendText(response, pathname, texts[pathname]);
    // What is looked at is what is served: `/a//../b` would be `/a/b` here and `/b` for sirv.
    request.url = pathname + search;
    if (!isServed(root, decodeURI(pathname))) return end(response, 404);
    if (!isRange(request.headers.range)) delete request.headers.range;
    files(request, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => (response.headersSent ? response : end(response, 500)));
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

/** A page of another site may give this machine's address a name of its own, and would read what we serve. */
function isOwnHost({ headers: { host }, socket: { localPort } }) {
  const [, name, port = '80'] = /^(localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/.exec(host) ?? [];
  return name !== undefined && Number(port) === localPort;
}

/** A path, and no address of a proxy's; sirv would read another path in it. */
function isPath(url = '') {
  if (!/^\/(?![/\\])/.test(url) || !URL.canParse(url, 'http://localhost')) return false;
  try {
    return Boolean(decodeURI(url));
  } catch {
    return false;
  }
}

const endings = ['', '.html', '.htm', '/index', '/index.html', '/index.htm'];

/** No file whose name starts with a dot, and none that a link leads to out of the folder. */
function isServed(root, path) {
  if (/[/\\]\./.test(path)) return false;
  const folder = realpathSync(root) + sep;
  const files = endings.map((ending) => join(root, path + ending)).filter((f) => existsSync(f));
  return files.every((file) => (realpathSync(file) + sep).startsWith(folder));
}

/** One range, forwards. Any other is as good as none (RFC 9110, 14.2); sirv would end the process. */
function isRange(range = '') {
  const [whole, from, to = from] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(range) ?? [];
  return whole !== undefined && Number(from) <= Number(to);
}

function end(response, status) {
  response.writeHead(status).end();
}

async function isFaulty(response, { status, delay, held, hang } = {}) {
  if (hang) return true;
  if (delay) await wait(delay);
  await held;
  if (status) end(response, status);
  return Boolean(status);
}

function sendText(response, pathname, given) {
  const page = typeof given === 'function' ? given() : given;
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
