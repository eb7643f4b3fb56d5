import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Shown } from '../../src/catalogue/entry.ts';
import { freshness, kindOfLink } from '../../src/catalogue/freshness.ts';
import { readFolders } from '../../src/catalogue/read.ts';
import { localize, resolveAll, type ResolvedService } from '../../src/catalogue/resolve.ts';
import { mapsOf, screensOf, type FlowMap } from '../../src/cli/map/flow-map.ts';
import { mapDot, mapSvg } from '../../src/cli/map/map-svg.ts';
import { mapText } from '../../src/cli/map/map-text.ts';
import { sayHeading } from '../../src/cli/map/say-heading.ts';
import { sayMove } from '../../src/cli/map/say-move.ts';
import { sayMoves } from '../../src/cli/map/say-moves.ts';
import { sayPressed } from '../../src/cli/map/say-pressed.ts';
import { sayStep } from '../../src/cli/map/say-step.ts';
import { voiceOf, type Voice } from '../../src/cli/map/voice.ts';
import { skeleton } from '../../src/cli/new/skeleton.ts';
import { writeService } from '../../src/cli/new/write-service.ts';
import type { Context } from '../../src/elements/context.ts';
import { endView } from '../../src/elements/views/end.view.ts';
import { goView } from '../../src/elements/views/go.view.ts';
import { sentence } from '../../src/elements/views/moves.view.ts';
import { stepHeading } from '../../src/elements/views/step.view.ts';
import { compile } from '../../src/flow/compile.ts';
import type { FlowStep } from '../../src/flow/steps.ts';
import { fill } from '../../src/i18n/words.ts';
import { Element, parseXml } from '../editions/support/xml.ts';
import { services } from '../support/catalogue.ts';
import { copyCatalogue } from '../support/copied-catalogue.ts';
import { de, en } from '../support/words.ts';
import { plainText } from './support/plain-text.ts';
import { readMap } from './support/read-map.ts';
import { runCommand } from './support/run-command.ts';
import { temporary } from './support/tiny-catalogue.ts';

const TODAY = '2026-11-24';
const WORDS = { en, de };
const LANGUAGES = ['en', 'de'] as const;

const mapsIn = (
  service: ResolvedService,
  language: keyof typeof WORDS = 'en',
  today = TODAY,
): FlowMap[] => mapsOf(service, WORDS[language], { language, today });

/** A service with a form, of any name. */
function invented(name: string): ResolvedService {
  const { root } = copyCatalogue([]);
  const wanted = { id: 'pond', name, group: 'social', mechanism: 'form' } as const;
  const lists = { hosts: ['pond.example'], regions: [], languages: ['en'] };
  writeService(root, 'pond', skeleton({ ...wanted, ...lists }, LANGUAGES));
  return resolveAll(readFolders(root))[0]!;
}
const every = LANGUAGES.flatMap((language) =>
  services.map((service) => [service.id, language, service] as const),
);

test('there is a map for each answer', () => {
  for (const service of services)
    expect(mapsIn(service).map(({ answer }) => answer.id)).toEqual(
      service.answers.map((a) => a.id),
    );
});

describe.each(every)('the text of %s in %s', (_id, language, service) => {
  const read = mapsIn(service, language).map((map) => {
    const { states } = compile(localize(service, language), map.voice.region, TODAY);
    return { map, states, screens: readMap(mapText(map), WORDS[language]['report.reference']) };
  });
  test('names every state exactly once, and numbers the screens', () => {
    for (const { screens, states } of read) {
      expect(screens.flatMap((s) => s.states).sort()).toEqual(Object.keys(states).sort());
      expect(screens.map((s) => s.number)).toEqual(screens.map((_, i) => i + 1));
    }
  });
  test('leads where the flow leads, and nowhere else', () => {
    for (const { screens, states } of read) {
      const numberOf = (state: string) => screens.find((s) => s.states.includes(state))!.number;
      for (const s of screens) {
        const targets = s.states.flatMap((id) => Object.values(states[id]!.on));
        const numbers = (all: number[]) => [...new Set(all)].sort((a, b) => a - b);
        expect(numbers(s.leadsTo), `${s.number}`).toEqual(numbers(targets.map(numberOf)));
      }
    }
  });
  test('says each address, each dispute and gap, and how sure we are', () => {
    for (const { map, screens } of read)
      for (const { number, step } of screensOf(map)) {
        const { body, heading } = screens[number - 1]!;
        expect(heading).toBe(sayHeading(map.voice, step));
        for (const part of mustSay(map.voice, step)) expect(body).toContain(part);
      }
  });
});

