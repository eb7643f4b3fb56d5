/** Writes the tables of services into the guide, and a summary of it into the README: `npm run table`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readFolders, type Folders } from '../src/catalogue/read.ts';
import { resolveAll } from '../src/catalogue/resolve.ts';
import { notEstablishedMarkdown } from '../src/editions/not-established-markdown.ts';
import { summaryMarkdown, tableMarkdown } from '../src/editions/table-markdown.ts';
import { tableRows, type Row } from '../src/editions/table-rows.ts';

interface Place {
  file: string;
  parser: 'markdown' | 'mdx';
  /** What stands before it and after it. */
  between: RegExp;
  write: (rows: readonly Row[], folders: Folders) => string;
}

const PLACES: readonly Place[] = [
  {
    file: 'stories/guide/tables/services.md',
    parser: 'markdown',
    between: /(<!-- table of services, .*? -->)[^]*(<!-- end of the table -->)/,
    write: tableMarkdown,
  },
  {
    file: 'stories/guide/tables/not-established.md',
    parser: 'markdown',
    between: /(<!-- looked for in vain, .*? -->)[^]*(<!-- end of the table -->)/,
    write: (_, { notEstablished }) => notEstablishedMarkdown(notEstablished.services),
  },
  {
    file: 'README.md',
    parser: 'markdown',
    between: /(<!-- summary of services, .*? -->)[^]*(<!-- end of the summary -->)/,
    write: (rows, { languages }) => summaryMarkdown(rows, languages),
  },
];

const inRoot = (file: string): string => join(import.meta.dirname, '..', file);

/** Each file as it is, and as the catalogue would have it now. */
export async function withTables(): Promise<{ file: string; is: string; wanted: string }[]> {
  const folders = readFolders();
  const rows = tableRows(resolveAll(folders));
  return Promise.all(
    PLACES.map(async ({ file, parser, between, write }) => {
      const is = readFileSync(inRoot(file), 'utf8');
      const text = is.replace(
        between,
        (_, from: string, to: string) => `${from}\n\n${write(rows, folders)}\n\n${to}`,
      );
      return {
        file,
        is,
        wanted: await format(text, { parser, ...(await resolveConfig(inRoot(file))) }),
      };
    }),
  );
}

if (import.meta.main)
  for (const { file, wanted } of await withTables()) writeFileSync(inRoot(file), wanted);
