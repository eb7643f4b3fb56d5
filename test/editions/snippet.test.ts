import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { idsOf, localize } from '../../src/catalogue/resolve.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import { safeLink } from '../../src/catalogue/safe-link.ts';
import { fallbackLink, linkIn } from '../../src/editions/fallback-link.ts';
import type { TagAttributes } from '../../src/editions/snippet/attributes.ts';
import { YOUR_FILES } from '../../src/editions/snippet/files-at.ts';
import { snippet } from '../../src/editions/snippet.ts';
import { services } from '../support/catalogue.ts';

const languages = Object.keys(readWords());
const of = (attributes: TagAttributes, more = {}) =>
  snippet(attributes, { services, languages, ...more });
const hrefs = (text: string) =>
  [...text.matchAll(/href="([^"]+)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));

describe.each(services.map((s) => [s.id, s] as const))('%s', (id, service) => {
  test('has a link of its own in every country and language', () => {
    for (const language of languages) {
      const entry = localize(service, language);
      expect(fallbackLink(service, language)).toEqual(linkIn(entry, service));
      const strays = [undefined, ...WORLD]
        .map((region) => ({ region, ...linkIn(entry, service, region) }))
        .filter(({ url, text }) => !safeLink(url, service.hosts) || /[{}]/.test(text));
      expect(strays, language).toEqual([]);
    }
  });
  test('is named in its snippet by any name, with that link inside', () => {
    for (const name of idsOf(service)) {
      const text = of({ service: name, region: 'DE', lang: 'de' });
      expect(text).toContain(`<opt-out-wizard service="${name}" region="DE" lang="de">`);
      expect(hrefs(text)).toEqual([fallbackLink(service, 'de', 'DE').url]);
    }
    expect(of({ service: id })).toContain(
      `<script type="module" src="${YOUR_FILES}embed.js"></script>`,
    );
  });
});

const service = (id: string) => services.find((s) => s.id === id) as (typeof services)[number];

test('Slack and TikTok do not get a page of Meta’s', () => {
  for (const id of ['slack', 'tiktok'])
    expect(new URL(fallbackLink(service(id), 'en', 'US').url).host).toMatch(`${id}.com`);
});

test('the first link of the country’s answer comes first', () => {
  expect(fallbackLink(service('instagram'), 'en', 'DE')).toEqual({
    url: 'https://help.instagram.com/contact/233964459562201',
    text: expect.stringMatching(/^Instagram: /) as string,
  });
  expect(fallbackLink(service('instagram'), 'en', 'US').url).not.toContain('233964459562201');
});

test('several services are a list; an embed that names none has a few links', () => {
  expect(hrefs(of({ service: 'facebook slack' }))).toHaveLength(2);
  const { length } = hrefs(of({}));
  expect(length).toBeGreaterThan(2);
  expect(length).toBeLessThan(7);
});

test('its links tell nobody which article the reader came from', () => {
  for (const one of ['instagram', 'facebook slack', ''])
    for (const [link] of of({ service: one }).matchAll(/<a [^>]*>/g))
      expect(link).toContain(' rel="noreferrer"');
});

test('nor do those that the README and the guide show', () => {
  const guide = readdirSync('stories/guide').map((name) => join('stories/guide', name));
  for (const file of ['README.md', ...guide.filter((name) => name.endsWith('.mdx'))])
    for (const [link] of readFileSync(file, 'utf8').matchAll(/<a href="https?:[^>]*>/g))
      expect(link, file).toContain(' rel="noreferrer"');
});

test('what has no value is left out, and nothing breaks out of an attribute', () => {
  expect(of({ service: 'x', region: undefined, device: '', 'heading-level': 3 })).toContain(
    '<opt-out-wizard service="x" heading-level="3">',
  );
  expect(of({ service: 'x', 'report-to': '"><script>' })).not.toContain('"><script>\n');
});

test('an unknown language gets the English link, a regional one its own', () => {
  const german = fallbackLink(service('x'), 'de').text;
  expect(of({ service: 'x', lang: 'de-CH' })).toContain(german.replaceAll("'", '&#39;'));
  expect(of({ service: 'x', lang: 'xx' })).toContain(fallbackLink(service('x'), 'en').text);
});

test('custom properties come as a style', () => {
  expect(of({}, { properties: { '--opt-out-accent': '#7a1f1f' } })).toContain(
    '  opt-out-wizard {\n    --opt-out-accent: #7a1f1f;\n  }',
  );
});