/** What no screen may leave out. */
function mustSay(voice: Voice, step: FlowStep): string[] {
  const open = [step.answer, 'disputes' in step || 'gaps' in step ? step : undefined];
  const rated = 'rated' in step ? step.rated : undefined;
  const parts = [
    ...open.flatMap((o) =>
      o?.disputes?.flatMap((d) => [d.about, ...d.readings.map((r) => r.note)]),
    ),
    ...open.flatMap((o) => o?.gaps?.map((g) => g.note)),
    ...('moves' in step ? (step.moves ?? []) : []).map((m) =>
      sayMove(voice, m, 'right' in step ? step.right : undefined),
    ),
    ...('link' in step ? [step.link?.url] : []),
    ...('mail' in step ? [step.mail?.to, step.mail?.subject] : []),
    ...('lines' in step ? (step.lines?.lines ?? []) : []),
    ...[step.answer, rated].flatMap((r) =>
      r?.confidence && !('readings' in r) ? [voice.say(`confidence.${r.confidence}`)] : [],
    ),
    rated?.seen && voice.date(rated.seen),
  ];
  return parts
    .filter((part) => part !== undefined && part !== null)
    .map((part) => part.replace(/\s+/g, ' ').trim());
}

describe('it speaks as the wizard does', () => {
  const contextOf = ({ entry, say, regionName, region }: Voice, words: Record<string, string>) =>
    ({
      entry,
      region,
      regionName,
      plain: say,
      say: (key: string, values = {}) => fill({ ...words, ...entry.says }[key] ?? '', values),
      date: (day: string) => day,
      today: TODAY,
      index: [],
      guess: { device: 'web', inApp: false },
      act: {},
    }) as unknown as Context;
  const bare = (text: string): string => text.replace(/[“”]/g, '').replace(/\s+/g, ' ').trim();

  test.each(every)('%s in %s', (_id, language, service) => {
    for (const map of mapsIn(service, language))
      for (const { step } of screensOf(map)) {
        const ctx = contextOf(map.voice, WORDS[language]);
        expect(sayHeading(map.voice, step)).toBe(plainText(stepHeading(ctx, step)));
        for (const move of ('moves' in step ? step.moves : undefined) ?? [])
          if (move.do !== 'paste')
            expect(bare(sayMove(map.voice, move))).toBe(bare(plainText(sentence(ctx, move))));
        const view = 'completes' in step ? goView(ctx, step) : endView(ctx, step);
        if ('completes' in step || step.kind === 'form')
          expect(plainText(view)).toContain(
            `${sayPressed(map.voice, step, 'next')} ${sayPressed(map.voice, step, 'stuck')}`,
          );
      }
  });
  const [{ voice }] = mapsIn(invented('Photo Pond')) as [FlowMap];
  test('words on their screen stand in quotation marks, our descriptions do not', () => {
    const tap = (label: Shown) => sayMove(voice, { do: 'tap', label });
    expect(tap({ says: 'Settings', control: 'row' })).toBe('Choose “Settings”');
    expect(tap({ says: 'the gear', control: 'row', means: true })).toBe('Choose the gear');
  });
  test('words that are known in English only are said to be', () => {
    const say = (label: Shown) => sayMoves(voice, [{ do: 'tap', label }], { number: 3 });
    const label: Shown = { says: 'Settings', control: 'row', seen: '2026-11-01' };
    expect(say(label)).toEqual(['3.1 Choose “Settings”']);
    expect(say({ ...label, lang: 'en' })).toEqual(['3.1 Choose “Settings”', en['labels.english']]);
    expect(say({ ...label, seen: '2020' })).toEqual(['3.1 Choose “Settings”', en['fresh.labels']]);
  });
  test('a text for copying names the right and the service', () => {
    const entry = { ...voice.entry, says: en };
    const words = voiceOf(entry, en, { region: 'DE', language: 'en', today: TODAY });
    const text = sayMove(words, { do: 'paste', text: 'objection-letter' }, 'gdpr-21');
    expect(text).toContain('under Article 21(1) GDPR, to');
    expect(text).toContain('my use of Photo Pond.');
  });
});

describe.each([TODAY, '2035-01-01'])('on %s', (today) => {
  const maps = services.flatMap((service) => mapsIn(service, 'en', today));
  test('a way is read downwards: every answer that stays in it leads to a later screen', () => {
    for (const { name, plan } of maps)
      for (const { steps } of plan)
        for (const { number, edges } of steps)
          for (const { anchor } of edges.flatMap(({ targets }) => targets)) {
            const next = steps.find((s) => s.anchor === anchor)?.number ?? Infinity;
            expect(next, `${name} ${number}`).toBeGreaterThan(number);
          }
  });
  test('what is old is called old, what is not is not', () => {
    for (const map of maps)
      for (const { step, number } of screensOf(map)) {
        if (!('completes' in step) || !step.rated?.seen) continue;
        const { confidence, seen } = step.rated;
        const kind = 'link' in step || 'mail' in step ? kindOfLink(confidence) : 'path';
        const old = freshness('lines' in step ? 'claim' : kind, seen, today) === 'stale';
        const said = sayStep(map.voice, step, number);
        const sure = map.voice.say(`confidence.${confidence!}`);
        const age = map.voice.say(old ? 'fresh.stale' : 'fresh.ageing', {
          date: map.voice.date(seen),
        });
        expect(said, `${map.name} ${number}`).toContain(`${sure} ${age}`);
      }
  });
});

/** All of a kind below an element: `node`, `edge`. */
const groups = (root: Element, kind: string): Element[] =>
  root
    .one('g')
    .all('g')
    .filter((g) => g.attribute('class') === kind);
