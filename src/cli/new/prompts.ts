import type { Readable, Writable } from 'node:stream';
import { select, text } from '@clack/prompts';
import { oneLine } from '../print.ts';
import type { Refuse } from './refuse.ts';

/** Where it is asked; the terminal when left out. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** How a question helps: what it could look like, what is in the field already. */
interface Help {
  placeholder?: string;
  initialValue?: string;
}

/** A symbol says that the person stopped. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw new Error('stopped; nothing was written');
  return answer as Exclude<T, symbol>;
}

/** `EU, GB` → `['EU', 'GB']`. */
const listed = (line: string): string[] => line.split(/[\s,]+/).filter((word) => word !== '');

/** The questions of one terminal. Each throws when the person stops. */
export const prompts = (terminal: Terminal) => ({
  line: async (message: string, refuse: Refuse<string>, help: Help = {}): Promise<string> => {
    const validate = (typed = '') => refuse(typed.trim());
    return answered(await text({ ...terminal, ...help, message, validate })).trim();
  },
  list: async (message: string, refuse: Refuse<string[]>, help: Help = {}): Promise<string[]> => {
    const validate = (typed = '') => refuse(listed(typed));
    return listed(answered(await text({ ...terminal, ...help, message, validate })));
  },
  choice: async (message: string, options: readonly [id: string, label: string][]) =>
    answered(
      await select({
        ...terminal,
        message,
        options: options.map(([value, label]) => ({ value, label: oneLine(label) })),
      }),
    ),
});
