import type { AfterContext } from './views/after.view.ts';

/** Whether anything was sent: the reader said so, or was led through a form. Before that, a record is a letter's draft. */
export const isSent = ({ wanted, walk, after }: AfterContext): boolean =>
  after.isKept || wanted.record !== undefined || walk?.step.kind === 'outcome';
