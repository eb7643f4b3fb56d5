/**
 * Builds ten times as many services, then ten times as many languages, from copies of those there are, and prints what
 * that costs the build and a reader: `npm run growth`. It takes a quarter of an hour, 10 GB of memory and 8 GB of the folder
 * for temporary files. It ends with 1 where a reader pays for a service or a language that is not theirs, but for the
 * language's name; and where a build takes more than ten times as long.
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
import { patternOf } from '../../src/i18n/negotiate.ts';
import { moreLanguages, moreServices } from './copies.mjs';

const TIMES = 10;
/** In MB: a thousand services in thirty languages are more than Node gives itself. */
const HEAP = 10_000;
const SOURCES = [
  ...['src', '.config', '.tools', '.prettierrc.json', 'stories'],
  ...['rollup.config.ts', 'tsconfig.json', 'package.json', 'LICENSE'],
];

/** What a reader of Instagram in Germany is sent until the outcome, with the sources. */
const READER = [
  ...['wizard', 'later', 'search.view', 'letter.view', 'end-of', 'words/de', 'words/de.later'],
  'services/instagram.de',
  ...['services/instagram.de.later', 'services/instagram.de.behind'],
  ...['services/instagram.de.evidence', 'lists/regions.de.d'],
];

/** The editions, by the folder that they lie in. */
const EDITIONS = {
  'for pages': 'dist/cdn',
  'for bundlers': 'dist/esm',
  'plain HTML': 'dist/static',
  dataset: 'dist/catalogue',
  oEmbed: 'dist/cdn/oembed',
};

/** The names of the languages, which a loader chooses from. */
function namesIn(at) {
  const file = readFileSync(join(at, 'src/catalogue/languages.json'), 'utf8');
  return String(patternOf(Object.keys(JSON.parse(file).spoken)));
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function contentOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.map((path) => statSync(join(folder, path))).filter((file) => file.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Builds a copy of the project after a change. */
function built(name, change) {
  const at = mkdtempSync(join(tmpdir(), 'opt-out-growth-'));
  try {
    for (const path of SOURCES) cpSync(join(root, path), join(at, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'));
    change(at);
    const start = performance.now();
    const env = withTools({
      ...process.env,
      OPT_OUT_SITE: 'https://news.example/opt-out-wizard/',
      NODE_OPTIONS: `--max-old-space-size=${HEAP}`,
    });
    execFileSync(process.execPath, ['.tools/build.mjs'], {
      ...{ cwd: at, env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const seconds = (performance.now() - start) / 1000;
    const read = (path) => readFileSync(join(at, 'dist/cdn', path));
    const files = [read('embed.js'), ...READER.map((path) => read(`${version}/${path}.js`))];
    console.log(`${name}: ${seconds.toFixed(0)} s`);
    const editions = Object.entries(EDITIONS).map(([name, path]) => [
      name,
      contentOf(join(at, path)),
    ]);
    return {
      seconds,
      loader: files[0],
      reader: Buffer.concat(files),
      own: Buffer.concat(files.slice(1)).toString(),
      // Names of variables follow which letters are frequent: only the length is the same.
      loaderWithoutNames: files[0].toString().replace(namesIn(at), '').length,
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

const changes = {
  'as it is': () => undefined,
  [`services × ${TIMES}`]: (at) => moreServices(at, TIMES),
  [`languages × ${TIMES}`]: (at) => moreLanguages(at, TIMES),
};

await ensureInstalled();
const builds = Object.fromEntries(
  Object.entries(changes).map(([name, change]) => [name, built(name, change)]),
);
console.log(tableOf(builds));
const [now, ...grown] = Object.values(builds);
for (const { seconds, own, loaderWithoutNames } of grown) {
  if (own !== now.own || loaderWithoutNames !== now.loaderWithoutNames)
    stop('A reader of one service in one language gets other files.');
  if (seconds > TIMES * now.seconds) stop('The build grows faster than what is built.');
}
