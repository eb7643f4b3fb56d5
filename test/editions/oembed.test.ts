import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { oembedFiles } from '../../src/editions/oembed-files.ts';
import { services } from '../support/catalogue.ts';
import { de, en } from '../support/words.ts';

const site = 'https://news.example/opt-out-wizard/';
const size = { width: 640, height: 354 };
const files = oembedFiles(services, { en, de }, { site, size });

describe('oEmbed', () => {
  test('a page and a file for each service and language', () =>
    expect(files.size).toBe(services.length * 2 * 2));
  test.each(services)(
    '$id: what is discovered is a rich answer with links, sizes and one loader',
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
        const $ = load(answer['html']!);
        expect($('opt-out-wizard').attr()).toEqual({ service: id, lang: language });
        expect($('opt-out-wizard a[href^="https://"]').length).toBeGreaterThan(0);
        expect($('script').attr()).toEqual({ type: 'module', src: `${site}embed.js` });
      }
    },
  );
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
