/**
 * Builds ten times as many services, then ten times as many languages, from copies of those there are, and prints what
 * that costs the build and a reader: `npm run growth`. It takes minutes and some gigabytes of the folder for temporary
 * files, and ends with 1 where a reader pays for a service that is not theirs.
 */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { ensureInstalled } from '../../.tools/ensure-installed.mjs';
import { root, stop, withTools } from '../../.tools/run.mjs';
import { moreLanguages, moreServices } from './copies.mjs';

const TIMES = 10;
const SOURCES = ['src', '.config', 'stories', 'rollup.config.ts', 'tsconfig.json', 'package.json'];

/** What a reader of Instagram in Germany is sent until the outcome. */
const READER = [
  ...['wizard', 'later', 'words/de', 'words/de.later', 'services/instagram.de'],
  ...['services/instagram.de.later', 'lists/regions.de.D'],
];

/** The editions, by the folder that they lie in. */
const EDITIONS = {
  'for pages': 'dist/cdn',
  'for bundlers': 'dist/esm',
  'plain HTML': 'dist/static',
  dataset: 'dist/catalogue',
  oEmbed: 'dist/cdn/oembed',
};

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function contentOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.map((path) => statSync(join(folder, path))).filter((file) => file.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Builds a copy of the project after a change. */
function built(change) {
  const at = mkdtempSync(join(tmpdir(), 'opt-out-growth-'));
  try {
    for (const path of SOURCES) cpSync(join(root, path), join(at, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'));
    change(at);
    const start = performance.now();
    const env = withTools({ ...process.env, OPT_OUT_SITE: 'https://news.example/opt-out-wizard/' });
    const rollup = join(at, 'node_modules/rollup/dist/bin/rollup');
    execFileSync(process.execPath, [rollup, '-c', 'rollup.config.ts'], {
      cwd: at,
      env,
      stdio: 'pipe',
    });
    const seconds = (performance.now() - start) / 1000;
    const read = (path) => readFileSync(join(at, 'dist/cdn', path));
    const bytes = READER.map((path) => read(`${version}/${path}.js`));
    const editions = Object.entries(EDITIONS).map(([name, path]) => [
      name,
      contentOf(join(at, path)),
    ]);
    return {
      seconds,
      loader: read('embed.js'),
      reader: Buffer.concat(bytes),
      editions: Object.fromEntries(editions),
    };
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

const kB = (bytes) => (gzipSync(bytes).length / 1000).toFixed(2);
const MB = ({ files, bytes }) =>
  `${files.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB`;

function tableOf(builds) {
  const lines = [
    ['', ...Object.keys(builds)],
    ['---', ...Object.keys(builds).map(() => '---')],
    [
      'A reader, until the outcome, gzip',
      ...Object.values(builds).map((b) => `${kB(b.reader)} kB`),
    ],
    ['The loader, gzip', ...Object.values(builds).map((b) => `${kB(b.loader)} kB`)],
    ['Build', ...Object.values(builds).map((b) => `${b.seconds.toFixed(0)} s`)],
    ...Object.keys(EDITIONS).map((name) => [
      name,
      ...Object.values(builds).map((b) => MB(b.editions[name])),
    ]),
  ];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

await ensureInstalled();
const builds = {
  'as it is': built(() => undefined),
  [`services × ${TIMES}`]: built((at) => moreServices(at, TIMES)),
  [`languages × ${TIMES}`]: built((at) => moreLanguages(at, TIMES)),
};
console.log(tableOf(builds));
const [now, ...grown] = Object.values(builds);
for (const { reader } of grown)
  if (!reader.equals(now.reader)) stop('A reader of one service in one language gets other files.');
