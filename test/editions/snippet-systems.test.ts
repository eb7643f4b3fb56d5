import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import fc from 'fast-check';
import { safeLink } from '../../src/catalogue/safe-link.ts';
import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../.config/catalogue-plugin.ts';
import { fallbackLink } from '../../src/editions/fallback-link.ts';
import { snippetFor, SYSTEM_IDS, SYSTEM_ROWS, takes } from '../../src/editions/snippet/systems.ts';
import { filesAt, YOUR_FILES } from '../../src/editions/snippet/files-at.ts';
import type { SnippetChoices } from '../../src/editions/snippet/choices.ts';
import { UNNAMED } from '../../src/editions/snippet/unnamed.ts';
import { withLinks } from '../../src/editions/snippet.ts';
import { themes } from '../../stories/support/themes.ts';
import { services } from '../support/catalogue.ts';

const languages = Object.keys(readWords());
const pinned = {
  version: '9.9.9',
  files: { 'embed.js': 'sha384-a', 'embed.classic.js': 'sha384-b', 'resize.js': 'sha384-c' },
};
const fragments = ['<div lang="de"><h2>Static</h2></div>'];
const firstScreen = '<p>First</p>';
const codes = (system: (typeof SYSTEM_IDS)[number], choices: SnippetChoices): string[] =>
  snippetFor(system, choices).map(({ code }) => code);
const isHtml = (code: string): boolean => code.startsWith('<');

/** Elements that nobody closed, or that were closed for somebody. */
function unclosed(code: string): string[] {
  const open: string[] = [];
  const flaws: string[] = [];
  const parser = new Parser({
    onopentagname: (name) => open.push(name),
    onclosetag: (name, isImplied) => {
      if (open.pop() !== name || isImplied) flaws.push(name);
    },
  });
  parser.end(code);
  return [...flaws, ...open];
}

/** Where the script may be no module, WordPress takes tags, and so on; each with what an article then has. */
const withTag = ['html', 'html-classic', 'html-first-screen', 'ghost', 'drupal'];
const withDiv = ['wordpress', 'wordpress-classic', 'typo3'];

/** A snippet for each service, with the link that the catalogue has. */
const made = services.map((service) => ({
  link: fallbackLink(service, 'de', 'DE').url,
  choices: withLinks(
    { service: service.id, region: 'DE', lang: 'de', 'heading-level': 2 },
    { services: [service], languages, fragments, firstScreen },
  ),
}));

/** Other choices, by what takes them. */
const others: Record<keyof ReturnType<typeof takes>, Partial<SnippetChoices>[]> = {
  properties: [{ properties: { '--opt-out-accent': 'red' } }],
  attributes: [{ attributes: { 'heading-level': 4 } }, { attributes: { 'color-scheme': 'dark' } }],
  files: [{ base: '/other/' }, { pinned }],
};

describe.each(SYSTEM_IDS)('%s', (system) => {
  test.each(Object.entries(others))(
    '%s change the snippet where it takes them',
    (kind, changes) => {
      const { choices } = made[0]!;
      for (const change of changes)
        expect(
          codes(system, { ...choices, ...change }).join() !== codes(system, choices).join(),
        ).toBe(takes(system)[kind as keyof typeof others]);
    },
  );
  test.each(Object.entries(themes))('every service, in the look %s', (_, { properties }) => {
    for (const { link, choices } of made) {
      const parts = snippetFor(system, { ...choices, properties });
      expect(parts[0]?.place).toBe('article');
      const all = parts.map(({ code }) => code).join('\n');
      expect(parts.filter((part) => isHtml(part.code)).flatMap((p) => unclosed(p.code))).toEqual(
        [],
      );
      expect(all).not.toMatch(/heading-level|undefined|color-scheme/);
      if (![...withTag, ...withDiv].includes(system)) continue;
      const $ = load(all);
      const links = $('a').map((__, a) => [$(a).attr('href'), $(a).attr('rel')]);
      expect(links.get()).toEqual([link, 'noreferrer']);
    }
  });

  test('names the hash of its script, and its version', () => {
    const { choices } = made[0]!;
    const $ = load(codes(system, { ...choices, pinned }).join('\n'));
    const scripts = $('script[src]');
    for (const script of scripts) {
      expect($(script).attr('integrity')).toMatch(/^sha384-./);
      expect($(script).attr('src')).toContain('/9.9.9/');
    }
    const isBare = system === 'static' || system === 'wordpress-plugin';
    expect(scripts).toHaveLength(isBare ? 0 : 1);
  });

  test('says where a loader lies that an optimiser copies or combines', () => {
    const { choices } = made[0]!;
    for (const one of [choices, { ...choices, pinned }]) {
      const $ = load(codes(system, one).join('\n'));
      const classic = $('script[src$="embed.classic.js"]').attr('src');
      expect($('script:not([src])').attr('data-opt-out-base')).toBe(classic);
    }
  });

  test('is valid HTML, in every place', async () => {
    const rules = {
      'no-inline-style': 'off',
      'prefer-native-element': 'off',
      'require-sri': 'off',
    };
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: rules as Record<string, 'off'>,
    });
    const choices = withLinks(
      { service: 'instagram facebook', region: 'DE', lang: 'de', 'heading-level': 3 },
      {
        services,
        languages,
        fragments,
        firstScreen,
        title: 'Title',
        properties: themes.tabloid.properties,
      },
    );
    for (const code of codes(system, choices).filter(isHtml)) {
      const { results } = await validator.validateString(code);
      expect(results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual(
        [],
      );
    }
  });
});

