import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsIn } from '../support/imports-in.ts';

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.d.ts'),
);

/** Rooms, and which others each may import from. Types count as well: a type is knowledge too. */
const MAY: Record<string, readonly string[]> = {
  catalogue: [],
  i18n: ['catalogue'],
  letters: ['catalogue'],
  flow: ['catalogue', 'i18n', 'xstate', 'virtual:zones'],
  deadlines: [],
  authorities: ['catalogue'],
  followup: ['catalogue', 'deadlines', 'xstate'],
  desk: ['catalogue', 'flow', 'node:'],
  checks: [
    'catalogue',
    'deadlines',
    'desk',
    'flow',
    'i18n',
    'letters',
    'ajv',
    'fastest-levenshtein',
    'tldts',
  ],
  editions: [
    ...['catalogue', 'deadlines', 'flow', 'i18n', 'letters', 'feed', 'csv-stringify', 'node:'],
  ],
  elements: [
    ...['catalogue', 'i18n', 'flow', 'elements/guard', 'lit', 'xstate', 'lean-qr'],
    ...['deadlines', 'authorities', 'letters', 'followup'],
    ...['virtual:version', 'virtual:own-names', 'virtual:shelves'],
  ],
  'elements/guard': [
    ...['catalogue', 'flow', 'i18n', 'elements'],
    ...['@cfworker', 'virtual:edition', 'virtual:entry-schema'],
  ],
  cli: [
    ...['catalogue', 'checks', 'desk', 'flow', 'i18n', 'letters', 'editions', 'node:'],
    ...[
      'commander',
      'cli-progress',
      'p-queue',
      'diff',
      'htmlparser2',
      'ipaddr.js',
      'picocolors',
      'tldts',
    ],
    ...['@clack', '@viz-js', 'feed'],
  ],
  'catalogue.ts': ['catalogue', 'virtual:catalogue'],
  'entries.ts': ['catalogue', 'elements', 'virtual:entries'],
  'languages.ts': ['catalogue', 'elements'],
  'flow.ts': ['flow'],
  'deadlines.ts': ['deadlines'],
  'authorities.ts': ['authorities', 'catalogue', 'virtual:authorities'],
  'followup.ts': ['followup'],
  'letters.ts': ['letters', 'virtual:letters'],
  'index.ts': ['catalogue', 'flow', 'i18n', 'elements'],
  'define.ts': ['elements'],
  'embed.ts': ['catalogue', 'i18n', 'elements', 'virtual:version'],
  'checklist.ts': ['elements', 'virtual:version'],
  frame: ['catalogue'],
  'frame.ts': ['catalogue', 'editions', 'elements', 'frame', 'i18n', 'virtual:version'],
  'resize.ts': ['catalogue', 'elements', 'frame'],
};
/** The files of the catalogue, of the letters and of the checks that read folders with Node. */
const READS =
  /^(catalogue\/(read(-json)?|inside)|letters\/read|checks\/translation\/read-texts)\.ts$/;
const KNOWS_XSTATE =
  /^flow\/|^followup\/follow\.ts$|\.machine\.ts$|^elements\/wizard\.controller\.ts$/;

const INNER = ['elements/guard'];
const roomOf = (file: string): string =>
  INNER.find((room) => file.startsWith(`${room}/`)) ?? file.split('/')[0] ?? '';

function target(file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  if (!specifier.startsWith('.')) return specifier.split('/')[0] ?? specifier;
  return roomOf(relative(src, resolve(src, dirname(file), specifier)));
}

/** The rooms and packages that a file imports from. */
const importsOf = (file: string): string[] =>
  importsIn(readFileSync(join(src, file), 'utf8')).map((specifier) => target(file, specifier));

