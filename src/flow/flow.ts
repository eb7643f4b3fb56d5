import { createMachine, type AnyStateMachine } from 'xstate';
import type { Entry } from '../catalogue/entry.ts';
import type { Region } from '../catalogue/types.ts';
import { compile, type FlowConfig, type FlowMeta } from './compile.ts';

/** Something is made once for an entry, a country and a day: all wizards of a page share it. */
export function once<T>(make: (entry: Entry, region: Region, today?: string) => T): typeof make {
  const made = new WeakMap<Entry, Map<string, T>>();
  return (entry, region, today) => {
    const known = made.get(entry) ?? new Map<string, T>();
    made.set(entry, known);
    const key = `${region} ${today}`;
    const found = known.get(key) ?? make(entry, region, today);
    known.set(key, found);
    return found;
  };
}

/** What a machine is made of: to be made before it, where both at once would take too long. */
export const configFor: (entry: Entry, region: Region, today?: string) => FlowConfig =
  once(compile);

/**
 * The way out of one service for one country, as an XState machine: one state a screen, its step and its place in
 * `meta`, one event type an edge, no context, guards or actions. This is what the wizard runs (`walk`), what is drawn
 * and what `xstate/graph` proves.
 *
 * @param entry a service in one language, from the catalogue
 * @param region ISO 3166-1 alpha-2 country code, e.g. `DE`
 * @param today `2026-11-24`; addresses that are stale by then come after the paths. Left out: nothing is old.
 * @throws when the entry has no answer for the region, or names a way it does not have
 */
export const flowFor: (entry: Entry, region: Region, today?: string) => AnyStateMachine = once(
  (...of) => createMachine(configFor(...of)),
);

/**
 * What a state of a flow is.
 *
 * @throws RangeError when the flow has no such state
 */
export function metaOf(flow: AnyStateMachine, at: string): FlowMeta {
  const state = Object.hasOwn(flow.states, at) ? flow.states[at] : undefined;
  if (!state) throw new RangeError(`${flow.id} has no state "${at}"`);
  return state.meta as FlowMeta;
}
