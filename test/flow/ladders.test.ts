import { describe, expect, test } from 'vitest';
import type { Result, Verdict } from '../../src/catalogue/types.ts';
import type { FlowStep, Reached } from '../../src/flow/steps.ts';
import { services } from '../support/catalogue.ts';
import { KINDS } from '../../src/flow/wording.ts';
import { journeyOf, met } from '../support/journey.ts';
import { LADDERS, type Ladder } from './ladders.ts';

const title = ({ service, country, account, device, given, day, does }: Ladder): string => {
  const asked = [account, device, given && `given ${given.device}`, day].filter((a) => a);
  return [`${service} ${country}`, ...asked, does.join(' ')].join(', ');
};

const answerOn = (first?: FlowStep): string => `${first?.answer?.id}: ${first?.answer?.verdict}`;

describe('what the facts lead a reader to expect is what comes', () => {
  test.each(LADDERS.map((ladder) => [title(ladder), ladder] as const))('%s', (_, ladder) => {
    const screens = journeyOf(ladder);
    expect(answerOn(screens[0])).toBe(ladder.answer);
    expect(screens.map(met)).toEqual(ladder.meets);
  });
});

describe('no kind of screen, answer or end is left out', () => {
  const VERDICTS: Record<Verdict, true> = {
    yes: true,
    law: true,
    'not-needed': true,
    none: true,
    disputed: true,
    unknown: true,
  };
  /** `false`: no way of any service ends so. */
  const RESULTS: Record<Result, boolean> = {
    filed: true,
    reported: false,
    limited: true,
    deleted: true,
    switched: true,
    asked: true,
    placed: true,
  };
  /** Where readers end who were not led through, or whose objection nobody owes an answer. */
  const SHORT: Record<Exclude<Reached, Result>, true> = { opened: true, tried: true };
  const screens = (): FlowStep[] => LADDERS.flatMap(journeyOf);
  const sorted = (found: readonly string[]): string[] => [...new Set(found)].sort();

  test('kinds of screens', () => {
    expect(sorted(screens().map((s) => s.kind))).toEqual(sorted(KINDS));
  });
  test('verdicts', () => {
    const found = screens().flatMap(({ answer }) => answer?.verdict ?? []);
    expect(sorted(found)).toEqual(sorted(Object.keys(VERDICTS)));
  });
  test('results', () => {
    const found = screens().flatMap((s) => (s.kind === 'outcome' ? s.result : []));
    const all = services.flatMap((s) => Object.values(s.ways).map((way) => way.result));
    const expected = Object.entries(RESULTS).flatMap(([result, used]) => (used ? result : []));
    expect(sorted(found)).toEqual(sorted([...expected, ...Object.keys(SHORT)]));
    expect(sorted(all)).toEqual(sorted(expected));
  });
});
