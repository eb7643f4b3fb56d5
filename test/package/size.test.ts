import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { version } from '../../.config/catalogue-plugin.ts';

const cdn = 'dist/cdn';
const versioned = join(cdn, version);
const kB = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0) / 1000;

/** Fails with a sentence a newcomer understands. */
function within(what: string, size: number, most: number): void {
  console.log(`${what}: ${size.toFixed(2)} kB of ${most} kB`);
  expect(
    size,
    `${what} is ${size.toFixed(2)} kB; readers pay for every byte, so it must stay within ${most} kB. See stories/guide/decisions/0008.`,
  ).toBeLessThanOrEqual(most);
}

const inVersion = (path: string): string => join(versioned, `${path}.js`);
const files = (folder: string): string[] =>
  readdirSync(join(versioned, folder)).map((f) => f.replace(/\.js$/, ''));

test('there is a build to measure (else: npm run build)', () => {
  expect(existsSync(join(cdn, 'embed.js'))).toBe(true);
});

describe('brotli sizes', () => {
  test('the loader, before any interest', () => within('loader', kB(join(cdn, 'embed.js')), 1));
  test('what comes after the first screens', () => within('later views', kB(inVersion('rest')), 6));
  test.each(['en', 'de'])('the words of one language: %s', (l) =>
    within(`words.${l}`, kB(inVersion(`words/${l}`), inVersion(`words/${l}.rest`)), 4),
  );
  test('everything up to the form’s link, for the largest entry', { timeout: 60_000 }, () => {
    const entries = files('services').filter((f) => f.endsWith('.de') && !f.startsWith('index'));
    const largest = Math.max(...entries.map((f) => kB(inVersion(`services/${f}`))));
    const others = kB(join(cdn, 'embed.js'), inVersion('wizard'), inVersion('words/de'));
    within('up to the form’s link', others + largest, 25);
  });
});

describe('growth', () => {
  test('what every reader downloads names no service and no language but English', () => {
    for (const file of [join(cdn, 'embed.js'), inVersion('wizard'), inVersion('rest')]) {
      const code = readFileSync(file, 'utf8');
      for (const name of ['instagram.com', 'slack', 'robots.txt', 'Widerspruch'])
        expect(code, file).not.toContain(name);
    }
  });
  test('the first screens are one file: a shared chunk would be a second round trip', () => {
    expect(readFileSync(inVersion('wizard'), 'utf8')).not.toMatch(/\bfrom\s*"|import\s*"/);
  });
});
