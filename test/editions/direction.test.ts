/** Pages of a language that is written from right to left say so at their root, their lists and quotes too. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { pageOf } from '../../src/editions/changes/page.ts';
import { framePage } from '../../src/editions/frame-page.ts';
import { oembedFiles } from '../../src/editions/oembed-files.ts';
import { staticFiles } from '../../src/editions/static/static-files.ts';
import { letterSets, readLetters } from '../../src/letters/read.ts';
import { services } from '../support/catalogue.ts';
import { log } from './support/log.ts';

const words = readWords();
const instagram = services.filter(({ id }) => id === 'instagram');
const folder = readLetters();
const letters = { sets: letterSets(folder), says: folder.says };
const today = '2026-11-26';
const place = { site: 'https://news.example/', size: { width: 640, height: 354 } };

/** Every kind of page in a language. */
const pagesIn = (language: string): Record<string, string> => {
  const own = { [language]: words[language]! };
  const routes = new Map(staticFiles(instagram, own, { letters, today }));
  return {
    'the change log': pageOf({ log }, language),
    'what oEmbed finds': oembedFiles(instagram, own, place).get(
      `oembed/instagram.${language}.html`,
    )!,
    'a route': routes.get(`instagram.eu.${language}.html`)!,
  };
};

const frame = load(framePage(words));

describe.each(Object.keys(words))('in %s', (language) => {
  const { dir } = words[language]!;
  test.each(Object.entries(pagesIn(language)))('%s', (_, html) => {
    const $ = load(html);
    expect($('html').attr()).toEqual({ lang: language, dir });
    expect($('style').text()).not.toMatch(/(?:margin|padding|border)-(?:left|right)/);
  });
  test('what a frame says without scripts', () =>
    expect(frame(`p[lang="${language}"]`).attr('dir')).toBe(dir));
});
