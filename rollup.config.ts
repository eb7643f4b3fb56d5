import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import swc from '@swc/core';
import type { ExistingRawSourceMap, Plugin, RollupOptions } from 'rollup';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { bundled, NO_ADDRESS } from './.config/bundled-plugin.ts';
import { catalogue, version } from './.config/catalogue-plugin.ts';
import { NOTICES, notices } from './.config/notices-plugin.ts';
import { plainExports } from './.config/plain-exports-plugin.ts';

/**
 * Tells V8 to compile a whole file while it arrives, beside the main thread, not each function when it is first called.
 * Other browsers read a comment.
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad\n';

/**
 * Minifies each chunk with swc, the smallest after brotli of those measured.
 *
 * @param isAhead whether a chunk is to be compiled before it runs: what most of is run at once
 */
const minify = (isAhead: (name: string) => boolean = () => false): Plugin => ({
  name: 'minify',
  async renderChunk(code, { name }) {
    const out = await swc.minify(code, {
      module: true,
      compress: { passes: 3, toplevel: true },
      mangle: { toplevel: true },
      ecma: 2022,
      format: { comments: false },
      sourceMap: true,
    });
    if (!isAhead(name)) return { code: out.code, map: out.map ?? null };
    const map = JSON.parse(out.map ?? '') as ExistingRawSourceMap;
    // The comment is a line of its own.
    return { code: COMPILED_AHEAD + out.code, map: { ...map, mappings: `;${map.mappings}` } };
  },
});

/**
 * XState without what the wizard never uses, and as it also runs on pages that extend what every script builds on: Prototype.js and MooTools have an `Array.from`
 * and a `bind` of their own, others add to `Object.prototype`. An update of XState that reads otherwise stops the build.
 */
