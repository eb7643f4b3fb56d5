import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/flow/compile.ts';
import { answer, back, change, walk, type Log, type Walk } from '../../src/flow/walk.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';

const flows = services.flatMap((s) => {
  const entry = entryOf(s.id);
  return countriesOf(entry).map((country) => ({
    name: `${s.id}/${country}`,
    chart: compile(entry, country),
  }));
});

const eventsAt = (flow: (typeof flows)[number], at: string): string[] =>
  Object.keys(flow.chart.states[at]?.on ?? {});

/** Follows random numbers through a flow, keeping every log on the way. */
function wander(flow: (typeof flows)[number], choices: readonly number[]): Log[] {
  const logs: Log[] = [[]];
  for (const choice of choices) {
    const log = logs.at(-1) ?? [];
    const here = walk(flow.chart, log);
    const events = eventsAt(flow, here.at);
    const event = events[choice % events.length];
    if (!event) break;
    logs.push(answer(log, here, event));
  }
  return logs;
}

const journeys = fc.record({
  flow: fc.constantFrom(...flows),
  choices: fc.array(fc.nat(100), { maxLength: 16 }),
});

const screensOf = ({ at, trail }: Walk) => [...trail.map((t) => t.key), at];

describe('the answers log', () => {
  test('going back n times restores every screen', () => {
    fc.assert(
      fc.property(journeys, ({ flow, choices }) => {
        const logs = wander(flow, choices);
        let log = logs.at(-1) ?? [];
        for (const earlier of logs.toReversed()) {
          expect(walk(flow.chart, log).at).toBe(walk(flow.chart, earlier).at);
          log = back(walk(flow.chart, log));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('replays to the same screen, and a broken log never throws', () => {
    fc.assert(
      fc.property(
        journeys,
        fc.array(fc.record({ key: fc.string(), event: fc.string() })),
        ({ flow, choices }, junk) => {
          const log = wander(flow, choices).at(-1) ?? [];
          expect(walk(flow.chart, [...junk, ...log]).at).toBe(walk(flow.chart, log).at);
        },
      ),
    );
  });

  test('changing the device keeps every later answer that still holds', () => {
    const chart = compile(entryOf('facebook'), 'BR');
    let log: Log = [
      { key: 'account', event: 'choose.several' },
      { key: 'device', event: 'choose.ios' },
      { key: 'main-objection-brazil--privacy-centre-path--ios', event: 'next' },
    ];
    const [form, path] = [
      'main-objection-brazil--form',
      'main-objection-brazil--privacy-centre-path',
    ];
    expect(walk(chart, log).at).toBe(`${form}--ios`);
    log = change(log, 'account', 'choose.linked');
    expect(walk(chart, log).at).toBe(`${form}--ios`);
    log = change(log, 'device', 'choose.web');
    expect(walk(chart, log).at).toBe(`${path}--web`);
    log = change(log, 'device', 'choose.ios');
    expect(walk(chart, log).at).toBe(`${form}--ios`);
  });

  test('the device is asked where it first matters', () => {
    const chart = compile(entryOf('instagram'), 'DE');
    const link = walk(chart, [{ key: 'account', event: 'choose.one' }]);
    expect(link.at).toBe('main-objection--form-link');
    const stuck = ['form-link', 'form-link-2025'].map((rung) => ({
      key: `main-objection--${rung}`,
      event: 'stuck',
    }));
    const asked = walk(chart, [{ key: 'account', event: 'choose.one' }, ...stuck]);
    expect(asked.step).toMatchObject({ kind: 'question', asks: 'device' });
  });

  test('given answers are passed over, the reader’s own come first, and going back leaves them alone', () => {
    const chart = compile(entryOf('instagram'), 'BR');
    const given = { device: 'android' };
    const first = walk(chart, [], given);
    expect(first.at).toBe('account');
    const log = answer([], first, 'choose.one');
    const second = walk(chart, log, given);
    const path = 'main-objection-brazil--privacy-topics-path';
    expect(screensOf(second)).toEqual(['account', 'device', `${path}--android`]);
    expect(back(second)).toEqual([]);
    const own = change(log, 'device', 'choose.web');
    expect(walk(chart, own, given).at).toBe(`${path}--web`);
  });

  test('a given answer that the question does not know is asked', () => {
    const chart = compile(entryOf('instagram'), 'DE');
    expect(walk(chart, [], { account: 'of-another-service' }).at).toBe('account');
  });

  test('keeps the row on which the reader was stuck', () => {
    const chart = compile(entryOf('facebook'), 'US');
    const log: Log = [
      { key: 'answer', event: 'choose.mute-meta-ai' },
      { key: 'device', event: 'choose.web' },
    ];
    const stuck = answer(log, walk(chart, log), 'stuck', 3);
    expect(walk(chart, stuck).trail.at(-1)?.row).toBe(3);
  });
});
