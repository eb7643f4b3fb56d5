import { HtmlValidate } from 'html-validate';
import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../support/catalogue.ts';

const lines = Object.values(entryOf('website').ways).flatMap((way) =>
  way.ladder.flatMap((rung) => (rung.lines ? [rung.lines] : [])),
);
const robots = lines.filter(({ file }) => file === 'robots.txt').map((l) => l.lines);
const html = lines.filter(({ file }) => file === 'HTML head').map((l) => l.lines);
const headers = lines.filter(({ file }) => file === 'HTTP header').flatMap((l) => l.lines);
const page = 'https://news.example/article';

describe('the text that site owners copy', () => {
  test('is there for every kind of place', () => {
    expect(robots.length + html.length + headers.length).toBe(lines.length);
    expect(robots.length).toBeGreaterThan(2);
    expect(html.length).toBeGreaterThan(0);
  });
  test.each(robots)('is robots.txt and keeps out whom it names, and nobody else: %s', (...text) => {
    const rules = robotsParser('https://news.example/robots.txt', text.join('\n'));
    const names = text.flatMap((l) => /^User-agent: (.+)$/.exec(l)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(0);
    for (const line of text)
      expect(line).toMatch(
        /^(#.*|User-agent: \S+|Disallow: \/|Allow: \/|Content-Signal: [\w-]+=(yes|no)(, ?[\w-]+=(yes|no))*|)$/i,
      );
    const blocks = text.includes('Disallow: /');
    for (const name of names.filter((n) => n !== '*'))
      expect(rules.isAllowed(page, name), name).toBe(!blocks);
    for (const other of ['Googlebot', 'bingbot', 'SomeBrowser'])
      expect(rules.isAllowed(page, other), other).not.toBe(false);
  });
  test.each(headers)('is one header field of HTTP: %s', (line) =>
    expect(line).toMatch(/^[A-Za-z][A-Za-z-]*: [\w, -]+$/),
  );
  test.each(html)('is valid in the head of a page: %s', async (...text) => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const report = await validator.validateString(
      `<!DOCTYPE html>\n<html lang="en"><head><title>A page</title>${text.join('\n')}</head><body><p>Text.</p></body></html>`,
    );
    expect(report.results.flatMap((r) => r.messages.map((m) => m.message))).toEqual([]);
  });
});
