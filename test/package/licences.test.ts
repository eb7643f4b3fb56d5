import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../.config/catalogue-plugin.ts';
import { NOTICES } from '../../.config/notices-plugin.ts';
import { importsIn } from '../support/imports-in.ts';

/** What every licence we bundle asks to be kept. */
const KEPT = /Copyright \(c\)[^]*"?AS IS"?/;

/** The packages whose code is in an edition, as its source maps tell. */
function bundledIn(folder: string): string[] {
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.js.map'),
  );
  const sources = maps.flatMap(
    (f) => (JSON.parse(readFileSync(join(folder, f), 'utf8')) as { sources: string[] }).sources,
  );
  const named = sources.flatMap((s) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(s)?.[1] ?? []);
  return [...new Set(named)].sort();
}

/** The notices of an edition, by package. */
const noticesIn = (folder: string): Map<string, string> =>
  new Map(
    readFileSync(join(folder, NOTICES), 'utf8')
      .split(`\n\n${'-'.repeat(80)}\n\n`)
      .flatMap((part) => {
        const [, name] = /^(\S+) \d+\.\d+\.\d+ \([\w.-]+\)\n/.exec(part) ?? [];
        return name ? [[name, part] as const] : [];
      }),
  );

const versioned = join('dist/cdn', version);

describe.each(['dist/cdn', 'dist/esm'])('%s', (folder) => {
  const at = folder === 'dist/cdn' ? versioned : folder;
  test('names each package that it holds, with its licence', () => {
    const notices = noticesIn(at);
    for (const name of [...bundledIn(folder), 'countries-and-timezones'])
      expect(notices.get(name), name).toMatch(KEPT);
  });
});

test('what newsrooms serve holds Lit, XState, a schema library and a QR code library, and nothing unforeseen', () => {
  expect(bundledIn('dist/cdn')).toEqual(['@cfworker/json-schema', 'lean-qr', 'lit-html', 'xstate']);
});

test('the texts are the packages’ own', () => {
  const notices = noticesIn(versioned);
  for (const name of ['lit-html', 'xstate', 'countries-and-timezones'])
    expect(notices.get(name)).toContain(
      readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim(),
    );
  expect(notices.get('@cfworker/json-schema')).toContain('Jeremy Danyow');
});

test('the commands hold their libraries, with their licences, and ask for Node and XState only', () => {
  const code = readFileSync('dist/cli/opt-out-wizard.js', 'utf8');
  const isOthers = (id: string): boolean =>
    !isBuiltin(id) && !/^xstate(\/|$)|^@viz-js\/viz$/.test(id);
  expect(importsIn(code).filter(isOthers)).toEqual([]);
  const notices = noticesIn('dist/cli');
  for (const name of [
    'commander',
    'ajv',
    'htmlparser2',
    'ipaddr.js',
    'entities',
    'p-queue',
    'feed',
    'tldts',
  ])
    expect(notices.get(name), name).toBeDefined();
  for (const [name, text] of notices) expect(text.length, name).toBeGreaterThan(400);
});
