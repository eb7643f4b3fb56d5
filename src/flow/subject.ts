/** What a page of facts, a map or a wizard is about: one service in one country on one day. */
import type { Entry, EntryAnswer } from '../catalogue/entry.ts';
import type { Region } from '../catalogue/types.ts';
import { answerFor, compile, type FlowConfig } from './compile.ts';
import { planOf, type PlanSection } from './plan.ts';

/** A flow, ready to be drawn. */
export interface FlowSubject {
  entry: Entry;
  region: Region;
  /** How old facts are is worked out from it: `2026-11-24`. */
  today: string;
  answer: EntryAnswer;
  flow: FlowConfig;
  plan: PlanSection[];
}

/**
 * The flow that a reader walks, drawn. Everybody who shows a flow takes it from here: the wizard's machine is made of the
 * same, as of the same day.
 *
 * @throws when the entry has no answer for the region, or names a way it does not have
 */
export function flowSubject(entry: Entry, region: Region, today: string): FlowSubject {
  const flow = compile(entry, region, today);
  return { entry, region, today, answer: answerFor(entry, region), flow, plan: planOf(flow) };
}
