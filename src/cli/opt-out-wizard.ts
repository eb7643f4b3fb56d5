#!/usr/bin/env node
/** `npx opt-out-wizard`: what a maintainer of the facts runs. */
import { Command } from 'commander';
import { checkCommand } from './check.command.ts';

const program = new Command('opt-out-wizard').description(
  'Keeps the catalogue of ways out of AI training true.',
);
program.addCommand(checkCommand());
await program.parseAsync();
