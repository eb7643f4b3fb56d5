import { describe, expect, test } from 'vitest';
import type { Rated } from '../../src/catalogue/entry.ts';
import { freshness, kindOfLink } from '../../src/catalogue/freshness.ts';
import { isId } from '../../src/catalogue/id.ts';
import { localize } from '../../src/catalogue/resolve.ts';
import { screensOf, type FlowMap } from '../../src/cli/map/flow-map.ts';
import { mapText } from '../../src/cli/map/map-text.ts';
import { sayHeading } from '../../src/cli/map/say-heading.ts';
import { sayMove } from '../../src/cli/map/say-move.ts';
import { sayStep } from '../../src/cli/map/say-step.ts';
import type { Voice } from '../../src/cli/map/voice.ts';
import { aboutFor } from '../../src/flow/about.ts';
import { compile } from '../../src/flow/compile.ts';
import type { DrawnStep } from '../../src/flow/drawn.ts';
import { services } from '../support/catalogue.ts';
import { every, mapsIn, TODAY, WORDS } from './support/maps.ts';
import { readMap } from './support/read-map.ts';

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
    for (const { map, screens, states } of read) {
      const numberOf = (state: string) => screens.find((s) => s.states.includes(state))!.number;
      for (const s of screens) {
        const targets = s.states.flatMap((id) => Object.values(states[id]!.on));
        const numbers = (all: number[]) => [...new Set(all)].sort((a, b) => a - b);
        const led = [...targets.map(numberOf), ...overOf(map, s.number)];
        expect(numbers(s.leadsTo), `${s.number}`).toEqual(numbers(led));
      }
    }
  });
  test('says each address, each dispute and gap, and how sure we are', () => {
    for (const { map, screens } of read)
      for (const { number, step } of screensOf(map)) {
        const { body, heading } = screens[number - 1]!;
        expect(heading).toBe(sayHeading(map.voice, step));
        for (const part of mustSay(map.voice, step)) expect(body).toContain(part);
        for (const text of 'rung' in step ? textsIn({ ...step, ...ELSEWHERE }) : [])
          expect(`${heading}\n${body}`, `${map.name} ${number}`).toContain(text);
      }
  });
});

/** Where the screen of notices, which is no state, leads and is led to from. */
function overOf(map: FlowMap, number: number): number[] {
  const drawn = screensOf(map);
  const notice = drawn.find(({ step }) => step.kind === 'notice')?.number;
  const first = drawn.find(({ step }) => step.answer?.notice)?.number;
  if (notice === undefined || first === undefined) return [];
  return number === notice ? [first] : number === first ? [notice] : [];
}

/** What a rung has that its section or the first screen says. */
const ELSEWHERE = { title: '', answer: '', serviceNote: '' };

/** Every text that is no id and no date. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return isId(value) || ['', 'seen', 'bySeen', 'facts'].includes(value && key)
      ? []
      : [value.replace(/\s+/g, ' ').trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([k, v]) => textsIn(v, Array.isArray(value) ? key : k));
}

/** Who says so, how sure we are, and when that was seen: by the facts. Nothing is said of what nobody is named for. */
function saidOf({ say, date }: Voice, rated: Partial<Rated>): string[] {
  const { confidence, by, seen, bySeen } = rated;
  if (!confidence || by === undefined) return [];
  const day = (bySeen === undefined ? seen : bySeen) ?? null;
  const when = day === null ? say('why.undated') : say('source.seen', { date: date(day) });
  return [say(`source.${confidence}`, { by, seen: when })];
}

/** What no screen may leave out. */
function mustSay(voice: Voice, step: DrawnStep): string[] {
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
    ...[step.answer, rated].flatMap((r) => (r && !('readings' in r) ? saidOf(voice, r) : [])),
  ];
  return parts
    .filter((part) => part !== undefined && part !== null)
    .map((part) => part.replace(/\s+/g, ' ').trim());
}

test('what the company sent is a screen of the map, where the first screen asks for it', () => {
  const noticed = services
    .flatMap((service) => mapsIn(service))
    .filter(({ answer }) => answer.notice);
  expect(noticed.length).toBeGreaterThan(10);
  for (const map of noticed) {
    const { entry, say, region } = map.voice;
    const heading = say('notice.heading', { company: entry.company });
    const screen = readMap(mapText(map), say('report.reference')).find(
      (s) => s.heading === heading,
    );
    const said = mapText(map).replace(/\s+/g, ' ');
    expect(said, map.name).toContain(`“${say('notice', { company: entry.company })}” →`);
    for (const { today } of aboutFor(entry.about!, region).notices)
      for (const { note } of today) expect(screen?.body, map.name).toContain(note);
  }
});

describe.each([TODAY, '2035-01-01'])('on %s', (today) => {
  const maps = services.flatMap((service) => mapsIn(service, 'en', today));
  test('a way is read downwards: every answer that stays in it leads to a later screen', () => {
    for (const { name, plan } of maps)
      for (const { steps } of plan)
        for (const { number, step, edges } of steps) {
          // It lies over the first screen, and leads back there.
          if (step.kind === 'notice') continue;
          // Where other devices are tried at last, their screens are drawn where they stand already.
          const again = steps.find(
            ({ step }) => step.kind === 'other-device' && step.missing === 'not-found',
          );
          if (again && number >= again.number) continue;
          for (const { anchor } of edges.flatMap(({ targets }) => targets)) {
            const next = steps.find((s) => s.anchor === anchor)?.number ?? Infinity;
            expect(next, `${name} ${number}`).toBeGreaterThan(number);
          }
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
        const [source] = saidOf(map.voice, step.rated);
        expect(source, `${map.name} ${number}`).toBeDefined();
        const dated = step.rated.bySeen !== null;
        const line = old && dated ? `${source} ${map.voice.say('fresh.stale')}` : source;
        expect(said, `${map.name} ${number}`).toContain(line);
      }
  });
});
