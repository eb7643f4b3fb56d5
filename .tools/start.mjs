import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { openBrowser } from './open-browser.mjs';
import { root, run, stop, withTools } from './run.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
});

await ensureInstalled();
const { code } = await run('npm', ['run', '-s', 'build'], { env: withTools() });
if (code !== 0) stop('The demo cannot start: the build failed.');

const server = await serveFrom(firstPort());
const address = `${server.url}/demo/`;
console.log(`The demo runs at ${address} (Ctrl+C ends it).`);
if (process.stdout.isTTY && !process.env.CI && !values['no-open']) openBrowser(address);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());

function firstPort() {
  const port = Number(values.port ?? (process.env.PORT || 4173));
  if (!Number.isInteger(port) || port < 0 || port > 65535) stop('The port is not a port number.');
  return port;
}

async function serveFrom(port) {
  const { serve } = await import('./serve.mjs');
  try {
    return await serve({ root: join(root, 'dist'), port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port === 65535) throw error;
    return serveFrom(port + 1);
  }
}
