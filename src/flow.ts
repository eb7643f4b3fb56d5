/** `opt-out-wizard/flow`: the machines, without any view. */
export { flowFor } from './flow/flow.ts';
export { compile, answerFor, type FlowConfig, type FlowState } from './flow/compile.ts';
export { embedChart, type EmbedState } from './flow/embed.machine.ts';
export {
  walk,
  answer,
  change,
  back,
  type Given,
  type Log,
  type LogEntry,
  type Walk,
} from './flow/walk.ts';
export type * from './flow/steps.ts';
