/** What is otherwise in the modules that bundlers take: no address, and nothing that a server stumbles over. */
import type { Plugin } from 'rollup';
import { readFolders } from '../src/catalogue/read.ts';
import { resolveAll } from '../src/catalogue/resolve.ts';
import { saidIn } from '../src/catalogue/say-notes.ts';
import { saidOnlyIn, servicesIn } from '../src/editions/in-languages.ts';
import { letterSets } from '../src/letters/read.ts';
import { authoritiesModule, packages, readSpokenLetters } from './catalogue-plugin.ts';
import { sharedTexts } from './shared-texts.ts';

/** Where the imports of facts and words are written out, and whole entries. */
export const SHELVES = 'dist/esm/facts';
export const ENTRIES = 'dist/esm/entries';

/** Where the packages of languages are. */
export const PACKAGES = 'dist/packages';

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

/** The letters are those of the boxes, which are in the package already. */
function lettersModule(): string {
  const folder = readSpokenLetters();
  const names = letterSets(folder).map(({ regime, language }) => `letters/${regime}.${language}`);
  const says = Object.entries(folder.says).filter(([l]) => packages().own.includes(l));
  return [
    ...names.map((name, i) => `import l${i} from './facts/${name}.js';`),
    `export const letterSets = [${names.map((name, i) => `l${i}['${name}']`).join(', ')}];`,
    `export const says = ${JSON.stringify(Object.fromEntries(says))};`,
  ].join('\n');
}

/** What has sentences in the package's own languages only; every other language would make it larger. */
const OWN: Readonly<Record<string, () => string>> = {
  'virtual:letters': lettersModule,
  'virtual:catalogue': () =>
    sharedTexts('services', servicesIn(resolveAll(readFolders()), packages().own)),
  'virtual:authorities': () => authoritiesModule(saidOnlyIn(saidIn(readFolders()), packages().own)),
};

/** Facts, words and letters as imports of what lies beside the modules, which can be imported where there is no page. */
export const bundled = (): Plugin => ({
  name: 'bundled',
  resolveId(id) {
    const beside = BESIDE[id] ?? (id.startsWith('./facts/') ? id : undefined);
    if (beside) return { id: beside, external: true };
    return id in OWN ? `\0bundled:${id}` : null;
  },
  load: (id) => OWN[id.replace('\0bundled:', '')]?.() ?? null,
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
