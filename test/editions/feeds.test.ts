import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeLog } from '../../src/editions/changes/change.ts';
import { atomOf, jsonFeedOf } from '../../src/editions/changes/feeds.ts';
import { narrowedLog } from '../../src/editions/changes/subject.ts';
import { HOSTILE, log } from './support/log.ts';
import { type Element, parseXml } from './support/xml.ts';

const site = 'https://news.example/changes/';
const all = { subject: { log }, language: 'en' };
const about = { service: 'alpha', name: { en: 'Alpha', de: 'Alpha' } };
const one = {
  subject: { log: narrowedLog(log, (c) => c.service === 'alpha'), about },
  language: 'de',
};

interface JsonFeed {
  version: string;
  title: string;
  language: string;
  home_page_url?: string;
  feed_url?: string;
  authors: { name: string }[];
  items: { id: string; title: string; content_html: string; url?: string; date_modified: string }[];
}
const jsonOf = (...request: Parameters<typeof jsonFeedOf>): JsonFeed =>
  JSON.parse(jsonFeedOf(...request)) as JsonFeed;
const links = (element: Element) =>
  element.all('link').map((l) => [l.attribute('rel'), l.attribute('href')]);
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

describe('Atom (RFC 4287)', () => {
  const feed = parseXml(atomOf(all));
  test('the parser is strict', () => {
    expect(() => parseXml('<feed><a></feed>')).toThrow();
  });
  test('the feed has what it must', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(feed.attribute('xml:lang')).toBe('en');
    expect(feed.one('id').text).toMatch(UUID);
    expect(feed.one('title').text).toBe('Changes to the facts');
    expect(feed.one('updated').text).toBe('2026-01-11T10:00:00.000Z');
    expect(feed.one('author').one('name').text).toBe('Opt-out Wizard');
  });
  test('each entry has what it must, and content, which spares the link', () => {
    expect(feed.all('entry')).toHaveLength(8);
    for (const entry of feed.all('entry')) {
      expect(entry.one('id').text).toMatch(UUID);
      expect(entry.one('title').text).not.toBe('');
      expect(entry.one('updated').text).toMatch(RFC3339);
      expect(entry.one('content').attribute('type')).toBe('html');
      expect(entry.one('content').text).toMatch(/^<p>/);
    }
  });
  test('without a site there is no link; with one they are absolute', () => {
    expect([feed, ...feed.all('entry')].flatMap(links)).toEqual([]);
    const linked = parseXml(atomOf({ ...all, site }));
    expect(links(linked)).toEqual([
      ['alternate', `${site}index.en.html`],
      ['self', `${site}changes.atom`],
    ]);
    for (const entry of linked.all('entry'))
      expect(entry.one('link').attribute('href')).toMatch(
        /^https:\/\/news\.example\/changes\/(alpha|beta)\.en\.html#c-[0-9a-f-]{36}$/,
      );
  });
  test('of one service', () => {
    const own = parseXml(atomOf({ ...one, site }));
    expect(own.one('title').text).toBe('Alpha: Änderungen an den Fakten');
    expect(links(own)[1]).toEqual(['self', `${site}alpha.de.atom`]);
    expect(own.all('entry')).toHaveLength(4);
  });
});

describe('JSON Feed 1.1', () => {
  const feed = jsonOf(all);
  test('has the members it must', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed).toMatchObject({ title: 'Changes to the facts', language: 'en' });
    expect(feed.authors).toEqual([{ name: 'Opt-out Wizard' }]);
    expect(feed.items).toHaveLength(8);
    for (const item of feed.items) {
      expect(item.id).toMatch(UUID);
      expect(item.content_html).toMatch(/^<p>/);
      expect(item.date_modified).toMatch(RFC3339);
    }
  });
  test('has addresses only with a site', () => {
    expect(feed.items.filter((i) => 'url' in i)).toEqual([]);
    expect(feed).not.toHaveProperty('feed_url');
    expect(feed).not.toHaveProperty('home_page_url');
    const linked = jsonOf({ ...one, site: site.slice(0, -1) });
    expect(linked.feed_url).toBe(`${site}alpha.de.json`);
    expect(linked.home_page_url).toBe(`${site}alpha.de.html`);
    for (const { url } of linked.items) expect(url).toContain(`${site}alpha.de.html#c-`);
  });
  test('a site that is no address is said', () => {
    expect(() => jsonFeedOf({ ...all, site: 'news' })).toThrow(/"news" is not an address/);
  });
});

