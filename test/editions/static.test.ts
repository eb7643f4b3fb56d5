import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { safeLink } from '../../src/catalogue/safe-link.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import { localize } from '../../src/catalogue/resolve.ts';
import type { EntryMove } from '../../src/catalogue/entry.ts';
import { mapsOf, screensOf, type FlowMap } from '../../src/cli/map/flow-map.ts';
import { readWords } from '../../src/cli/map/read-words.ts';
import { sayHeading } from '../../src/cli/map/say-heading.ts';
import { sayMove, slotsOf } from '../../src/cli/map/say-move.ts';
import { toldOf } from '../../src/flow/rungs.ts';
import { answerFor } from '../../src/flow/compile.ts';
import { countryGroups } from '../../src/editions/static/groups.ts';
import { staticEditions, type StaticEdition } from '../../src/editions/static/editions.ts';
import { lettersAbout, letterSection } from '../../src/editions/static/letter.ts';
import { speakerOf } from '../../src/editions/static/speaker.ts';
import { staticFiles, type StaticIndex } from '../../src/editions/static/static-files.ts';
import { words } from '../../src/editions/static/words.ts';
import { checkWords } from '../../src/i18n/check-words.ts';
import type { Words } from '../../src/i18n/words.ts';
import { letterSets, readLetters } from '../../src/letters/read.ts';
import { lawFor, REGIMES } from '../../src/letters/regimes.ts';
import { services } from '../support/catalogue.ts';
import { de, en } from '../support/words.ts';

const WORDS = { en, de };
const LANGUAGES = ['en', 'de'] as const;
const today = '2026-11-26';
const folder = readLetters();
const letters = { sets: letterSets(folder), says: folder.says };
type Service = (typeof services)[number];

const make = (service: Service, language: 'en' | 'de', only?: string): StaticEdition[] =>
  staticEditions(service, { language, today, words: WORDS[language], letters }, only);
const made = new Map<string, StaticEdition[]>();
/** Made once: there are many. */
function editionsOf(service: Service, language: 'en' | 'de'): StaticEdition[] {
  const key = `${service.id} ${language}`;
  const known = made.get(key) ?? make(service, language);
  made.set(key, known);
  return known;
}
/** The plan of the same group, told by other code: that of the maps. */
const mapOf = (service: Service, language: 'en' | 'de', region = ''): FlowMap =>
  mapsOf(service, WORDS[language], { language, today, region })[0]!;

/** Text as it can be compared: maps quote labels, this edition sets them in bold. */
const plain = (text: string): string => text.replace(/[“”„]/g, '').replace(/\s+/g, ' ').trim();

/** Gmail shows so many bytes of a mail; the rest is folded away. */
const NEWSLETTER = 102_000;
/** Most routes leave room for a whole issue beside them. */
const USUAL = 40_000;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // A title names service and matter; some services' names alone are longer than the rule's seventy letters.
  rules: { 'long-title': 'off' },
});

const movesIn = (map: FlowMap): string[] =>
  screensOf(map).flatMap(({ step }) => {
    const moves: readonly EntryMove[] = ('moves' in step ? step.moves : undefined) ?? [];
    const right = 'right' in step ? step.right : undefined;
    return moves.map((move) => sayMove(map.voice, move, right));
  });

/** Mails, and lines for a file; addresses are links. */
const textsIn = ({ voice, ...map }: FlowMap): string[] =>
  screensOf({ voice, ...map }).flatMap(({ step }) =>
    'rung' in step && (step.mail ?? step.lines)
      ? toldOf(
          { ...(step.mail && { mail: step.mail }), ...(step.lines && { lines: step.lines }) },
          voice.say,
          slotsOf(voice, step.right),
        ).map((line) => line.replace(/^- /, ''))
      : [],
  );

