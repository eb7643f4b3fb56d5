/** What is otherwise in the modules that bundlers take: no address, and nothing that a server stumbles over. */
import type { Plugin } from 'rollup';
import { letterSets } from '../src/letters/read.ts';
import { readSpokenLetters, version } from './catalogue-plugin.ts';

/** Where the imports of facts and words are written out, and whole entries. */
export const SHELVES = 'dist/esm/facts';
export const ENTRIES = 'dist/esm/entries';

/** Where a bundler puts a module nobody knows; some give the build machine's path, in some formats there is none. */
export const NO_ADDRESS = { 'import.meta.url': 'undefined' };

/** What lies beside the modules once all is built. */
const BESIDE: Readonly<Record<string, string>> = {
  'virtual:shelves': './facts/shelves.js',
  'virtual:entries': './entries/index.js',
};

/** A server imports what a page does; it has no elements. An own class that reads otherwise stops the build. */
const ON_SERVERS: [file: RegExp, from: string, to: string][] = [
  [/tag\.element\.ts$/, 'extends HTMLElement', 'extends (globalThis.HTMLElement ?? Object)'],
];

/** The letters are those of the CDN edition, which are in the package already. */
function lettersModule(): string {
  const folder = readSpokenLetters();
  const sets = letterSets(folder);
  return [
    ...sets.map(
      ({ regime, language }, i) =>
        `import l${i} from '../cdn/${version}/letters/${regime}.${language}.js';`,
    ),
    `export const letterSets = [${sets.map((_, i) => `l${i}`).join(', ')}];`,
    `export const says = ${JSON.stringify(folder.says)};`,
  ].join('\n');
}

/** Facts, words and letters as imports of what lies beside the modules, which can be imported where there is no page. */
export const bundled = (): Plugin => ({
  name: 'bundled',
  resolveId(id) {
    const beside = BESIDE[id] ?? (id.startsWith('../cdn/') ? id : undefined);
    if (beside) return { id: beside, external: true };
    return id === 'virtual:letters' ? '\0bundled:letters' : null;
  },
  load: (id) => (id === '\0bundled:letters' ? lettersModule() : null),
  transform(code, id) {
    let own = code;
    for (const [file, from, to] of ON_SERVERS) {
      if (!file.test(id)) continue;
      if (!own.includes(from)) this.error(`${id} has no "${from}"`);
      own = own.replace(from, to);
    }
    return own === code ? null : { code: own, map: null };
  },
});
