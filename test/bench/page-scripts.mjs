import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import swc from '@swc/core';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const folder = join(import.meta.dirname, 'pages');
const shared = ['flow.ts', 'box.styles.ts'];

/** The scripts of `pages`, each in one file, built as the wizard is, so that sizes compare. */
export async function pageScripts() {
  const entries = readdirSync(folder).filter((f) => f.endsWith('.ts') && !shared.includes(f));
  const scripts = await Promise.all(
    entries.map(async (file) => [`/pages/${basename(file, '.ts')}.js`, await bundle(file)]),
  );
  const flow = JSON.parse(readFileSync(join(folder, 'flow.json'), 'utf8'));
  return [...scripts, ['/pages/flow.json', JSON.stringify(flow)]];
}

async function bundle(file) {
  const built = await rollup({
    input: join(folder, file),
    plugins: [
      literalsHtmlCssMinifier({ include: ['test/bench/pages/*.ts'], failOnError: true }),
      resolve({ extensions: ['.mjs', '.js', '.ts'] }),
      json({ compact: true, namedExports: false }),
      esbuild({ target: 'es2022' }),
    ],
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return minified(output[0].code);
}

async function minified(code) {
  const { code: small } = await swc.minify(code, {
    module: true,
    compress: { passes: 3, toplevel: true },
    mangle: { toplevel: true },
    ecma: 2022,
    format: { comments: false },
  });
  return small;
}
