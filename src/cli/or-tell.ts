import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { shown } from './print.ts';

/** Commands work on the facts' own files, which a clone has and an installed package has not. */
function mustBeCatalogue(root: string): void {
  if (existsSync(join(root, 'services'))) return;
  throw new Error(
    `${root} is no catalogue: it has no folder "services". Run this in a clone of the Opt-out Wizard, in its root folder, or name its catalogue: --root <clone>/src/catalogue`,
  );
}

/**
 * Does what a command does; what cannot be done is told in one line, and the process ends with 2. A command works on
 * the catalogue that its option `--root` names.
 */
export async function orTell(command: Command, work: () => Promise<void>): Promise<void> {
  try {
    mustBeCatalogue(command.opts<{ root: string }>().root);
    await work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    command.error(shown(why), { exitCode: 2 });
  }
}
