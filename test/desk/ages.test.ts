import { describe, expect, test } from 'vitest';
import type { Rated } from '../../src/catalogue/entry.ts';
import type { FactKind } from '../../src/catalogue/freshness.ts';
import { screensOf } from '../../src/cli/map/flow-map.ts';
import { sayOpen } from '../../src/cli/map/say-open.ts';
import { sayRated } from '../../src/cli/map/say-rated.ts';
import { sayStep } from '../../src/cli/map/say-step.ts';
import type { Voice } from '../../src/cli/map/voice.ts';
import { answerFacts } from '../../src/desk/answer-facts.ts';
import { ratingOf } from '../../src/desk/rating.ts';
import { openOf, ratedOf } from '../../src/editions/static/rated.ts';
import { speakerOf, type Speaker } from '../../src/editions/static/speaker.ts';
import { stepOf } from '../../src/editions/static/steps.ts';
import { sourceLine } from '../../src/elements/views/fact.view.ts';
import { disputesView } from '../../src/elements/views/sources.view.ts';
import { stepView } from '../../src/elements/views/step.view.ts';
import { factKindOf } from '../../src/flow/fact-kind.ts';
import type { FlowStep } from '../../src/flow/steps.ts';
import { fill } from '../../src/i18n/words.ts';
import { contextOf } from '../cli/support/context-of.ts';
import { mapsIn, WORDS } from '../cli/support/maps.ts';
import { plainText } from '../cli/support/plain-text.ts';
import { services } from '../support/catalogue.ts';

/** Days on which other facts are old. */
const DAYS = ['2026-11-27', '2027-06-01', '2028-03-01'];
const words = WORDS.en;
const OLD = [words['fresh.stale'], words['fresh.labels']] as const;

const htmlText = (html: string): string =>
  plainText(html).replace(/&(amp|quot|#39|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '');
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  lt: '<',
  gt: '>',
};

const speakerFor = (voice: Voice): Speaker =>
  speakerOf({ ...voice, words, language: 'en' } as unknown as Speaker);

/** What a screen says besides the answer and what is open, which editions have in other places. */
function alone(step: FlowStep): FlowStep {
  const {
    answer: _,
    disputes: __,
    gaps: ___,
    late: ____,
    ...rest
  } = step as FlowStep & Record<string, unknown>;
  return rest as FlowStep;
}

/** The sentences on age that each edition has of a screen. */
function saidOf(voice: Voice, step: FlowStep): Record<string, readonly string[]> {
  const texts = {
    screen: plainText(stepView(contextOf(voice, words), step)),
    map: sayStep(voice, step, 1).join(' '),
    static: htmlText(stepOf(speakerFor(voice), step).html),
  };
  return Object.fromEntries(
    Object.entries(texts).map(([edition, text]) => [edition, OLD.filter((s) => text.includes(s))]),
  );
}

const linesOf = (voice: Voice, rated: Partial<Rated>, kind: FactKind): string[] => [
  plainText(sourceLine(contextOf(voice, words), rated, kind)),
  sayRated(voice, rated, kind).join(''),
  htmlText(ratedOf(speakerFor(voice), rated, kind)?.html ?? ''),
];

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((v, key) => (v as Record<string, unknown> | undefined)?.[key], value);

const kindOf = (step: FlowStep): FactKind => ('rung' in step ? factKindOf(step) : 'path');

/** The fact whose age a screen says. */
function ratedBy(voice: Voice, step: FlowStep): unknown {
  if (step.kind === 'form') return voice.entry.ways[step.way]?.there;
  return 'rated' in step ? step.rated : undefined;
}

describe.each(services.map((service) => [service.id, service] as const))('%s', (_, service) => {
  const maps = mapsIn(service);
  test('each edition says of each screen that it is old, or none does', () => {
    for (const { voice, ...map } of maps)
      for (const today of DAYS)
        for (const { step } of screensOf({ voice, ...map })) {
          if (step.kind !== 'form' && !('rung' in step)) continue;
          const { screen, ...others } = saidOf({ ...voice, today }, alone(step));
          for (const [edition, said] of Object.entries(others))
            expect(said, `${edition}, ${map.answer.id} ${today}`).toEqual(screen);
        }
  });
  test('the page of facts calls old what the screens call old', () => {
    for (const { voice, ...map } of maps) {
      const facts = [...answerFacts(service, map.answer.id).values()];
      for (const today of DAYS) {
        const here = { ...voice, today };
        const check = (rated: Partial<Rated>, kind: FactKind, pointer: string): void => {
          const fact = facts.find((f) => f.pointer === pointer);
          const rating = fact && ratingOf(service, voice.entry, fact, today);
          const [line = '', ...others] = linesOf(here, rated, kind);
          for (const other of others) expect(other).toBe(line);
          if (!rating || line === '' || rated.bySeen === null) return;
          expect(line.includes(OLD[0]), `${pointer} ${today}`).toBe(rating.age === 'stale');
          expect(rating.seen).toBe(rated.seen);
          expect(rating.confidence).toBe(rated.confidence);
        };
        const number = service.answers.findIndex((a) => a.id === map.answer.id);
        check(map.answer, 'claim', `/answers/${number}`);
        for (const { step } of screensOf({ voice, ...map })) {
          if (step.kind === 'notice') continue;
          const rated = ratedBy(here, step);
          const fact = facts.find((f) => rated && at(voice.entry, f.pointer) === rated);
          if (fact) check(rated as Partial<Rated>, kindOf(step), fact.pointer);
        }
      }
    }
  });
});

test('each side of a disagreement has its day in every edition', () => {
  let sides = 0;
  for (const service of services)
    for (const { voice, ...map } of mapsIn(service))
      for (const { step } of screensOf({ voice, ...map })) {
        const { disputes = [] } = 'disputes' in step ? step : {};
        if (disputes.length === 0) continue;
        const ctx = contextOf(voice, words);
        const texts = [
          plainText(disputesView(ctx, disputes)),
          sayOpen(voice, { disputes }).join(' '),
          htmlText(openOf(speakerFor(voice), { disputes }).html),
        ];
        for (const { seen } of disputes.flatMap(({ readings }) => readings)) {
          const day = seen && fill(words['source.seen'], { date: voice.date(seen) }).join('');
          for (const text of day ? texts : []) expect(text).toContain(day);
        }
        sides += disputes.flatMap(({ readings }) => readings).length;
      }
  expect(sides).toBeGreaterThan(200);
});
