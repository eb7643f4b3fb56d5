import { describe, expect, test } from 'vitest';
import { cut } from '../../src/catalogue/cut.ts';
import { isAside, whole } from '../../src/catalogue/aside.ts';
import type { Entry, EntryAbout } from '../../src/catalogue/entry.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import type { Region } from '../../src/catalogue/types.ts';
import { aboutFor, noticedToday } from '../../src/flow/about.ts';
import { answerFor, compile } from '../../src/flow/compile.ts';
import { entryOf, services } from '../support/catalogue.ts';

const told = (note: string, regions?: string[]) => ({ note, ...(regions && { regions }) });
const pond = {
  used: [told('everywhere'), told('in the EU', ['EU'])],
  notUsed: [told('in Norway', ['NO'])],
  disputes: [{ id: 'd', about: 'All of it', readings: [] }],
  why: [
    { regions: ['EU'], because: [told('the law')] },
    { regions: ['001'], because: [told('nothing')] },
  ],
  events: [told('later', ['GB']), told('earlier')],
  notices: [{ id: 'mail', regions: ['EU'] }],
  gone: [{ id: 'old' }],
  lookedAt: '2026-11-23',
} as unknown as EntryAbout;

const hereIn = ({ about }: Entry, region: Region) => about && aboutFor(about, region);
const notes = (all: readonly { note: string }[] = []): string[] => all.map(({ note }) => note);

describe('what holds for a country', () => {
  test('is what names it, or names nobody', () => {
    const france = aboutFor(pond, 'FR');
    expect(notes(france.used)).toEqual(['everywhere', 'in the EU']);
    expect(notes(france.notUsed)).toEqual([]);
    expect(notes(aboutFor(pond, 'NO').used)).toEqual(['everywhere']);
    expect(notes(aboutFor(pond, 'NO').notUsed)).toEqual(['in Norway']);
    expect(notes(aboutFor(pond, 'GB').events)).toEqual(['later', 'earlier']);
    expect(notes(france.events)).toEqual(['earlier']);
  });
  test('is one list of reasons: the first that names it', () => {
    expect(notes(aboutFor(pond, 'RE').why)).toEqual(['the law']);
    expect(notes(aboutFor(pond, 'US').why)).toEqual(['nothing']);
  });
  test('are the gone paths where people got a notice that led to them', () => {
    expect(aboutFor(pond, 'FR').gone).toHaveLength(1);
    expect(aboutFor(pond, 'FR').notices).toHaveLength(1);
    expect(aboutFor(pond, 'US')).toMatchObject({ notices: [], gone: [] });
  });
  test('is a question on which sources disagree, and when somebody looked, wherever that is', () => {
    for (const region of ['FR', 'US'])
      expect(aboutFor(pond, region)).toMatchObject({
        disputes: [{ id: 'd' }],
        lookedAt: '2026-11-23',
      });
  });
  test('is empty lists where little is told', () => {
    expect(aboutFor({ lookedAt: '2026' }, 'FR')).toEqual({
      used: [],
      notUsed: [],
      disputes: [],
      gaps: [],
      why: [],
      events: [],
      notices: [],
      gone: [],
      lookedAt: '2026',
    });
  });
});

/** An entry without what no screen shows: the service's group, and how sure we are of lists of sayings. */
const shown = (entry: Entry): unknown => ({
  ...entry,
  ways: Object.fromEntries(
    Object.entries(entry.ways).map(([id, { needs, after, limits, ...way }]) => [
      id,
      {
        ...way,
        ...(needs && { needs: { says: needs.says } }),
        ...(after && { after: { says: after.says } }),
        limits: { says: limits.says },
      },
    ]),
  ),
  says: Object.fromEntries(Object.entries(entry.says).filter(([key]) => !key.startsWith('group.'))),
});

describe('delivered', () => {
  test('it is elsewhere until it is asked for, then whole', () => {
    const entry = entryOf('facebook', 'de');
    const { first, later, behind } = cut(entry);
    const { about } = behind;
    expect(isAside(first.about)).toBe(true);
    expect(about).toEqual(entry.about);
    expect(about?.events?.length).toBeGreaterThan(0);
    const put = whole(first, { ...later.aside, ...behind.aside });
    expect({ ...put, says: { ...put.says, ...later.says }, about }).toEqual(shown(entry));
  });
  test('it is not there where nothing is told', () => {
    expect(cut(entryOf('tinder')).behind).not.toHaveProperty('about');
    expect(cut(entryOf('tinder')).first).not.toHaveProperty('about');
  });
  test('a notice’s words come in every language that is known, with their age', () => {
    const notices = hereIn(entryOf('instagram', 'de'), 'DE')?.notices;
    const [spring2025] = notices ?? [];
    expect(spring2025?.words?.['en']).toEqual({
      says: 'We’re always improving AI at Meta.',
      confidence: 'official',
      seen: '2025-05-28',
    });
    expect(Object.keys(spring2025?.leads ?? {})).toContain('cs');
  });
});

describe('a notification', () => {
  const marked = (id: string): string[] =>
    entryOf(id)
      .answers.filter(({ notice }) => notice)
      .map((answer) => answer.id);
  test('is marked in the answers for those who got one', () => {
    expect(marked('facebook')).toEqual([
      'eu',
      'norway',
      'eea',
      'switzerland',
      'united-kingdom',
      'brazil',
    ]);
    expect(marked('linkedin')).toEqual([]);
  });
  test('is an entry on the first screen of their flow only', () => {
    const screens = (region: string): string[] =>
      Object.entries(compile(entryOf('facebook'), region).states).flatMap(([name, { meta }]) =>
        meta.step.answer?.notice ? [name] : [],
      );
    expect(screens('DE')).toEqual(['account']);
    expect(screens('CA')).toEqual([]);
  });
  test('has something to say wherever it is marked', () => {
    for (const { id } of services) {
      const entry = entryOf(id);
      for (const country of WORLD) {
        const notices = hereIn(entry, country)?.notices ?? [];
        expect(notices.length > 0, `${id} in ${country}`).toBe(
          answerFor(entry, country).notice === true,
        );
      }
    }
  });
});

describe('the catalogue', () => {
  const told = services.filter(({ about }) => about);
  test('leaves no country without a reason, or without what is used or open', () => {
    for (const { id } of told) {
      const entry = entryOf(id);
      for (const country of WORLD) {
        const here = hereIn(entry, country);
        expect(here?.why.length, `${id} in ${country}`).toBeGreaterThan(0);
        const { used = [], notUsed = [], gaps = [] } = here ?? {};
        expect([...used, ...notUsed, ...gaps].length, `${id} in ${country}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('what notices lead to today', () => {
  const said = (id: string, ...all: string[]) =>
    ({ id, title: `the one of ${id}`, today: all.map((note) => ({ note })) }) as Parameters<
      typeof noticedToday
    >[0][number];
  test('of one: all of it, without a heading', () => {
    expect(noticedToday([said('2024', 'put off', 'lost')])).toEqual({
      all: ['put off', 'lost'],
      own: [],
    });
  });
  test('of several: what is true of each, then what is true of one, under its name', () => {
    expect(noticedToday([said('2025', 'gone', 'lost'), said('2024', 'put off', 'lost')])).toEqual({
      all: ['lost'],
      own: [
        { title: 'the one of 2025', notes: ['gone'] },
        { title: 'the one of 2024', notes: ['put off'] },
      ],
    });
    expect(noticedToday([])).toEqual({ all: [], own: [] });
  });
});
