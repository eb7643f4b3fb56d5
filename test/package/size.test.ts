import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { version } from '../../.config/catalogue-plugin.ts';
import { services } from '../support/catalogue.ts';

const cdn = 'dist/cdn';
const versioned = join(cdn, version);
/** Many journeys share files. */
const sizes = new Map<string, number>();
function sizeOf(path: string): number {
  const size = sizes.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  sizes.set(path, size);
  return size;
}
const kB = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + sizeOf(path), 0) / 1000;

/** Fails with a sentence a newcomer understands. */
function within(what: string, size: number, most: number): void {
  console.log(`${what}: ${size.toFixed(2)} kB of ${most} kB`);
  expect(
    size,
    `${what} is ${size.toFixed(2)} kB; readers pay for every byte, so it must stay within ${most} kB. See stories/guide/decisions/0014.`,
  ).toBeLessThanOrEqual(most);
}

const inVersion = (path: string): string => join(versioned, `${path}.js`);
test('there is a build to measure (else: npm run build)', () => {
  expect(existsSync(join(cdn, 'embed.js'))).toBe(true);
});

/** A script with those that it brings along, besides the wizard, which is there. */
function withImports(path: string): string[] {
  const code = readFileSync(inVersion(path), 'utf8');
  const imports = [...code.matchAll(/\bfrom"\.\/([\w.-]+)\.js"/g)].map(([, name = '']) => name);
  const others = imports.filter((name) => name !== 'wizard').flatMap(withImports);
  return [...new Set([path, ...others])];
}

/** What a reader of one service downloads, with the reader's country known. */
function journeyOf(service: string, language: string) {
  const now = [
    join(cdn, 'embed.js'),
    ...['wizard', `words/${language}`, `lists/regions.${language}.d`].map(inVersion),
    inVersion(`services/${service}.${language}`),
  ];
  const later = ['later', `words/${language}.later`, `services/${service}.${language}.later`];
  const shared = withImports('later').filter((path) => path !== 'later');
  const toLink = kB(...now);
  const own = toLink + kB(...later.map(inVersion));
  return { toLink, own, all: own + kB(...shared.map(inVersion)) };
}

/** Five entries of Meta's hold 11 to 17 answers each; see decision 0016. */
const LARGEST = ['facebook', 'instagram', 'messenger', 'meta-ai', 'threads'];

describe('brotli sizes', () => {
  test('the loader, before any interest', () => within('loader', kB(join(cdn, 'embed.js')), 1));
  test('the loader of the list', () =>
    within('checklist loader', kB(join(cdn, 'checklist.js')), 1));
  test.each(['embed', 'checklist'])('the loader without a module: %s', (name) =>
    within(`${name}.classic`, kB(join(cdn, `${name}.classic.js`)), 1.1),
  );
  test('what makes tags of what stands for them', () =>
    within('stand-ins', kB(inVersion('stand-ins')), 0.7));
  test.each(['list', 'list-views', 'words/en.checklist', 'words/de.checklist'])(
    'a file of the list: %s',
    (path) => within(path, kB(inVersion(path)), 6),
  );
  test('what comes after the first screens', () =>
    within('later views', kB(inVersion('later')), 6));
  test('what stands behind a screen', () => within('behind', kB(inVersion('behind')), 6));
  test('what is printed', () => within('print', kB(inVersion('print')), 2));
  test('the questions before any flow', () => within('ask', kB(inVersion('ask')), 6));
  test('the guess of the country', () => within('guess', kB(inVersion('browser-guess')), 6));
  test('each file of code that comes after the click', () => {
    // The check of a catalogue's copy is for newsrooms that name one.
    const before = /^(wizard|remote-source)\.js$/;
    const files = readdirSync(versioned).filter((f) => f.endsWith('.js') && !before.test(f));
    expect(files).toEqual(expect.arrayContaining(['after.js', 'authority.js', 'write.js']));
    for (const file of files) within(file, kB(join(versioned, file)), 6);
  });
  test.each(['en', 'de'])('what is said after the click: %s', (l) =>
    within(`${l}.after`, kB(inVersion(`words/${l}.after`)), 6),
  );
  test.each(['en', 'de'])('the words of one language: %s', (l) =>
    within(
      `words.${l}`,
      kB(...['', '.later', '.more'].map((part) => inVersion(`words/${l}${part}`))),
      4,
    ),
  );
  test.each(['en', 'de'])('a whole journey in "%s"', { timeout: 60_000 }, (language) => {
    const journeys = services
      .map(({ id }) => ({ id, ...journeyOf(id, language) }))
      .sort((a, b) => b.toLink - a.toLink);
    const others = journeys.filter(({ id }) => !LARGEST.includes(id));
    const most = (of: typeof journeys, key: 'toLink' | 'own' | 'all') =>
      Math.max(...of.map((j) => j[key]));
    within('up to the form’s link', most(others, 'toLink'), 33.5);
    within('everything but what later views share', most(others, 'own'), 41);
    within('everything', most(others, 'all'), 44.5);
    within('up to the form’s link, of the largest entries', most(journeys, 'toLink'), 35.5);
    within('everything but that, of the largest entries', most(journeys, 'own'), 44.5);
    within('everything, of the largest entries', most(journeys, 'all'), 48);
    const half = journeys[Math.ceil(journeys.length / 2)];
    within('up to the form’s link, half of all services', half?.toLink ?? 0, 32);
  });
});

test('letters of one law in one language', () => {
  const folder = join(versioned, 'letters');
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => kB(join(folder, file)));
  expect(sizes.length).toBeGreaterThan(30);
  within('letters', Math.max(...sizes), 6);
});

describe('growth', () => {
  test('what every reader downloads names no service and no language but English', () => {
    for (const file of [join(cdn, 'embed.js'), inVersion('wizard'), inVersion('later')]) {
      const code = readFileSync(file, 'utf8');
      for (const name of ['instagram.com', 'slack', 'robots.txt', 'Widerspruch'])
        expect(code, file).not.toContain(name);
    }
  });
  test('the wizard is compiled while it arrives, not when it is called', () => {
    expect(readFileSync(inVersion('wizard'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });
  test('the first screens are one file: a shared chunk would be a second round trip', () => {
    expect(readFileSync(inVersion('wizard'), 'utf8')).not.toMatch(/\bfrom\s*"|import\s*"/);
  });
});
