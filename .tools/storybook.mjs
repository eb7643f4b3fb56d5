import { ensureInstalled } from './ensure-installed.mjs';
import { run, stop, withTools } from './run.mjs';

const env = withTools({ ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' });
const config = ['--config-dir', 'stories/.storybook', '--host', 'localhost', '--port', '6006'];
const quiet = process.env.CI || !process.stdout.isTTY ? ['--ci'] : [];

await ensureInstalled();
const analyzed = await run('npm', ['run', '-s', 'analyze'], { env });
if (analyzed.code !== 0) stop('Storybook cannot start: the components could not be analysed.');

process.on('SIGINT', () => undefined);
const { code } = await run('storybook', ['dev', ...config, ...quiet, ...process.argv.slice(2)], {
  env,
});
process.exitCode = code;
