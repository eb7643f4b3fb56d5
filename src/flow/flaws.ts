import type { FlowConfig } from './compile.ts';
import { isEnd } from './is-end.ts';

/** The most screens between the article and any end, the questions for service and country included. */
const MOST_SCREENS = 16;

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
    if (next.length === 0 && !isEnd(state.meta.step)) flaws.push(`"${id}" leads nowhere`);
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
