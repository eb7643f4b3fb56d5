import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../.tools/run.mjs';
import { article } from './article.mjs';
import { pageScripts } from './page-scripts.mjs';
import { peerFiles } from './peers.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves the rows' articles and all they load, compressed by brotli as well as it can. */
export async function startServer(rows, folder) {
  const texts = new Map([
    ...wizardFiles(folder),
    ...peerFiles(),
    ...(await pageScripts()),
    ...rows.map((row) => [`/${row.id}`, article(row)]),
  ]);
  const bodies = new Map([...texts].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer(({ url }, response) => send(response, url, bodies.get(url)));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, texts, close };
}

/** What an editor is told to serve. */
function wizardFiles(folder) {
  
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  return names.map((name) => [
    `/wizard/${name.replaceAll('\\', '/')}`,
    readFileSync(join(folder, name), 'utf8'),
  ]);
}

function send(response, path, body) {
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': `${types[extname(path)] ?? 'text/html'};charset=utf-8`,
    'Content-Encoding': 'br',
    'Content-Length': body.length,
    'Cache-Control': 'max-age=3600',
  });
  response.end(body);
}
