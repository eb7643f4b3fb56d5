/**
 * The answers log and its fold. What the reader answered is the truth; the screen is what the machine says after
 * those answers. Nothing else is kept, so going back, changing an answer and resuming are all edits of the log.
 */
import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import { chooses, chosenBy } from './events.ts';
import type { FlowMeta } from './compile.ts';
import { metaOf } from './flow.ts';
import type { FlowStep } from './steps.ts';

/** One answer. Questions are keyed by what they ask, everything else by its state. */
export interface LogEntry {
  key: string;
  /** Event type: `next`, `stuck`, `choose.<id>`. */
  event: string;
  /** Number of the row of a path, or of the place in a form, where the reader was stuck, from 1. For the report only. */
  row?: number;
}
export type Log = readonly LogEntry[];

/** Answers the embed gives for the reader, by question: `{ device: 'ios' }`. The reader's own come first. */
export type Given = Readonly<Record<string, string | undefined>>;

export interface TrailItem extends LogEntry {
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
}

const keyOf = (at: string, step: FlowStep): string => (step.kind === 'question' ? step.asks : at);

/** Where each event leads, by where it is sent: a flow has no context, so that never changes. */
const known = new WeakMap<object, Map<string, AnyMachineSnapshot>>();

/** Where a flow begins, or an event leads. */
function next(flow: AnyStateMachine, type = '', here?: AnyMachineSnapshot): AnyMachineSnapshot {
  const leads = known.get(here ?? flow) ?? new Map<string, AnyMachineSnapshot>();
  known.set(here ?? flow, leads);
  const there =
    leads.get(type) ?? (here ? transition(flow, here, { type }) : initialTransition(flow))[0];
  leads.set(type, there);
  return there;
}

/**
 * Replays a log on a machine of `flowFor`, as far as its answers still hold.
 *
 * @param given answers of the embed, where the log has none that holds
 */
export function walk(flow: AnyStateMachine, log: Log, given: Given = {}): Walk {
  const byKey = new Map(log.map((e) => [e.key, e]));
  const trail: TrailItem[] = [];
  for (let here = next(flow); ;) {
    const at = String(here.value);
    const meta = metaOf(flow, at);
    const { step } = meta;
    const key = keyOf(at, step);
    const own = byKey.get(key);
    const entry = [own, givenEntry(key, given)].find((e) => e && here.can({ type: e.event }));
    if (!entry) return { at, step: opened(meta, trail), trail };
    trail.push({ ...entry, step, given: entry !== own });
    here = next(flow, entry.event, here);
  }
}

/**
 * Where a reader is whom neither a log nor the embed has answered the first screen for; nothing where one has. The same
 * as `walk` says, before a machine is made.
 */
export function walkFirst(
  first: readonly [name: string, FlowMeta],
  log: Log,
  given: Given = {},
): Walk | undefined {
  const [at, { step }] = first;
  const key = keyOf(at, step);
  const isAnswered = given[key] !== undefined || log.some((e) => e.key === key);
  return isAnswered ? undefined : { at, step, trail: [] };
}

/** What exists here is said on the first screen that is seen, also where the embed's answers passed over the first. */
function opened({ step, way }: FlowMeta, trail: readonly TrailItem[]): FlowStep {
  const [first] = trail;
  if (!first || trail.some((t) => !t.given)) return step;
  const { answer, serviceNote, effort, facts } = first.step;
  return {
    ...(answer && { answer }),
    ...(effort && step.kind !== 'answer' && (way ?? effort.way) === effort.way && { effort }),
    ...step,
    ...(serviceNote !== undefined && { serviceNote }),
    facts: [...new Set([...step.facts, ...facts])],
  };
}

const givenEntry = (key: string, given: Given): LogEntry | undefined =>
  given[key] === undefined ? undefined : { key, event: chooses(given[key]) };

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

/** The reader's own answers on a way, as a log. */
export const logOf = (trail: Walk['trail']): Log =>
  trail
    .filter((t) => !t.given)
    .map(({ key, event, row }) => ({ key, event, ...(row !== undefined && { row }) }));

/**
 * Takes the last answer back. Answers that no longer lie on the way are dropped with it, so that going back
 * never lands on a screen the reader has not seen.
 */
export const back = ({ trail }: Walk): Log => logOf(trail).slice(0, -1);

/** The id that was chosen for a question on the way, the last where it was asked twice. */
export const chosenFor = ({ trail }: Walk, question: string): string | undefined =>
  chosenBy(trail.findLast((t) => t.key === question)?.event ?? '');