/** What a filter makes of elements it does not know: it takes them out, leaves their text, or shows them as text. */
const known = ['div', 'p', 'ul', 'li', 'a'];
describe.each([
  ...withDiv.map((system) => [system, known] as const),
  ['drupal', [...known, 'opt-out-wizard', 'script']] as const,
])('%s filters texts', (system, elements) => {
  test('so nothing in the article becomes code that readers see', () => {
    for (const { choices } of made) {
      const article = snippetFor(system as (typeof SYSTEM_IDS)[number], {
        ...choices,
        properties: themes.tabloid.properties,
      }).filter(({ place }) => place === 'article');
      const $ = load(article.map(({ code }) => code).join('\n'), null, false);
      for (const element of $('*').map((_, e) => ('name' in e ? e.name : '')))
        expect(elements).toContain(element);
    }
  });
});

describe('what somebody else writes', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload=x",
      ']]>',
      '</style>',
      '[x]',
      '&quot;',
    ),
  );
  const ours = [
    'opt-out-wizard',
    'template',
    'div',
    'p',
    'ul',
    'li',
    'a',
    'script',
    'style',
    'iframe',
  ];

  test('stays a value, whatever it is and wherever it goes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SYSTEM_IDS.filter((id) => id !== 'static')),
        fc.record({ service: hostile, region: hostile, 'report-to': hostile }),
        hostile,
        hostile,
        (system, attributes, text, host) => {
          const url = safeLink(`https://example.org/?${encodeURIComponent(text)}`, ['example.org']);
          const choices: SnippetChoices = {
            attributes,
            links: url ? [{ url: url.href, text }] : [],
            title: text,
            firstScreen,
            base: filesAt(host) ?? YOUR_FILES,
            properties: { '--opt-out-ink': text, [text]: 'red' },
          };
          const [article = '', ...others] = codes(system, choices);
          if (system === 'wordpress-plugin') {
            expect(article).toMatch(/^\[opt-out-wizard( [\w-]+="[^"[\]<>]*")*\]$/);
            return;
          }
          const $ = load(article, null, false);
          const names = $('*').map((_, e) => ('name' in e ? e.name : ''));
          for (const name of names.get()) expect(ours).toContain(name);
          expect(
            $('script, iframe').filter((_, e) => $(e).attr('onload') !== undefined),
          ).toHaveLength(0);
          const said = attributes['report-to'].trim();
          // HTML knows no NUL and no lone carriage return.
          const same = (value = ''): string =>
            value.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
          const tag = $('opt-out-wizard').attr('report-to') ?? $('div').attr('data-report-to');
          if (system !== 'frame' && said !== '') expect(same(tag)).toBe(same(said));
          for (const css of [...others, $('style').text()])
            expect(css).not.toMatch(/<(?!script|\/script)/);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['https://news.example/opt-out-wizard', 'https://news.example/opt-out-wizard/'],
    [' https://news.example/opt-out-wizard/embed.js ', 'https://news.example/opt-out-wizard/'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/a/?x=1#y', 'https://news.example/a/'],
    ['/static/opt-out', '/static/opt-out/'],
    ['/', '/'],
    ['http://localhost:4173/cdn/', 'http://localhost:4173/cdn/'],
    ['//evil.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['news.example', undefined],
    ['', undefined],
  ])('the address %s is %s', (typed, expected) => expect(filesAt(typed)).toBe(expected));
});

describe('what the guide says of systems', () => {
  test.each(SYSTEM_IDS)('%s, in both languages', (id) => {
    const rows = SYSTEM_ROWS.filter((row) => row.id === id);
    expect(rows).toHaveLength(1);
    for (const language of ['en', 'de'])
      for (const said of [rows[0]?.name, rows[0]?.does, rows[0]?.into]) {
        const sentences = (said?.[language] ?? '').replace(/\(https:[^)]+\)/g, '').split(/[.:] /);
        expect(sentences.join()).not.toBe('');
        for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThan(20);
      }
  });
  test.each([
    ...[
      'WordPress',
      'multisite',
      'classic editor',
      'Ghost',
      'Drupal',
      'TYPO3',
      'AEM',
      'Arc',
      'Next',
    ],
    ...['Nuxt', 'Astro', 'Cloudflare', 'WP Rocket', 'Consent', 'AMP', 'Apple News'],
  ])('%s has a row, and it says whether it was tried', (name) => {
    const rows = SYSTEM_ROWS.filter((row) => row.name.en?.includes(name));
    expect(rows).not.toEqual([]);
    for (const { does, paste, we } of rows) {
      expect(does.en && paste).toBeTruthy();
      expect(we).toMatch(/\b(tried|read)\b/);
    }
  });
  test('no other row claims a snippet', () =>
    expect(SYSTEM_ROWS.flatMap(({ id }) => id ?? []).sort()).toEqual([...SYSTEM_IDS].sort()));
});

test('where no service is named, the WordPress plugin has the same links', () => {
  const php = readFileSync('src/editions/wordpress/plugin/includes/links.php', 'utf8');
  expect(php).toContain(`array( ${UNNAMED.map((id) => `'${id}'`).join(', ')} )`);
  for (const id of UNNAMED) expect(services.map((s) => s.id)).toContain(id);
});