const words = (g: Element): string =>
  g
    .all('text')
    .map((t) => t.text.trim())
    .join(' ');

describe('the picture', { timeout: 60_000 }, () => {
  test.each(services)('$id has every screen and every arrow', async (service) => {
    for (const map of mapsIn(service)) {
      const svg = parseXml(await mapSvg(map));
      expect(svg.name).toBe('svg');
      const description = svg.one('desc').text;
      const nodes = new Map(groups(svg, 'node').map((n) => [n.one('title').text, words(n)]));
      const screens = screensOf(map);
      expect([...nodes.keys()].sort()).toEqual(screens.map((s) => s.anchor).sort());
      for (const { anchor, number, step } of screens) {
        const heading = `${number}. ${sayHeading(map.voice, step)}`;
        expect(description).toContain(heading);
        expect(nodes.get(anchor)).toContain(heading);
      }
      const arrows = new Map(groups(svg, 'edge').map((e) => [e.one('title').text, words(e)]));
      const wanted = screens.flatMap((s) =>
        s.edges.flatMap(({ event, targets }) =>
          targets.map((t) => [
            `${s.anchor}->${t.anchor}`,
            `“${sayPressed(map.voice, s.step, event)}”`,
          ]),
        ),
      );
      for (const [arrow = '', answer] of wanted) expect(arrows.get(arrow)).toContain(answer);
      expect([...arrows.keys()].sort()).toEqual(
        [...new Set(wanted.map(([arrow]) => arrow))].sort(),
      );
    }
  });
  test('it refers to nothing, is light, and says what it is', async () => {
    const [map] = mapsIn(invented('Photo Pond'), 'de');
    const text = await mapSvg(map!);
    expect(text.startsWith('<svg ')).toBe(true);
    expect(text.replace(/ xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(
      /https?:|<!DOCTYPE|<image|<script|href=|url\(|@import/,
    );
    const svg = parseXml(text);
    expect(svg.one('title').text).toBe('Photo Pond: Welt');
    const ids = [svg.one('title'), svg.one('desc')].map((e) => e.attribute('id'));
    expect(svg.attribute('aria-labelledby')).toBe(ids.join(' '));
    expect(svg.one('g').one('polygon').attribute('fill')).toBe('#ffffff');
    expect(text).toContain('font-family="system-ui,');
  });
  test('names with & and < are text', async () => {
    const name = 'R&D <b> "Labs" \\N';
    const [map] = mapsIn(invented(name));
    const svg = parseXml(await mapSvg(map!));
    expect(svg.one('title').text).toBe(`${name}: World`);
    expect(groups(svg, 'node').map(words)).toContain(`1. Open ${name}’s form link`);
    expect(await mapDot(map!)).toContain('R&amp;D &lt;b&gt;');
  });
});

describe('the command', { timeout: 30_000 }, () => {
  const { root } = copyCatalogue(['signal', 'duolingo']);
  const countOf = (id: string) => services.find((s) => s.id === id)!.answers.length;
  const all = countOf('signal') + countOf('duolingo');
  const run = (...args: string[]) => runCommand(['map', ...args, '--root', root], '.');

  test('prints one map for each answer', async () => {
    const { code, out, err } = await run('duolingo', '--lang', 'de');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^Duolingo: .+\n=+$/gm)).toHaveLength(countOf('duolingo'));
    expect(out).toContain('Duolingo: Welt');
  });
  test('writes the maps of all services into a folder', async () => {
    const out = join(temporary(), 'maps');
    expect(await run('--svg', '--out', out)).toMatchObject({
      code: 0,
      out: `${all} maps in ${out}\n`,
    });
    const files = readdirSync(out);
    expect(files).toHaveLength(all);
    expect(files).toContain('duolingo-south-korea.svg');
    for (const file of files) parseXml(readFileSync(join(out, file), 'utf8'));
  });
  test('writes one country into a file', async () => {
    const file = join(temporary(), 'signal.svg');
    expect((await run('signal', '--region', 'de', '--out', file)).code).toBe(0);
    expect(parseXml(readFileSync(file, 'utf8')).one('desc').text).toContain(
      'Germany: nothing to do',
    );
  });
  test.each([
    [['sygnal'], 2, 'no service sygnal; there are duolingo, signal'],
    [[], 2, 'name a service, or with --out a folder'],
    [['duolingo', '--svg'], 2, 'maps, and each svg is a file of its own'],
    [['signal', '--lang', 'tlh'], 2, 'no language tlh; there are de, en'],
    [['signal', '--region', 'UK'], 1, 'It must be a country'],
    [['signal', '--today', '2026-02-30'], 1, 'It must be a day'],
  ])('%j is told in one line', async (args, code, message) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(message);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
  test('a service that is not sound is told in one line', async () => {
    const copy = copyCatalogue(['duolingo']);
    copy.edit('services/duolingo/service.json', (t) => t.replace('"ways"', '"wayes"'));
    const ended = await runCommand(['map', 'duolingo', '--root', copy.root], '.');
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(
      /^duolingo cannot be drawn \(.+\); run: opt-out-wizard check duolingo\n$/,
    );
  });
});
