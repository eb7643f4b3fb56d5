import type { FlowConfig } from '../../src/flow/compile.ts';
import type { Log } from '../../src/flow/walk.ts';

/** The shortest log that leads to each state. */
export function logsTo({ initial, states }: FlowConfig): ReadonlyMap<string, Log> {
  const logs = new Map<string, Log>([[initial, []]]);
  for (const [at, log] of logs) {
    const state = states[at];
    if (!state) continue;
    const { step } = state.meta;
    const key = step.kind === 'question' ? step.asks : at;
    for (const [event, to] of Object.entries(state.on))
      if (!logs.has(to)) logs.set(to, [...log, { key, event }]);
  }
  return logs;
}
