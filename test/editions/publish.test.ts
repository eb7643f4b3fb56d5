import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishChanges } from '../../src/editions/changes/publish.ts';
import { languages } from '../../src/editions/changes/words.ts';
import { log } from './support/log.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'opt-out-publish-'));
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
  vi.unstubAllEnvs();
});
const read = (name: string): string => readFileSync(join(out, name), 'utf8');

describe('what is published', () => {
  test('a page and two feeds in each language, for all services and for each', () => {
    publishChanges(out, { log });
    const each = (of: string) =>
      languages.flatMap((l) => ['atom', 'html', 'json'].map((type) => `${of}.${l}.${type}`));
    const all = languages.flatMap((l) => {
      const own = l === 'en' ? '' : `.${l}`;
      return [`changes${own}.atom`, `feed${own}.json`];
    });
    const pages = languages.map((l) => `index.${l}.html`);
    const expected = [...each('alpha'), ...each('beta'), ...all, ...pages];
    expect(readdirSync(out).sort()).toEqual(expected.sort());
  });
  test('one service’s page tells nothing of the others', () => {
    publishChanges(out, { log });
    expect(read('alpha.en.html')).toContain('Alpha: new in our catalogue.');
    expect(read('beta.en.html')).not.toContain('Alpha');
  });
  test('every address on a page is that of a file', () => {
    publishChanges(out, { log });
    const files = readdirSync(out);
    for (const page of files.filter((f) => f.endsWith('.html')))
      for (const [, href = ''] of read(page).matchAll(/href="([^"#]+)/g))
        expect(files, page).toContain(href);
  });
  test('every address in a feed is that of a place on a page', () => {
    publishChanges(out, { log, site: 'https://news.example/' });
    for (const name of ['feed.json', 'alpha.de.json']) {
      const { items } = JSON.parse(read(name)) as { items: { url: string }[] };
      expect(items.length).toBeGreaterThan(3);
      for (const { url } of items) {
        const { pathname, hash } = new URL(url);
        expect(read(pathname.slice(1))).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });
  test('the site may come from the environment', () => {
    vi.stubEnv('OPT_OUT_SITE', 'https://news.example/wizard');
    publishChanges(out, { log });
    expect(read('changes.atom')).toContain(
      'href="https://news.example/wizard/changes/index.en.html"',
    );
    vi.stubEnv('OPT_OUT_SITE', '');
    publishChanges(out, { log });
    expect(read('changes.atom')).not.toContain('<link');
  });
});
