import type { FlowStep } from './steps.ts';

/** Whether a screen may be the last of a flow. */
export const isEnd = ({ kind }: FlowStep): boolean =>
  ['outcome', 'report', 'answer'].includes(kind);
