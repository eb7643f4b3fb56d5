import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.d.ts'),
);

/** Rooms, and which others each may import from. Types count as well: a type is knowledge too. */
const MAY: Record<string, readonly string[]> = {
  catalogue: [],
  i18n: ['catalogue'],
  flow: ['catalogue', 'xstate'],
  checks: ['catalogue', 'flow', 'ajv', 'fastest-levenshtein', 'tldts'],
  editions: ['catalogue', 'flow', 'i18n', 'feed', 'node:'],
  elements: ['catalogue', 'i18n', 'flow', 'lit', 'virtual:version'],
  'elements/guard': [
    'catalogue',
    'flow',
    'elements',
    '@cfworker',
    'virtual:entry-schema',
    'virtual:version',
  ],
  cli: [
    ...['catalogue', 'checks', 'flow', 'i18n', 'editions', 'node:'],
    ...['commander', 'cli-progress', 'p-queue', 'diff', 'cheerio', 'picocolors', 'tldts'],
    ...['@clack', '@viz-js', 'feed'],
  ],
};

const INNER = ['elements/guard'];
const roomOf = (file: string): string =>
  INNER.find((room) => file.startsWith(`${room}/`)) ?? file.split('/')[0] ?? '';

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gm),
  ].map((m) => m[1] ?? '');

const target = (file: string, specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node:';
  if (!specifier.startsWith('.')) return specifier.split('/')[0] ?? specifier;
  return roomOf(relative(src, resolve(src, dirname(file), specifier)));
};

describe('who may import whom', () => {
  const inRooms = files.filter((f) => f.includes('/') && !/^catalogue\/read(-json)?\.ts$/.test(f));
  test.each(inRooms)('%s', (file) => {
    const room = roomOf(file);
    const allowed = [room, ...(MAY[room] ?? [])];
    for (const specifier of importsOf(file))
      expect(allowed, specifier).toContain(target(file, specifier));
  });
  test('nothing is imported by what it imports', () => {
    const below = (room: string): string[] =>
      Object.entries(MAY)
        .filter(([from]) => from.split('/')[0] === room)
        .flatMap(([, to]) => to.map((t) => t.split('/')[0] ?? t))
        .filter((t) => t !== room);
    const follow = (room: string, path: readonly string[] = []): void => {
      expect(path, [...path, room].join(' → ')).not.toContain(room);
      for (const next of below(room)) follow(next, [...path, room]);
    };
    for (const room of Object.keys(MAY)) follow(room.split('/')[0] ?? room);
  });
  test('a view knows no machine', () => {
    for (const file of files.filter((f) => f.includes('/views/') || f.includes('/schematic/')))
      expect(importsOf(file), file).not.toContain('xstate');
  });
  test('only two files know XState', () => {
    const knows = files.filter((f) => importsOf(f).includes('xstate'));
    expect(knows.sort()).toEqual(['flow/flow.ts', 'flow/logic.ts']);
  });
  test('the loader imports nothing but its version', () => {
    expect(importsOf('embed.ts')).toEqual(['virtual:version']);
  });
});

describe('what the source never does', () => {
  const forbidden =
    /\b(localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|fetch\(|innerHTML|unsafeHTML|eval\()/;
  // Neither reaches a reader: the catalogue's code and its checks run in the build, and the commands are a maintainer's.
  test.each(files.filter((f) => !/^(catalogue|checks|cli)\//.test(f)))('%s', (file) => {
    const text = readFileSync(join(src, file), 'utf8');
    // The one file that fetches, and only where the newsroom points it at a copy of its own.
    expect(
      file === 'elements/guard/remote-source.ts' ? text.replace('fetch(', '') : text,
    ).not.toMatch(forbidden);
  });
});
