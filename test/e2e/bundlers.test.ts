/** The package in the bundlers that are here anyway, without any setting of theirs. `npm run embed` has the others. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { build as esbuild, type BuildOptions } from 'esbuild';
import { rollup } from 'rollup';
import resolvePackages from '@rollup/plugin-node-resolve';
import { build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startEngine, type Engine } from './support/engines.ts';
import { ownLanguage } from './support/own-language.ts';
import { expectNoMachine, walkBuilt } from './support/walk-built.ts';
import { begin, offerIn } from './support/visit.ts';
import { about, en } from '../support/words.ts';
import { serve } from '../../.tools/serve.mjs';

/** A newsroom's project beside ours, which has the built package installed. */
const project = mkdtempSync(resolve('dist/bundled-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(resolve('.'), join(project, 'node_modules/opt-out-wizard'));
cpSync('test/embed/projects/plain', project, { recursive: true });
const main = join(project, 'main.js');

const withEsbuild = (options: BuildOptions) => async (outdir: string) => {
  const { warnings } = await esbuild({ entryPoints: [main], bundle: true, outdir, ...options });
  expect(warnings).toEqual([]);
};

const bundlers: Record<string, (out: string) => Promise<unknown>> = {
  Rollup: async (dir) => {
    const warned: string[] = [];
    const onwarn = ({ message }: { message: string }): void => void warned.push(message);
    const bundle = await rollup({ input: main, plugins: [resolvePackages()], onwarn });
    await bundle.write({ dir });
    expect(warned.filter((text) => !/sourcemap/i.test(text))).toEqual([]);
  },
  Vite: (outDir) =>
    vite({ root: project, configFile: false, logLevel: 'error', build: { outDir } }),
  'esbuild, split': withEsbuild({ format: 'esm', splitting: true }),
  'esbuild, one classic script': withEsbuild({ format: 'iife', logLevel: 'silent' }),
};

describe.each(Object.entries(bundlers))('%s', { timeout: 120_000 }, (name, build) => {
  const out = join(project, name.replaceAll(/\W+/g, '-'));
  let engine: Engine;

  beforeAll(async () => {
    // As where a site is built: Lit has another edition for tests.
    vi.stubEnv('NODE_ENV', 'production');
    engine = await startEngine('chromium');
    await build(out);
    if (name === 'Vite') return;
    const html = readFileSync(join(project, 'index.html'), 'utf8');
    const isClassic = name.includes('classic');
    writeFileSync(
      join(out, 'index.html'),
      isClassic ? html.replace('type="module"', 'defer') : html,
    );
  }, 120_000);
  afterAll(() => engine?.close());

  test('builds a page on which a reader comes to the outcome', () => walkBuilt(engine, out));
  test('writes nothing of the machine into it', () => expectNoMachine(out, resolve('.')));
});

describe('a language that is a package of its own, in Vite', { timeout: 120_000 }, () => {
  const site = join(project, 'language');
  const out = join(site, 'out');
  const { language, words } = ownLanguage(project);
  let engine: Engine;

  beforeAll(async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const html = readFileSync(join(project, 'index.html'), 'utf8').replace(
      'lang="de"',
      `lang="${language}"`,
    );
    const define = "import 'opt-out-wizard/define';\n";
    const own = `opt-out-wizard-${language.toLowerCase()}`;
    const files = {
      'index.html': html,
      'main.js': `${define}import '${own}';\n`,
      'late.html': html.replace('main.js', 'late.js'),
      'late.js': `${define}window.speak = () => import('${own}');\n`,
    };
    mkdirSync(site);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
    engine = await startEngine('chromium');
    await vite({
      root: site,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        rolldownOptions: { input: ['index.html', 'late.html'].map((name) => join(site, name)) },
      },
    });
  }, 120_000);
  afterAll(() => engine?.close());

  test('is spoken from the first screen to the outcome', () => walkBuilt(engine, out, { words }));

  test('about as many files come out as the guide says', () => {
    const guide = readFileSync('stories/guide/for-developers.mdx', 'utf8');
    const [, own, more] =
      /About (\d+) files come out, and (\d+) for each language/.exec(guide) ?? [];
    const said = Number(own) + Number(more);
    const files = readdirSync(join(out, 'assets')).length;
    expect(Math.abs(files - said) / said, `${files} files`).toBeLessThan(0.05);
  });

  test('is spoken as soon as it is there; before, English is, and nothing is missed', async () => {
    const collect = '<script src="/collect.js"></script>';
    const html = readFileSync(join(out, 'late.html'), 'utf8').replace('<head>', `<head>${collect}`);
    const server = await serve({ root: out, pages: { '/': html } });
    onTestFinished(() => server.close());
    await engine.open(`${server.url}/`);
    await begin(engine, about(en, 'Instagram')('ask.account'), offerIn(en));
    await engine.evaluate(() => (globalThis as unknown as { speak(): Promise<void> }).speak());
    await engine.waitFor(about(words, 'Instagram')('ask.account'));
    expect(await engine.errors()).toEqual([]);
  });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));
