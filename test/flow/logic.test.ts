import { createMachine, getInitialSnapshot, getNextSnapshot } from 'xstate';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/flow/compile.ts';
import { embedChart } from '../../src/flow/embed.machine.ts';
import { run, type Chart, type Run } from '../../src/flow/logic.ts';
import { countriesOf, entryOf, services } from '../support/catalogue.ts';

/** Every edge of a chart, as XState's interpreter of machines and as ours see it. */
function differences(chart: Chart): string[] {
  const machine = createMachine({ id: 'compared', ...chart });
  const events = new Set(Object.values(chart.states).flatMap(({ on }) => Object.keys(on)));
  const found: string[] = [];
  const compare = (snapshot: ReturnType<typeof getInitialSnapshot<typeof machine>>, own: Run) => {
    for (const type of [...events, 'no-such-event']) {
      const next = getNextSnapshot(machine, snapshot, { type });
      const same =
        (next.value as string) === own.send(type).at && snapshot.can({ type }) === own.can(type);
      if (!same) found.push(`${own.at} on ${type}`);
    }
  };
  compare(getInitialSnapshot(machine), run(chart));
  for (const at of Object.keys(chart.states))
    compare(machine.resolveState({ value: at }), run({ ...chart, initial: at }));
  return found;
}

describe('what the reader’s browser runs is the machine that is drawn and proved', () => {
  test('for the life of the embed', () => expect(differences(embedChart)).toEqual([]));
  test('for every state and event of every flow', () => {
    for (const { id } of services) {
      const entry = entryOf(id);
      for (const country of countriesOf(entry))
        expect(differences(compile(entry, country)), `${id}/${country}`).toEqual([]);
    }
  });
  test('names of a hostile page’s prototypes are no edges', () => {
    const here = run({ initial: 'a', states: { a: { on: {} } } });
    expect(here.can('constructor')).toBe(false);
    expect(here.send('toString').at).toBe('a');
  });
});