const saidIn = ({ voice, ...map }: FlowMap): string[] =>
  screensOf({ voice, ...map }).flatMap(({ step }) => [
    ...('needs' in step ? (step.needs?.says ?? []).map((id) => voice.vocabulary('need', id)) : []),
    ...(step.kind === 'outcome' && !['opened', 'tried'].includes(step.result)
      ? [
          ...(step.after?.says ?? []).map((id) => voice.vocabulary('after', id)),
          ...step.limits.says.map((id) => voice.vocabulary('limit', id)),
        ]
      : []),
    ...('disputes' in step
      ? (step.disputes ?? []).flatMap((d) => d.readings.map((r) => r.note))
      : []),
    ...('gaps' in step ? (step.gaps ?? []).map((g) => g.note) : []),
  ]);

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(services)(
    '$id: every screen, way, move and text of every answer; links stay',
    (service) => {
      const { hosts } = localize(service, language);
      const sources = new Set(Object.values(service.sources).map(({ url }) => url));
      for (const { countries, fragment } of editionsOf(service, language)) {
        const map = mapOf(service, language, countries[0]);
        const $ = load(fragment);
        const screens = $('h1, h2, h3, h4, h5, h6')
          .toArray()
          .map((h) => $(h).text())
          .filter((text) => /^\d+\. /.test(text));
        expect(screens.map((s) => s.replace(/^(\d+\. ).*: (?=\S)/, '$1'))).toEqual(
          // What the company sent stands in the background there, not among the screens.
          screensOf(map)
            .filter(({ step }) => step.kind !== 'notice')
            .map(({ step }, i) => {
              const heading =
                step.kind === 'outcome' ? WORDS[language].after : sayHeading(map.voice, step);
              return `${i + 1}. ${heading}`.replace(/^(\d+\. ).*: (?=\S)/, '$1');
            }),
        );
        const text = plain($.text());
        const ways = map.plan.flatMap(({ way }) => (way ? [map.voice.entry.ways[way]!.title] : []));
        for (const said of [
          ...ways,
          ...movesIn(map),
          ...textsIn(map),
          ...saidIn(map),
          map.answer.reason,
        ])
          expect(text).toContain(plain(said));
        const links = $('a')
          .toArray()
          .map((a) => $(a).attr('href') ?? '');
        const strays = links.filter(
          (url) =>
            !safeLink(url, hosts) &&
            !(url.startsWith('https:') && sources.has(url)) &&
            !(url.startsWith('mailto:') && hosts.includes(url.split('@')[1] ?? '')),
        );
        expect(strays).toEqual([]);
        const addresses = screensOf(map).flatMap(({ step }) =>
          'link' in step && step.link ? [new URL(step.link.url).href] : [],
        );
        expect(links).toEqual(expect.arrayContaining(addresses));
      }
    },
  );
  test('nothing runs, nothing can be pressed, nothing is claimed to be done', () => {
    const done = Object.entries(WORDS[language])
      .filter(([key]) =>
        /^done\.(filed|reported|asked|limited|deleted|switched|placed|opened|tried)$/.test(key),
      )
      .map(([, said]) => said);
    for (const service of services) {
      const { name, company } = localize(service, language);
      for (const { page, fragment } of editionsOf(service, language)) {
        expect(fragment).not.toMatch(
          /<(script|style|link|img|iframe|form|input|button|details|svg|object)\b| on\w+=| style=|javascript:/i,
        );
        expect(page.replace(/<style>[^<]*<\/style>/, '')).not.toMatch(/<(script|style)\b| on\w+=/i);
        const headings = (fragment.match(/<h\d>[^]*?<\/h\d>/g) ?? []).join('\n');
        for (const said of done) {
          const claim = said.replace('{company}', company).replace('{service}', name);
          expect(headings).not.toContain(claim);
        }
      }
    }
  });
});

/** All of these, with any `lang` and `translate`, are in AMP’s list of tags (its `amp-tag-addendum.md`). */
const PLAIN = 'a b blockquote br div h2 h3 h4 i li ol p q span ul'.split(' ');