const ownXState = (): Plugin => {
  let changed = 0;
  const found = new Set<string>();
  const change = (code: string, from: RegExp, to: string): string =>
    code.replaceAll(from, (...found: string[]) => {
      changed++;
      return to.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
    });
  return {
    name: 'own-xstate',
    transform(code, id) {
      if (!/node_modules.xstate.dist/.test(id)) return null;
      const own = CHANGES.reduce((text, [from, to]) => change(text, from, to), code).replaceAll(
        INSIDE,
        (name) => {
          found.add(name);
          return `$${INSIDES.indexOf(name)}`;
        },
      );
      return own === code ? null : { code: own, map: null };
    },
    buildEnd(error) {
      if (!error && changed !== CHANGED) this.error(`XState was changed in ${changed} places`);
      const missing = INSIDES.filter((name) => !found.has(name));
      if (!error && missing.length > 0) this.error(`XState has no ${missing.join(', ')}`);
    },
  };
};
/** What is read otherwise, and what is left out because nothing here can reach it. */
const CHANGES: [from: RegExp, to: string][] = [
  // Nothing here keeps or lists a machine: its definition is what it was made of.
  [/ {4}this\.getPersistedSnapshot = .*\n/g, ''],
  [/ {2}getPersistedSnapshot\(snapshot, options\) \{[^]*?\n {2}\}\n(?= {2}restore)/g, ''],
  [/( {2}get definition\(\)) \{\n {4}return \{[^]*?\n {2}\}\n/g, '$1 { return this.config; }\n'],
  // What a machine can do besides running: nothing here asks for it.
  [/ {2}(?:provide|resolveState|microstep)\(.*\{[^]*?\n {2}\}\n/g, ''],
  // No machine here has a state of type `history`.
  [/\.filter\(sn => !isHistoryNode\(sn\)\)/g, ''],
  [/!isHistoryNode\(\w+\)/g, 'true'],
  [/if \(isHistoryNode\(\w+\)\)/g, 'if (false)'],
  [/ {2}for \(const exitStateNode of statesToExit\) \{[^]*?\n {2}\}\n/g, ''],
  // Nothing hands the wizard's actor a state to start from.
  [/ {4}this\.restoreSnapshot = .*\n/g, ''],
  [/ {2}restoreSnapshot\(snapshot, _actorScope\) \{[^]*?\n {2}\}\n(?=\}\n)/g, ''],
  [/\bArray\.from\((\w+)\)/g, '[...$1]'],
  [/for \(const (\w+) in (\w[\w.]*)\)/g, 'for (const $1 of Object.keys($2 ?? {}))'],
  [/(\w+)\.execute\.bind\(null, (\w+), (\w+)\)/g, '() => $1.execute($2, $3)'],
  // Its own developer tools, and transitions named `route`: the wizard asks for neither.
  [/( {2}attachDevTools\(\)) \{[^]*?\n {2}\}\n/g, '$1 {}\n'],
  [/(function formatRouteTransitions\(\w+\)) \{[^]*?\n\}\n/g, '$1 {}\n'],
  // Nothing here writes a machine down, and what is wrong with one is for people who write machines: tests try all of these.
  [/,\n( {4}| {8})toJSON(?:: \(\) => \(|\(\) )\{[^]*?\n\1\}\)?(?=\n {2,6}\};)/g, ''],
  [/ {2}toJSON\(\) \{[^]*?\n {2}\}\n/g, ''],
  [/throw new Error\((?:\s*\/\/.*\n)*\s*[`'].*\);\n/g, "throw new Error('XState');\n"],
  // What `setup` gives besides `createMachine`: actions that the wizard imports where it needs them.
  [/ {4}assign,\n {4}sendTo,[^]*?(?= {4}createMachine: )/g, ''],
  [/,\n {4}extend: [^]*?\n {4}\}\)(?=\n {2}\};)/g, ''],
];
/** In how many places. */
const CHANGED = 59;

/** What XState calls its own insides. Nobody outside of it asks for them, and readers pay for every letter. */
const INSIDES = [
  ...['_processingStatus', '_scheduledEvents', '_sendInspectionEvent', '_snapshot', '_parent'],
  ...['_actorScope', '_deferred', '_current', '_relay', '_process', '_unregister', '_error'],
  ...['_stopProcedure', '_syncSnapshot', '_initialize', '_doneEvent', '_complete', '_reportError'],
  ...['_getPreInitialState', '_initState', '_register', '_bookId', '_send', '_stop', '_last'],
];
const INSIDE = new RegExp(`\\b(?:${INSIDES.join('|')})\\b`, 'g');

/** Lit without the name that it puts on the page to tell of its version. */
const ownLit = (): Plugin => {
  let changed = 0;
  return {
    name: 'own-lit',
    transform(code, id) {
      if (!/node_modules.lit-html/.test(id)) return null;
      const own = code.replace(/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, () => {
        changed++;
        return '0';
      });
      return own === code ? null : { code: own, map: null };
    },
    buildEnd(error) {
      if (!error && changed !== 1) this.error(`Lit was changed in ${changed} places`);
    },
  };
};

/** The oldest browsers that get the wizard (Baseline 2022); older ones keep the links. The README names them. */
const OLDEST = ['chrome97', 'edge97', 'firefox104', 'safari15.4'];

/** @param define what is known of the edition when it is built */
const source = (define: Record<string, string> = {}): Plugin[] => [
  catalogue(),
  literalsHtmlCssMinifier({ include: ['src/**/*.ts'], failOnError: true }) as Plugin,
  resolve({ extensions: ['.mjs', '.js', '.ts'] }),
  json({ compact: true, namedExports: false }),
  esbuild({ target: OLDEST, define }),
];

const modules = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  flow: 'src/flow.ts',
  catalogue: 'src/catalogue.ts',
  entries: 'src/entries.ts',
  deadlines: 'src/deadlines.ts',
  authorities: 'src/authorities.ts',
  letters: 'src/letters.ts',
  followup: 'src/followup.ts',
  languages: 'src/languages.ts',
};
const isLibrary = (id: string): boolean => /^(lit|xstate)(\/|$)/.test(id);

/** The zones of each country are this package's. */
const ZONES = ['countries-and-timezones'];

/**
 * In a script that is no module, its own address is that of the script that runs. An image of a comment with the name
 * `currentScript` is none.
 */
const ownAddress = (): Plugin => ({
  name: 'own-address',
  resolveImportMeta: (property, { format }) =>
    format === 'iife' && property === 'url'
      ? '(document.currentScript?.tagName=="SCRIPT"&&document.currentScript.src||document.baseURI)'
      : null,
});

/**
 * A script for pages: one small file at an address that never changes, and beside it the same for systems that lose
 * `type="module"`. Its map is found by name: what points to it would be paid for by every page.
 */
const loader = (name: string): RollupOptions => ({
  input: `src/${name}.ts`,
  plugins: [...source(), ownAddress(), minify()],
  output: [
    { file: `dist/cdn/${name}.js`, format: 'es', sourcemap: 'hidden' },
    { file: `dist/cdn/${name}.classic.js`, format: 'iife', sourcemap: 'hidden' },
  ],
});

/** The page in a frame, and what gives the frame its height on the page around it. */
const framed: RollupOptions[] = [
  {
    input: 'src/frame.ts',
    plugins: [...source(), minify()],
    output: { file: 'dist/cdn/frame.js', format: 'es', sourcemap: true },
  },
  {
    input: 'src/resize.ts',
    plugins: [...source(), minify()],
    output: { file: 'dist/cdn/resize.js', format: 'iife', sourcemap: true },
  },
];

/** The page on which editors put their snippet together; beside the demo, for nobody's readers. */
const builder: RollupOptions = {
  input: 'stories/builder/builder.ts',
  plugins: [...source(), minify()],
  output: { file: 'dist/demo/builder.js', format: 'es' },
};

/** What only some pages need of a loader: tags for what stands for them, a word where their name is taken. */
const rare = ['stand-ins', 'taken'].map((name): RollupOptions => ({
  input: `src/elements/${name}.ts`,
  plugins: [...source(), minify()],
  output: { file: `dist/cdn/${version}/${name}.js`, format: 'es', sourcemap: true },
}));

/**
 * The wizard: all of the first screens in one file, because a shared chunk would be a second round trip. The list builds
 * on that file.
 */
const wizard: RollupOptions = {
  input: {
    wizard: 'src/elements/open-wizard.ts',
    list: 'src/elements/checklist/open-checklist.ts',
  },
  preserveEntrySignatures: 'allow-extension',
  // A second time finds a little more.
  plugins: [
    ownXState(),
    ownLit(),
    ...source(),
    notices(`dist/cdn/${version}/${NOTICES}`, ZONES),
    minify(),
    minify((name) => name === 'wizard'),
    plainExports('wizard.js'),
  ],
  output: {
    dir: `dist/cdn/${version}`,
    format: 'es',
    sourcemap: true,
    chunkFileNames: '[name].js',
  },
};

/**
 * What maintainers of the facts run, with its libraries in it: who installs the package for its elements installs none
 * of them. Graphviz is neither in it nor installed; pictures of maps ask for it.
 */
const cli: RollupOptions = {
  input: { 'opt-out-wizard': 'src/cli/opt-out-wizard.ts' },
  external: /^(xstate(\/.*)?|@viz-js\/viz|node:.*)$/,
  plugins: [
    resolve({
      extensions: ['.mjs', '.js', '.ts'],
      exportConditions: ['node'],
      preferBuiltins: true,
    }),
    commonjs(),
    json({ compact: true, preferConst: true }),
    esbuild({ target: 'node20', minify: true }),
    notices(`dist/cli/${NOTICES}`),
  ],
  output: { dir: 'dist/cli', format: 'es', chunkFileNames: '[name].js' },
};

const config: RollupOptions[] = [
  {
    input: modules,
    external: isLibrary,
    plugins: [bundled(), ...source(NO_ADDRESS), notices(`dist/esm/${NOTICES}`, ZONES)],
    // The maps tell which licences there are; the package is smaller without them.
    output: {
      dir: 'dist/esm',
      format: 'es',
      sourcemap: 'hidden',
      chunkFileNames: '[name].js',
      // Bundlers warn of imports for their effects where there are none.
      hoistTransitiveImports: false,
    },
  },
  loader('embed'),
  loader('checklist'),
  ...framed,
  builder,
  ...rare,
  wizard,
  cli,
  {
    input: modules,
    external: (id) => isLibrary(id) || id.startsWith('virtual:'),
    plugins: [dts({ compilerOptions: { allowImportingTsExtensions: true } })],
    output: { dir: 'dist/types', format: 'es' },
  },
];
export default config;
