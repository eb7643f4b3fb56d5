import { createMachine, type AnyStateMachine } from 'xstate';
import type { Entry } from '../catalogue/entry.ts';
import type { Region } from '../catalogue/types.ts';
import { compile, type FlowMeta } from './compile.ts';

/** Machines by entry, country and day: all wizards of a page share them. */
const made = new WeakMap<Entry, Map<string, AnyStateMachine>>();

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
export function flowFor(entry: Entry, region: Region, today?: string): AnyStateMachine {
  const known = made.get(entry) ?? new Map<string, AnyStateMachine>();
  made.set(entry, known);
  const key = `${region} ${today}`;
  const flow = known.get(key) ?? createMachine(compile(entry, region, today));
  known.set(key, flow);
  return flow;
}

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
