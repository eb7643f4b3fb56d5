import { words } from 'virtual:words';
import { expect, test } from 'vitest';
import { entry, services } from '../../src/catalogue.ts';
import { mapsOf } from '../../src/cli/map/flow-map.ts';
import { firstOf } from '../../src/flow/compile.ts';
import { flowFor, metaOf } from '../../src/flow/flow.ts';
import { walk, walkFirst } from '../../src/flow/walk.ts';
import { factsSubject } from '../../stories/support/facts/subject.ts';
import { dayOf, monthsFrom } from '../../stories/support/day.ts';

const TODAY = '2026-11-26';
const DAYS = [0, 6, 12, 24].map((months) => monthsFrom(TODAY, months));

const answers = services.flatMap((service) =>
  service.answers.map(({ id }) => [service, id] as const),
);

/** What a plan says of its screens, whatever language or marks its sentences have. */
const shapeOf = (plan: ReturnType<typeof factsSubject>['plan']): unknown =>
  plan.map(({ way, role, steps }) => [
    role,
    way,
    steps.map(({ number, states, devices, edges }) => ({ number, states, devices, edges })),
  ]);

test.each(DAYS)(
  'on %s Storybook, the map and the wizard show one plan for every answer',
  (today) => {
    for (const [service, answer] of answers) {
      const page = factsSubject({ service: service.id, answer, language: 'en', today });
      const { country, plan, logs, steps } = page;
      const wish = { region: country, language: 'en', today };
      const [map] = mapsOf(service, words['en'] ?? {}, wish);
      expect(shapeOf(map?.plan ?? []), `${service.id}/${answer}`).toEqual(shapeOf(plan));

      // What the wizard runs; its first screen is made before any machine.
      const about = entry(service.id, 'en');
      const machine = flowFor(about, country, today);
      const drawn = [...steps.values()];
      expect(Object.keys(machine.states).sort()).toEqual(drawn.flatMap((s) => s.states).sort());
      for (const { states, step, edges } of drawn)
        for (const at of states) {
          const is = metaOf(machine, at).step;
          expect({ ...is, device: undefined }, at).toEqual({ ...step, device: undefined });
          const events = Object.keys(machine.states[at]?.on ?? {});
          expect(events.filter((event) => !edges.some((e) => e.event === event))).toEqual([]);
        }
      const first = firstOf(about, country, today);
      expect(walkFirst(first, [])?.at).toBe(walk(machine, []).at);
      expect(drawn[0]?.states).toContain(first[0]);
      const last = [...logs].at(-1);
      if (last) expect(walk(machine, last[1]).at, `${service.id}/${answer}`).toBe(last[0]);
    }
  },
);

test('on another day more addresses are said to be old', () => {
  const stale = (today: string): number =>
    answers.filter(([{ id }, answer]) =>
      [...factsSubject({ service: id, answer, language: 'en', today }).steps.values()].some(
        ({ step }) => 'stale' in step && step.stale,
      ),
    ).length;
  expect(stale(DAYS[3] ?? '')).toBeGreaterThan(stale(TODAY));
});

test('the toolbar says the day, or how many months from today', () => {
  expect(dayOf({ day: '2027-05-24' })).toBe('2027-05-24');
  const today = new Date().toISOString().slice(0, 10);
  for (const nothing of [{}, { day: '' }]) expect(dayOf(nothing)).toBe(today);
  expect(dayOf({ day: monthsFrom(today, 6) })).toBe(monthsFrom(today, 6));
  expect(monthsFrom('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsFrom('2026-11-26', 12)).toBe('2027-11-26');
});
