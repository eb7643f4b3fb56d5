/** Short words for the answers in a log. */
import type { LogEntry } from '../../src/flow/walk.ts';

/** The answer to a question, or a choice on a screen. */
export const choose = (key: string, id: string): LogEntry => ({ key, event: `choose.${id}` });

/** "I’m there", "I’ve sent it", "Done". */
export const next = (state: string): LogEntry => ({ key: state, event: 'next' });

/** "I don’t see this", on a row where the screen is a path. */
export const stuck = (state: string, row?: number): LogEntry => ({
  key: state,
  event: 'stuck',
  ...(row !== undefined && { row }),
});
