import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Missing } from '../../src/editions/changes/change.ts';
import { pageOf } from '../../src/editions/changes/page.ts';
import type { Subject } from '../../src/editions/changes/subject.ts';
import { languages } from '../../src/editions/changes/words.ts';
import { HOSTILE, log } from './support/log.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const problemsOf = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap((r) => r.messages.map((m) => `${m.line}: ${m.message} (${m.ruleId})`));
};

const about = { service: 'alpha', name: { en: 'Alpha', de: 'Alpha' } };
const empty = (missing?: Missing): Subject => ({ log: { days: [], ...(missing && { missing }) } });
const subjects: [string, Subject][] = [
  ['all services', { log }],
  ['one service', { log, about }],
  ['a log without changes', empty()],
  ['a copy without history', empty('no-history')],
  ['a shallow clone', empty('shallow')],
];

describe.each(languages)('the page in %s', (language) => {
  test.each(subjects)('is valid HTML: %s', async (_, subject) => {
    expect(await problemsOf(pageOf(subject, language))).toEqual([]);
  });
  test.each(subjects)('has language, title, heading, and nothing that runs: %s', (_, subject) => {
    const $ = load(pageOf(subject, language));
    expect($('html').attr('lang')).toBe(language);
    expect($('h1').text()).toBe($('title').text());
    expect($('h1').text()).not.toBe('');
    expect($('script, [style], [onclick], img')).toHaveLength(0);
    expect($('style')).toHaveLength(1);
  });
});

describe('what is on the page', () => {
  const $ = load(pageOf({ log }, 'de'));
  test('a section a day, with a date for machines', () => {
    const times = $('section > h2 > time').toArray();
    expect(times.map((t) => [$(t).attr('datetime'), $(t).text()])).toEqual([
      ['2026-01-11', '11. Januar 2026'],
      ['2026-01-10', '10. Januar 2026'],
    ]);
  });
  test('the feeds, in the head and to be chosen', () => {
    const hrefs = (selector: string) =>
      $(selector)
        .toArray()
        .map((e) => $(e).attr('href'));
    expect(hrefs('link[rel=alternate]')).toEqual(['changes.de.atom', 'feed.de.json']);
    expect(hrefs('nav a')).toEqual([
      '#services',
      'changes.de.atom',
      'feed.de.json',
      ...languages.filter((l) => l !== 'de').map((l) => `index.${l}.html`),
    ]);
  });
  test('the services, each with an anchor and a page', () => {
    expect($('#service-alpha a').attr('href')).toBe('alpha.de.html');
    expect($('#service-beta a').text()).toBe(HOSTILE);
    expect(load(pageOf({ log, about }, 'de'))('#services')).toHaveLength(0);
  });
  test('text stays text', () => {
    expect($('script')).toHaveLength(0);
    expect(
      $('dd')
        .toArray()
        .map((e) => $(e).text()),
    ).toContain(HOSTILE);
  });
  test('words in another language are marked', () => {
    expect($('nav a[lang=en]').text()).toBe('English');
    const quoted = load(pageOf({ log }, 'en'))('dd[lang=de]');
    expect(quoted.first().text()).toBe('Datenschutz');
  });
});
