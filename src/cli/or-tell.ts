import type { Command } from 'commander';

/** Does what a command does; what cannot be done is told in one line, and the process ends with 2. */
export async function orTell(command: Command, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    command.error(error instanceof Error ? error.message : String(error), { exitCode: 2 });
  }
}
