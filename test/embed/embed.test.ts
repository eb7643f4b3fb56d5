/** What newsrooms build their pages with: each builds an article with the packed package, which a reader then walks. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEngine, type Engine } from '../e2e/support/engines.ts';
import { expectNoMachine, walkBuilt } from '../e2e/support/walk-built.ts';

const here = resolve('test/embed');
const bin = (name: string): string => join(here, 'node_modules/.bin', name);
/** As where a site is built: Vitest says `test`, for which Lit has another edition. */
const site = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

interface Build {
  project: string;
  run: [program: string, ...args: string[]];
  out: string;
  /** The bundler takes scripts only: the page is copied. */
  copiesPage?: true;
}

const builds: Record<string, Build> = {
  webpack: {
    project: 'plain',
    run: ['webpack', 'build', '--mode', 'production', '--entry', './main.js', '-o', 'out'],
    out: 'out',
    copiesPage: true,
  },
  parcel: {
    project: 'plain',
    run: [
      'parcel',
      'build',
      'index.html',
      '--dist-dir',
      'out',
      '--no-cache',
      '--cache-dir',
      '.cache',
    ],
    out: 'out',
  },
  next: { project: 'next', run: ['next', 'build'], out: 'out' },
  vue: { project: 'vue', run: ['vite', 'build', '--outDir', 'out'], out: 'out' },
  nuxt: { project: 'nuxt', run: ['nuxi', 'generate'], out: '.output/public' },
  svelte: { project: 'svelte', run: ['vite', 'build', '--outDir', 'out'], out: 'out' },
  astro: { project: 'astro', run: ['astro', 'build', '--outDir', 'out'], out: 'out' },
};

/** Pages whose content a script makes have no links before it runs. */
const LATE = ['vue', 'svelte'];

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine('chromium');
});
afterAll(() => engine?.close());

function built(name: string, { project, run: [program, ...args], out, copiesPage }: Build): string {
  const cwd = join(here, 'dist', name);
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  cpSync(join(here, 'projects', project), cwd, { recursive: true });
  execFileSync(bin(program), args, { cwd, env: { ...process.env, ...site }, stdio: 'pipe' });
  if (copiesPage) cpSync(join(cwd, 'index.html'), join(cwd, out, 'index.html'));
  return join(cwd, out);
}

test.each(Object.entries(builds))('%s', async (name, build) => {
  const out = built(name, build);
  await walkBuilt(engine, out, { isLate: LATE.includes(name) });
  expectNoMachine(out, resolve('.'));
});

const inside = '<p><a href="/form">Form</a></p>';
const tag = `<opt-out-wizard service="instagram">${inside}</opt-out-wizard>`;

test.each([
  ['told of the tag', tag, "(tag) => tag.startsWith('opt-out-')"],
  [
    'told nothing',
    `<component is="opt-out-wizard" service="instagram">${inside}</component>`,
    '() => false',
  ],
])('Vue on a server, %s, keeps the links', (_, template, isCustomElement) => {
  const file = join(here, 'dist/vue-ssr.mjs');
  writeFileSync(
    file,
    `import 'opt-out-wizard/define';
     import 'opt-out-wizard/jsx';
     import { createSSRApp } from 'vue';
     import { renderToString } from 'vue/server-renderer';
     const app = createSSRApp({ template: ${JSON.stringify(template)} });
     app.config.compilerOptions.isCustomElement = ${isCustomElement};
     console.log(await renderToString(app));`,
  );
  const html = execFileSync(process.execPath, [file], { encoding: 'utf8' });
  expect(html.trim()).toBe(tag);
});

/** Uses of the tag that its types allow, and that they do not. */
const uses: Record<string, string> = {
  vue: `import type { GlobalComponents } from 'vue';
    type Tag = InstanceType<GlobalComponents['opt-out-wizard']>['$props'];`,
  'svelte/elements': `import type { SvelteHTMLElements } from 'svelte/elements';
    type Tag = SvelteHTMLElements['opt-out-wizard'];`,
};

test.each(Object.entries(uses))('the guide’s types for %s', (module, use) => {
  const guide = readFileSync('stories/guide/for-developers.mdx', 'utf8');
  const blocks = [...guide.matchAll(/```ts\n([^`]+)```/g)].map(([, code = '']) => code);
  const recipe = blocks.find((code) => code.includes(`declare module '${module}'`));
  const folder = join(here, 'dist/types');
  const file = join(folder, `${module.replace('/', '-')}.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `${recipe}${use}
    export const right: Tag = { service: 'instagram', device: 'ios' };
    // @ts-expect-error -- there is no such device
    export const wrong: Tag = { device: 'windows' };`,
  );
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck'];
  const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022'];
  const tsc = resolve('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, ...options, ...modules, file], { stdio: 'pipe' });
});
