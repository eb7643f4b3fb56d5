#!/usr/bin/env node
/** `npx opt-out-wizard`: what a maintainer of the facts runs. */
import { Command } from 'commander';
import { changesCommand } from './changes.command.ts';
import { checkCommand } from './check.command.ts';
import { correctCommand } from './correct.command.ts';
import { mapCommand } from './map.command.ts';
import { newCommand } from './new.command.ts';
import { driftCommand } from './drift.command.ts';
import { linksCommand } from './links.command.ts';
import { version } from './package-info.ts';
import { shown } from './print.ts';
import { signOffCommand } from './sign-off.command.ts';
import { staticCommand } from './static.command.ts';

const program = new Command('opt-out-wizard')
  .description('Keeps the catalogue of ways out of AI training true.')
  .version(version);
program.addCommand(checkCommand());
program.addCommand(linksCommand());
program.addCommand(driftCommand());
program.addCommand(changesCommand());
program.addCommand(mapCommand());
program.addCommand(newCommand());
program.addCommand(correctCommand());
program.addCommand(signOffCommand());
program.addCommand(staticCommand());

/**
 * What somebody typed is told back, and may have been copied from anywhere. Whatever could not begin ends with 2: 1 is
 * what a command found.
 */
const withPlainErrors = (command: Command): void => {
  command
    .configureOutput({ outputError: (text, write) => write(shown(text)) })
    .exitOverride(({ exitCode }) => process.exit(exitCode && 2));
  for (const inner of command.commands) withPlainErrors(inner);
};
withPlainErrors(program);

await program.parseAsync();