test('a fragment is made of elements that AMP allows, and of their plainest attributes', () => {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  for (const service of services)
    for (const { fragment } of editionsOf(service, 'de'))
      for (const [, name = '', said = ''] of fragment.matchAll(
        /<([a-z]\w*)((?:\s[\w-]+="[^"]*")*)>/g,
      )) {
        elements.add(name);
        for (const [, attribute = ''] of said.matchAll(/\s([\w-]+)=/g)) attributes.add(attribute);
      }
  expect([...elements].sort()).toEqual(PLAIN);
  expect([...attributes].sort()).toEqual(['dir', 'href', 'lang', 'rel', 'translate']);
});

const longest = (editions: StaticEdition[]): StaticEdition[] =>
  editions.toSorted((a, b) => b.page.length - a.page.length).slice(0, 1);

test.each(services)('$id: its longest page is valid HTML', async (service) => {
  for (const { page } of longest(editionsOf(service, 'de'))) {
    const { results } = await validator.validateString(page);
    expect(results.flatMap((r) => r.messages.map((m) => `${m.line} ${m.message}`))).toEqual([]);
  }
});

test('a route fits a mail, and most leave room for an issue', () => {
  const sizes = services.flatMap((s) =>
    editionsOf(s, 'de').map((e) => Buffer.byteLength(e.fragment)),
  );
  expect(Math.max(...sizes)).toBeLessThan(NEWSLETTER);
  expect(sizes.filter((size) => size > USUAL).length / sizes.length).toBeLessThan(0.1);
});

describe('groups of countries', () => {
  test.each(services)('$id: every country is in one, and its own page says the same', (service) => {
    const groups = countryGroups(localize(service, 'en'));
    expect(groups.flatMap(({ countries }) => countries).sort()).toEqual([...WORLD].sort());
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    expect(groups.filter(({ regions }) => regions[0] === '001')).toHaveLength(1);
  });
  test('what is told of one country names no other', () => {
    const instagram = services.find(({ id }) => id === 'instagram')!;
    const [edition, ...others] = make(instagram, 'de', 'AT');
    expect(others).toEqual([]);
    expect(edition!.regions).toEqual(['AT']);
    expect(edition!.fragment).toContain('<p>Gilt für: Österreich.</p>');
  });
  test('a country’s page is its group’s, but for its name', () => {
    for (const id of ['chatgpt', 'linkedin', 'google-search'])
      for (const group of editionsOf(
        services.find((s) => s.id === id)!,
        'en',
      )) {
        const last = group.countries.at(-1)!;
        const [own] = make(
          services.find((s) => s.id === id)!,
          'en',
          last,
        );
        const steps = (html: string) =>
          load(html)('ol')
            .toArray()
            .map((ol) => load(ol).text());
        expect(steps(own!.fragment)).toEqual(steps(group.fragment));
      }
  });
});

describe('a letter, for whoever cannot log in', () => {
  const at = (id: string, country: string) =>
    load(
      make(
        services.find((s) => s.id === id)!,
        'de',
        country,
      )[0]!.fragment,
    );
  test('names the law, who it is for, and has blanks but no day', () => {
    const text = plain(at('instagram', 'DE').text());
    expect(text).toContain('Kein Zugang? An Meta schreiben');
    expect(text).toContain('Article 21(1) GDPR');
    expect(text).toContain('________');
    expect(text).not.toContain('26 November 2026, ');
    expect(text).toContain(plain(de['case.letter.not-reviewed']));
  });
  /** Why it may be in another language than the page: one that is taken there, or none that is. */
  const whys = (l: string, said: Readonly<Record<string, string>>): string[] => [
    said['case.letter.language']!,
    letters.says[l]!['untranslated']!,
  ];
  /** One country of each law, and of each reason why there is none. */
  const countries = [...new Map(WORLD.map((c) => [JSON.stringify(lawFor(c, today)), c])).values()];
  test.each(Object.keys(words))(
    'in %s: says why it is in its language, where that is wondered at',
    (l) => {
      const own = readWords('src/catalogue', l);
      const why = whys(l, own);
      for (const service of services) {
        const entry = localize(service, l);
        const letterFor = lettersAbout(service, { letters, today });
        const speaker = speakerOf({
          ...{ entry, region: 'DE', places: '', plan: [], answer: answerFor(entry, 'DE') },
          ...{ language: l, today, level: 2, words: own },
        });
        for (const country of countries) {
          const here = letterFor([country], l);
          if (!here) continue;
          const { language } = here.letter;
          const wants = here.law.regime === 'no-law' ? ['en'] : REGIMES[here.law.regime].wants;
          const isOwn = language.split('-')[0] === l.split('-')[0];
          const isTaken = wants.includes(language);
          const said = isOwn && isTaken ? '' : `<p>${why[isTaken ? 0 : 1]}</p>\n`;
          const subject = `<p>${own['go.mail.subject']}: <span lang="${language}" dir="auto">`;
          const { html } = letterSection(speaker, here);
          const [before = '', after = ''] = html.split(subject);
          const place = `${service.id} ${country} `;
          const found = /(?:<p>([^<]*)<\/p>\n)?$/.exec(before)?.[1] ?? '';
          expect(place + (why.includes(found) ? `<p>${found}</p>\n` : '')).toBe(place + said);
          expect(after).toContain(`<div lang="${language}" dir="auto">`);
          expect(why.filter((w) => after.includes(w))).toEqual([]);
        }
      }
    },
  );
  test('is made once for all languages of a page', () => {
    const service = services.find(({ id }) => id === 'instagram')!;
    const letterFor = lettersAbout(service, { letters, today });
    const [one, other] = LANGUAGES.map((l) => letterFor(['DE', 'AT'], l)!);
    expect(other!.letter).toBe(one!.letter);
    expect(other!.says).not.toEqual(one!.says);
  });
  test.each(LANGUAGES)('in %s: says so on every page that has one', (l) => {
    const why = whys(l, WORDS[l]);
    const pages = services.flatMap((s) => editionsOf(s, l).map((e) => ({ service: s.id, ...e })));
    const found = pages.map(({ service, id, fragment }) => {
      const [, language = l] = /<div lang="([\w-]+)" dir="auto">/.exec(fragment) ?? [];
      const [isTaken, isUntranslated] = why.map((w) => fragment.includes(`<p>${w}</p>`));
      return { service, id, language, isTaken, isUntranslated };
    });
    for (const { service, id, language, isTaken, isUntranslated } of found) {
      if (language === l) expect(isTaken, `${service} ${id}`).toBe(false);
      else expect([isTaken, isUntranslated].filter(Boolean), `${service} ${id}`).toEqual([true]);
    }
    expect(new Set(found.map(({ language }) => language)).size).toBeGreaterThan(1);
  });
  test('is not there where countries of a group have several laws', () => {
    const instagram = services.find(({ id }) => id === 'instagram')!;
    const world = editionsOf(instagram, 'de').find(({ id }) => id === 'world')!;
    expect(world.fragment).not.toContain('Ohne Anmeldung');
  });
});

test('what is text stays text', () => {
  const instagram = services.find(({ id }) => id === 'instagram')!;
  const name = '<img src=x onerror=alert(1)>&"';
  const notes = Object.fromEntries(
    Object.entries(instagram.notes).map(([language, own]) => [
      language,
      Object.fromEntries(
        Object.keys(own).map((id) => [id, id === 'name' ? name : `${id}<script>"'`]),
      ),
    ]),
  );
  const labels = Object.fromEntries(
    Object.entries(instagram.labels).map(([id, label]) => [
      id,
      { ...label, in: { en: { says: '<b onclick=1>', evidence: [] } } },
    ]),
  );
  const sources = Object.fromEntries(
    Object.entries(instagram.sources).map(([id, s]) => [
      id,
      { ...s, title: '</a><script>', by: '"><svg>', url: 'javascript:alert(1)' },
    ]),
  );
  const hostile = { ...instagram, name, notes, labels, sources, company: '<script>' } as Service;
  for (const { page } of make(hostile, 'de')) {
    const $ = load(page);
    expect($('script, img, svg, [onclick], [onerror], [href^=javascript]')).toHaveLength(0);
    expect($('a[href^=http]').length).toBeGreaterThan(0);
    expect($('a[href^=http]:not([rel=noreferrer])')).toHaveLength(0);
    expect($('h1').text()).toContain(name);
  }
});

test('every language says everything that only this edition says', () =>
  expect(checkWords(words as unknown as Record<string, Words>)).toEqual([]));

test('a language has pages of the services whose notes it has, and the index says so', () => {
  const some = services.filter(({ id }) => ['slack', 'zoom'].includes(id));
  const owes = (language: string, service: string): boolean =>
    language === 'en' || service === 'zoom';
  const files = new Map(staticFiles(some, WORDS, { letters, today }, owes));
  const { 'index.json': index = '', ...pages } = Object.fromEntries(files);
  const has = JSON.parse(index) as Record<string, StaticIndex>;
  expect(has['slack']?.languages).toEqual(['en']);
  expect(has['zoom']?.languages).toEqual(['en', 'de']);
  const named = Object.entries(has).flatMap(([id, { languages, groups }]) =>
    languages.flatMap((l) =>
      Object.keys(groups).flatMap((group) =>
        ['html', 'fragment.html'].map((end) => `${id}.${group}.${l}.${end}`),
      ),
    ),
  );
  expect(Object.keys(pages).sort()).toEqual(named.sort());
});