describe('ids', () => {
  const ids = (feed: JsonFeed) => feed.items.map((i) => i.id);
  test('are unique, and those of the feed of one service', () => {
    expect(new Set(ids(jsonOf(all))).size).toBe(8);
    expect(ids(jsonOf({ ...all, language: 'de' }))).toEqual(
      expect.arrayContaining(ids(jsonOf(one))),
    );
    expect(ids(jsonOf({ ...all, language: 'de' }))).not.toEqual(ids(jsonOf(all)));
  });
  test('never change: feed readers would show all entries again', () => {
    expect(ids(jsonOf(one)).at(-1)).toBe('urn:uuid:72c9a4e3-92cb-5746-a5cf-1808fa5e1676');
    expect(parseXml(atomOf(one)).one('id').text).toBe(
      'urn:uuid:84ed3d9a-eb5c-5bc1-b42e-6971728656cb',
    );
  });
  test('stay when another change comes before them on the same day', () => {
    const [newest, oldest] = log.days;
    if (!newest || !oldest) throw new Error('two days');
    const fewer = { days: [{ ...newest, changes: newest.changes.slice(1) }, oldest] };
    expect(ids(jsonOf({ ...all, subject: { log: fewer } }))).toEqual(ids(jsonOf(all)).slice(1));
  });
});

describe('how much a feed holds', () => {
  test('whole days, the newest, until there are 200 changes', () => {
    const [day] = log.days;
    if (!day) throw new Error('a day');
    const days = Array.from({ length: 100 }, (_, i) => ({ ...day, date: `2026-01-${i}` }));
    const { length } = jsonOf({ ...all, subject: { log: { days } } }).items;
    expect(length).toBe(Math.ceil(200 / day.changes.length) * day.changes.length);
  });
  test('nothing, and why, where there is no history', () => {
    const log: ChangeLog = { days: [], missing: 'no-history' };
    const feed = parseXml(atomOf({ subject: { log }, language: 'en' }));
    expect(feed.all('entry')).toEqual([]);
    expect(feed.one('subtitle').text).toContain('This copy has no history.');
    expect(feed.one('updated').text).toMatch(RFC3339);
  });
});

/** What XML 1.0 (2.2) lets a document hold. */
const isXmlText = (text: string): boolean =>
  [...text].every((c) => {
    const code = c.codePointAt(0) ?? 0;
    const isBelow = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0xd7ff);
    return isBelow || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
  });

describe('a feed is XML, whatever a fact holds', () => {
  const [day] = log.days;
  const [change] = day?.changes ?? [];
  if (!day || !change) throw new Error('a change');
  /** A feed of one change of a service of that name. */
  const named = (name: string): string => {
    const changes = [{ ...change, name: { en: name, de: name } }];
    return atomOf({ subject: { log: { days: [{ ...day, changes }] } }, language: 'en', site });
  };
  test.each([
    ['a bell', 'Al\u0007pha', 'Al\ufffdpha'],
    ['an escape', '\u001b[31mAlpha', '\ufffd[31mAlpha'],
    ['half a pair', 'Al\ud800pha', 'Al\ufffdpha'],
    ['no character', 'Alpha\uffff', 'Alpha\ufffd'],
    ['what is allowed', 'Älpha\u0085 👍 \ufffd', 'Älpha\u0085 👍 \ufffd'],
  ])('%s', (_, name, written) => {
    const atom = named(name);
    expect(atom).toSatisfy(isXmlText);
    expect(parseXml(atom).one('entry').one('title').text).toContain(written);
  });
  test('and anything else', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, (name) => {
        const atom = named(name);
        return isXmlText(atom) && parseXml(atom).all('entry').length === 1;
      }),
    );
  });
});

describe('text stays text', () => {
  const readAsHtml = (html: string) => load(html, null, false);
  test.each(['en', 'de'])('in %s, in titles and contents of both feeds', (language) => {
    const request = { ...all, language, site };
    const atom = parseXml(atomOf(request)).all('entry');
    const json = jsonOf(request).items;
    for (const html of [
      ...atom.flatMap((e) => [e.one('title').text, e.one('content').text]),
      ...json.map((i) => i.content_html),
    ]) {
      expect(readAsHtml(html)('script, link')).toHaveLength(0);
    }
    const added = atom.map((e) => readAsHtml(e.one('title').text).text());
    expect(added).toEqual(json.map((i) => i.title));
    expect(added.filter((title) => title.startsWith(HOSTILE))).toHaveLength(4);
    expect(atom.map((e) => readAsHtml(e.one('content').text)('dd').text()).join()).toContain(
      HOSTILE,
    );
  });
});
