import { Command } from 'commander';
import { newLanguageCommand } from './new/language.command.ts';
import { newServiceCommand } from './new/service.command.ts';

/** `new`: writes skeletons that are to be filled in. */
export const newCommand = (): Command =>
  new Command('new')
    .description('write the files of something new')
    .addCommand(newServiceCommand())
    .addCommand(newLanguageCommand());