describe('an import is seen', () => {
  test.each([
    ['of a value', "import { a } from './a.ts';"],
    ['over several lines', "import b, {\n  type A,\n} from './a.ts';"],
    ['of everything', "import * as all from './a.ts';"],
    ['of data', "import a from './a.ts' with { type: 'json' };"],
    ['for its effects', "import './a.ts';"],
    ['of a type', "import type { A } from './a.ts';"],
    ['that is passed on', "export { a } from './a.ts';"],
    ['that is passed on whole', "export * from './a.ts';"],
    ['of a type that is passed on', "export type { A } from './a.ts';"],
    ['of all types', "export type * from './a.ts';"],
    ['later', "const later = async () => (await import('./a.ts')).a;"],
    ['later, in a template', "const view = html`<p>${until(import('./a.ts'))}</p>`;"],
    ['later, of a text without holes', 'void import(`./a.ts`);'],
    ['of a type in place', "type B = Promise<import('./a.ts').A>;"],
    ['of a module as a type', "type B = typeof import('./a.ts');"],
    ['in the old way', "import a = require('./a.ts');"],
  ])('%s', (_, text) => expect(importsIn(text)).toEqual(['./a.ts']));
  test.each([
    ['in a comment', "// import './a.ts';"],
    ['in a text', 'const text = "import \'./a.ts\'";'],
    ['of an address that is computed', 'void import(`${base}a.js`);'],
  ])('but not %s', (_, text) => expect(importsIn(text)).toEqual([]));
});

describe('who may import whom', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const allowed = [room, ...(MAY[room] ?? []), ...(READS.test(file) ? ['node:'] : [])];
    expect(importsOf(file).filter((other) => !allowed.includes(other))).toEqual([]);
  });
  test('nothing is imported by what it imports', () => {
    const outer = (room: string): string => room.split('/')[0] ?? room;
    const below = (room: string): string[] =>
      Object.entries(MAY)
        .filter(([from]) => outer(from) === room)
        .flatMap(([, to]) => to.map(outer))
        .filter((to) => to !== room);
    const follow = (room: string, path: readonly string[] = []): void => {
      expect(path, [...path, room].join(' → ')).not.toContain(room);
      for (const next of below(room)) follow(next, [...path, room]);
    };
    for (const room of Object.keys(MAY)) follow(outer(room));
  });
  test('only the flow and what opens a machine know XState', () => {
    const knows = files.filter((f) => importsOf(f).includes('xstate'));
    expect(knows.filter((f) => !KNOWS_XSTATE.test(f))).toEqual([]);
    expect(knows).not.toEqual([]);
  });
  test('a view knows no machine', () => {
    for (const file of files.filter((f) => f.includes('/views/') || f.includes('/schematic/')))
      expect(importsOf(file), file).not.toContain('xstate');
  });
  test('the loader takes in little, and nothing of a library', () => {
    const taken = (file: string, found = new Set<string>()): Set<string> => {
      for (const specifier of importsIn(readFileSync(join(src, file), 'utf8'), 'run')) {
        const next = specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
        if (found.has(next)) continue;
        found.add(next);
        if (specifier.startsWith('.')) taken(next, found);
      }
      return found;
    };
    expect([...taken('embed.ts')].sort()).toEqual([
      'catalogue/id.ts',
      'elements/attributes.ts',
      'elements/base-of.ts',
      'elements/events.ts',
      'elements/retried.ts',
      'elements/seek.ts',
      'elements/start.ts',
      'elements/tag.element.ts',
      'i18n/negotiate.ts',
      'virtual:version',
    ]);
  });
});

/**
 * One file fetches, and only where the newsroom points it at a copy of its own. One keeps what a reader agrees to; one
 * looks whether there is any.
 */
const MAY_USE: Readonly<Record<string, string>> = {
  'elements/guard/copy-file.ts': 'fetch(',
  'elements/after/kept.ts': 'localStorage',
  'elements/kept-key.ts': 'localStorage',
  // It only names it.
  'editions/privacy.ts': 'localStorage',
};

describe('what the source never does', () => {
  const forbidden =
    /\b(localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|fetch\(|innerHTML|unsafeHTML|eval\()/;
  // Neither reaches a reader: the catalogue's code and its checks run in the build, and the commands are a maintainer's.
  test.each(files.filter((f) => !/^(catalogue|checks|cli)\//.test(f)))('%s', (file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const allowed = MAY_USE[file];
    expect(allowed ? text.replaceAll(allowed, '') : text).not.toMatch(forbidden);
  });
});
