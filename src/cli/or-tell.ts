import type { Command } from 'commander';
import { shown } from './print.ts';

/** Does what a command does; what cannot be done is told in one line, and the process ends with 2. */
export async function orTell(command: Command, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    command.error(shown(why), { exitCode: 2 });
  }
}
