/** `opt-out-wizard/flow`: the machines, without any view. */
export { flowFor, metaOf } from './flow/flow.ts';
export {
  compile,
  answerFor,
  type FlowConfig,
  type FlowMeta,
  type FlowState,
  type Role,
} from './flow/compile.ts';
export { aboutFor, type AboutHere } from './flow/about.ts';
export { chooses, chosenBy } from './flow/events.ts';
export {
  walk,
  answer,
  change,
  back,
  type Given,
  type Log,
  type LogEntry,
  type TrailItem,
  type Walk,
} from './flow/walk.ts';
export type { RungFacts, RungScreen } from './flow/rungs.ts';
export type * from './flow/steps.ts';
