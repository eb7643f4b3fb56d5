import { fromTransition, getInitialSnapshot, getNextSnapshot } from 'xstate';

/** States and the edges between them: what a flow and the embed's life are, before XState sees them. */
export interface Chart {
  initial: string;
  states: Readonly<Record<string, { on: Readonly<Record<string, string>> }>>;
}

/**
 * Runs a chart as XState actor logic. A chart has no context, guards or actions, so this does what
 * `createMachine(chart)` does; a test compares the two edge by edge. It is a quarter of the interpreter's size.
 * Not an actor: starting one trips over pages that extend `Object.prototype`.
 */
export interface Run {
  readonly at: string;
  /** Whether there is an edge for the event here. */
  can(type: string): boolean;
  /** Where the event leads; the same place where there is no edge. */
  send(type: string): Run;
}

/** A run of a chart, at its initial state. */
export function run(chart: Chart): Run {
  const edge = (at: string, type: string): string | undefined => {
    const on = chart.states[at]?.on ?? {};
    return Object.hasOwn(on, type) ? on[type] : undefined;
  };
  const logic = fromTransition(
    (at: string, { type }: { type: string }) => edge(at, type) ?? at,
    chart.initial,
  );
  type Snapshot = ReturnType<typeof logic.getInitialSnapshot>;
  const from = (snapshot: Snapshot): Run => ({
    at: snapshot.context,
    can: (type) => edge(snapshot.context, type) !== undefined,
    send: (type) => from(getNextSnapshot(logic, snapshot, { type })),
  });
  return from(getInitialSnapshot(logic, undefined));
}
