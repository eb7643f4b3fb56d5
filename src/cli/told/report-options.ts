import { type Command, Option } from 'commander';
import { print } from '../print.ts';
import { markdownReport } from './markdown.ts';
import type { Told } from './told.ts';
import { writeTold } from './write-told.ts';

const FORMS = ['text', 'json', 'markdown'] as const;

/** What commander reads. */
export interface ReportFlags {
  report: (typeof FORMS)[number];
  json?: boolean;
  out?: string;
}

/** A run in each form. */
export interface Report {
  text: () => string;
  json: () => unknown;
  told: () => readonly Told[];
}

/** Adds the options of a command that reports. */
export const withReportOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--report <form>', 'how to report').choices(FORMS).default('text' as const),
    )
    .option('--json', 'the same as --report json')
    .option('--out <folder>', 'also write a Markdown file for each thing to look at')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing to look at; 1 something to look at; 2 it could not begin.',
    );

/** Prints a run, and writes what is to be looked at where that is asked for. */
export function tellRun({ report, json = false, out }: ReportFlags, run: Report): void {
  const form = json ? 'json' : report;
  if (out !== undefined) writeTold(out, run.told());
  if (form === 'json') print(JSON.stringify(run.json(), null, 2));
  else print(form === 'markdown' ? markdownReport(run.told()) : run.text());
}
