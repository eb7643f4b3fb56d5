import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { isLink } from '../../src/catalogue/safe-link.ts';
import { services } from '../support/catalogue.ts';

const folder = 'stories/demo';
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
const articles = pages.filter((file) => file !== 'builder.html');
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'void-style': 'off', 'doctype-style': 'off' },
});

test('there are articles in five languages', () => {
  const languages = articles.map((page) =>
    load(readFileSync(join(folder, page)))('html').attr('lang'),
  );
  expect(languages.sort()).toEqual(['de', 'en', 'en-US', 'fr', 'it', 'pl']);
});

describe.each(articles)('the article %s', (page) => {
  const html = readFileSync(join(folder, page), 'utf8');
  const $ = load(html);

  test('is valid', async () => {
    const { results } = await validator.validateString(html);
    expect(results.flatMap((r) => r.messages.map((m) => `${m.line} ${m.message}`))).toEqual([]);
  });
  test('leads to the others, and to itself as the current one', () => {
    const leads = $('nav a')
      .toArray()
      .map((a) => ($(a).attr('href') === './' ? 'index.html' : $(a).attr('href')));
    expect(leads.sort()).toEqual([...articles].sort());
    expect($('nav a[aria-current=page]')).toHaveLength(1);
  });
  test('embeds services there are, with links of theirs inside', () => {
    for (const tag of $('opt-out-wizard').toArray()) {
      const ids = ($(tag).attr('service') ?? '').split(' ').filter(Boolean);
      for (const id of ids) expect(services.map((s) => s.id)).toContain(id);
      const links = $(tag).find('a').toArray();
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(isLink($(link).attr('href') ?? '')).toBe(true);
    }
    expect($('script').attr('src')).toBe('../cdn/embed.js');
  });
});
