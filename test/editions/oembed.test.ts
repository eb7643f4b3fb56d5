import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { oembedFiles } from '../../src/editions/oembed-files.ts';
import { staticFiles } from '../../src/editions/static/static-files.ts';
import { letterSets, readLetters } from '../../src/letters/read.ts';
import { services } from '../support/catalogue.ts';
import { de, en } from '../support/words.ts';

const site = 'https://news.example/opt-out-wizard/';
const size = { width: 640, height: 354 };
const files = oembedFiles(services, { en, de }, { site, size });

/** What an answer of type `rich` must have, and what it may have (https://oembed.com, 2.3.4). */
const REQUIRED = ['type', 'version', 'html', 'width', 'height'];
const OPTIONAL = [
  'title',
  'author_name',
  'author_url',
  'provider_name',
  'provider_url',
  'cache_age',
];

describe('oEmbed', () => {
  test('a page and a file for each service and language', () =>
    expect(files.size).toBe(services.length * 2 * 2));
  test.each(services)(
    '$id: what is discovered is a rich answer with a link, a frame and its sizes; its page has the wizard',
    ({ id }) => {
      for (const language of ['en', 'de']) {
        const page = load(files.get(`oembed/${id}.${language}.html`)!);
        const found = page('link[type="application/json+oembed"]').attr('href')!;
        expect(found).toBe(`${site}oembed/${id}.${language}.json`);
        const answer = JSON.parse(files.get(found.slice(site.length))!) as Record<string, string>;
        expect(answer).toMatchObject({
          version: '1.0',
          type: 'rich',
          ...size,
          title: page('h1').text(),
        });
        expect(Object.keys(answer)).toEqual(expect.arrayContaining(REQUIRED));
        expect([...REQUIRED, ...OPTIONAL]).toEqual(expect.arrayContaining(Object.keys(answer)));
        const $ = load(answer['html']!);
        expect($('blockquote a[href^="https://"]')).toHaveLength(1);
        expect($('iframe').attr()).toMatchObject({
          src: `${site}frame.html?service=${id}&lang=${language}`,
          title: answer['title'],
          width: String(size.width),
          height: String(size.height),
        });
        expect($('script').attr()).toEqual({ src: `${site}resize.js` });
        expect(page('opt-out-wizard').attr()).toEqual({ service: id, lang: language });
        expect(page('opt-out-wizard a[href^="https://"]').length).toBeGreaterThan(0);
        expect(page('script').attr()).toEqual({ type: 'module', src: `${site}embed.js` });
      }
    },
  );
  test('a page of the static edition names the same answer, where the site is known', () => {
    const folder = readLetters();
    const letters = { sets: letterSets(folder), says: folder.says };
    const wish = { letters, today: '2026-11-26' };
    const some = services.filter(({ id }) => ['instagram', 'x'].includes(id));
    const linked = (more: { site?: string }) =>
      [...staticFiles(some, { en, de }, { ...wish, ...more })]
        .filter(([path]) => path.endsWith('.html'))
        .map(([path, html]) => [path, load(html)('link').attr('href')] as const);
    for (const [path, href] of linked({ site })) {
      const [id, , language] = path.split('.');
      const isPage = !path.includes('fragment');
      expect(href).toBe(isPage ? `${site}oembed/${id}.${language}.json` : undefined);
      if (isPage) expect(files.has(href!.slice(site.length))).toBe(true);
    }
    expect(linked({}).filter(([, href]) => href !== undefined)).toEqual([]);
  });
  test('the page is valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const { results } = await validator.validateString(files.get('oembed/instagram.de.html')!);
    expect(results.flatMap((r) => r.messages.map((m) => m.message))).toEqual([]);
  });
  test('a site must be an address', () =>
    expect(() => oembedFiles(services, { en }, { site: 'news', size })).toThrow(
      'is not an address',
    ));
});
