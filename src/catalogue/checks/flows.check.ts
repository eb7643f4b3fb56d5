import { compile, type FlowConfig } from '../../flow/compile.ts';
import { localize, type ResolvedService } from '../resolve.ts';
import type { Check, Problem } from './check.ts';

/** The most screens between the article and any end, the questions for service and country included. */
const MOST_SCREENS = 14;

const ENDS = ['outcome', 'report', 'answer'];

/** What is wrong with one compiled flow: unknown targets, orphans, loops, dead ends, journeys too long. */
export function flawsOf({ initial, states }: FlowConfig): string[] {
  const flaws: string[] = [];
  const depth = new Map<string, number>();
  const follow = (id: string, path: readonly string[]): number => {
    const known = depth.get(id);
    if (known !== undefined) return known;
    if (path.includes(id)) {
      flaws.push(`a loop: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`);
      return 0;
    }
    const state = states[id];
    if (!state) {
      flaws.push(`"${path.at(-1) ?? 'the start'}" leads to "${id}", which does not exist`);
      return 0;
    }
    const next = Object.values(state.on);
    if (next.length === 0 && !ENDS.includes(state.meta.step.kind))
      flaws.push(`"${id}" leads nowhere`);
    const deep = 1 + Math.max(0, ...next.map((t) => follow(t, [...path, id])));
    depth.set(id, deep);
    return deep;
  };
  const screens = 2 + follow(initial, []);
  if (screens > MOST_SCREENS)
    flaws.push(`${screens} screens on the longest way, ${MOST_SCREENS} at most`);
  const orphans = Object.keys(states).filter((id) => !depth.has(id));
  return [...flaws, ...orphans.map((id) => `"${id}" is never reached`)];
}

function problemsOf(s: ResolvedService): Omit<Problem, 'check'>[] {
  const entry = localize(s, 'en');
  return s.answers.flatMap((a, i) => {
    const region =
      a.regions[0] === 'EU' ? 'DE' : a.regions[0] === '001' ? 'AQ' : (a.regions[0] ?? 'AQ');
    const at = { file: `services/${s.id}/service.json`, pointer: `/answers/${i}` };
    try {
      return flawsOf(compile(entry, region)).map((message) => ({
        ...at,
        message,
        fix: 'see the flow map',
      }));
    } catch (error) {
      return [{ ...at, message: String(error), fix: 'name a way that exists' }];
    }
  });
}

/** Flows that would strand a reader. */
export const flowsCheck: Check = {
  id: 'flows',
  what: 'every flow compiles, ends, and is short enough',
  why: 'a reader must never be sent in circles',
  run: ({ services }) => services.flatMap(problemsOf),
};
