import type { Entry } from '../../src/catalogue/entry.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import { answerFor, compile } from '../../src/flow/compile.ts';
import type { FlowStep } from '../../src/flow/steps.ts';
import type { Log } from '../../src/flow/walk.ts';

/** One screen and the shortest log that leads to it. */
export interface Screen {
  service: string;
  region: string;
  at: string;
  step: FlowStep;
  log: Log;
}

/** The day on which the wizard under test looks at its facts. */
const today = new Date().toISOString().slice(0, 10);

function screensIn(entry: Entry, region: string): Screen[] {
  const { initial, states } = compile(entry, region, today);
  const found = new Map<string, Screen>();
  const queue: [string, Log][] = [[initial, []]];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [at, log] = next;
    const state = states[at];
    if (!state || found.has(at)) continue;
    const { step } = state.meta;
    found.set(at, { service: entry.id, region, at, step, log });
    const key = step.kind === 'question' ? step.asks : at;
    for (const [event, target] of Object.entries(state.on))
      queue.push([target, [...log, { key, event }]]);
  }
  return [...found.values()];
}

const pictureOf = (entry: Entry, { step }: Screen): string => {
  const { facts: _, ...seen } = step;
  return JSON.stringify([entry.company, seen]);
};

/**
 * Every screen a reader can meet, once: all services, one country for each answer, all states. Screens that show
 * the same thing in several flows are the same screen.
 */
export function everyScreen(entries: readonly Entry[]): Screen[] {
  const unique = new Map<string, Screen>();
  for (const entry of entries) {
    const countries = new Map(WORLD.map((c) => [answerFor(entry, c).id, c]));
    for (const region of countries.values())
      for (const screen of screensIn(entry, region)) {
        const picture = pictureOf(entry, screen);
        if (!unique.has(picture)) unique.set(picture, screen);
      }
  }
  return [...unique.values()];
}
