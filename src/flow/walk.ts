/**
 * The answers log and its fold. What the reader answered is the truth; the screen is what the machine says after
 * those answers. Nothing else is kept, so going back, changing an answer and resuming are all edits of the log.
 */
import type { FlowConfig } from './compile.ts';
import { run } from './logic.ts';
import type { FlowStep } from './steps.ts';

/** One answer. Questions are keyed by what they ask, everything else by its state. */
export interface LogEntry {
  key: string;
  /** Event type: `next`, `stuck`, `choose.<id>`. */
  event: string;
  /** Number of the row in a path on which the reader was stuck, from 1. For the report only. */
  row?: number;
}
export type Log = readonly LogEntry[];

/** Answers the embed gives for the reader, by question: `{ device: 'ios' }`. The reader's own come first. */
export type Given = Readonly<Record<string, string | undefined>>;

interface TrailItem extends LogEntry {
  step: FlowStep;
  given: boolean;
}

/** Where a log leads. */
export interface Walk {
  /** State id of the current screen. */
  at: string;
  step: FlowStep;
  /** The screens behind it, in order. */
  trail: readonly TrailItem[];
  /** True when there is an answer to the current screen, but the machine has no edge for it. */
  blocked?: boolean;
}

const keyOf = (at: string, step: FlowStep): string => (step.kind === 'question' ? step.asks : at);

/** Replays a log, as far as its answers still hold. */
export function walk(flow: FlowConfig, log: Log, given: Given = {}): Walk {
  const byKey = new Map(log.map((e) => [e.key, e]));
  const trail: TrailItem[] = [];
  for (let here = run(flow); ;) {
    const { at } = here;
    const step = stepAt(flow, at);
    const key = keyOf(at, step);
    const own = byKey.get(key);
    const entry = own && here.can(own.event) ? own : givenEntry(key, given);
    if (!entry || !here.can(entry.event))
      return { at, step, trail, blocked: Boolean(own ?? entry) };
    trail.push({ ...entry, step, given: entry !== own });
    here = here.send(entry.event);
  }
}

function stepAt({ id, states }: FlowConfig, at: string): FlowStep {
  const state = states[at];
  if (!state) throw new Error(`${id} has no state "${at}"`);
  return state.meta.step;
}

const givenEntry = (key: string, given: Given): LogEntry | undefined =>
  given[key] === undefined ? undefined : { key, event: `choose.${given[key]}` };

/** Adds or replaces the answer to the current screen. */
export const answer = (log: Log, { at, step }: Walk, event: string, row?: number): Log =>
  change(log, keyOf(at, step), event, row);

/** Replaces an earlier answer; later ones stay in the log and hold again where they still fit. */
export function change(log: Log, key: string, event: string, row?: number): Log {
  const entry: LogEntry = { key, event, ...(row !== undefined && { row }) };
  return log.some((e) => e.key === key)
    ? log.map((e) => (e.key === key ? entry : e))
    : [...log, entry];
}

/**
 * Takes the last answer back. Answers that no longer lie on the way are dropped with it, so that going back
 * never lands on a screen the reader has not seen.
 */
export function back({ trail }: Walk): Log {
  const own = trail.filter((t) => !t.given).slice(0, -1);
  return own.map(({ key, event, row }) => ({ key, event, ...(row !== undefined && { row }) }));
}
