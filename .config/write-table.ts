/** Writes the table of services into the README: `npm run table`. A test tells when it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { readFolders } from '../src/catalogue/read.ts';
import { resolveAll } from '../src/catalogue/resolve.ts';
import { tableMarkdown } from '../src/editions/table-markdown.ts';
import { tableRows } from '../src/editions/table-rows.ts';

const file = join(import.meta.dirname, '../README.md');
const PLACE =
  /(<!-- table of services, made by `npm run table` -->)[\s\S]*(<!-- end of the table -->)/;

/** The README with the table as the catalogue has it now. */
export async function readmeWithTable(readme: string): Promise<string> {
  const table = tableMarkdown(tableRows(resolveAll(readFolders())));
  const text = readme.replace(
    PLACE,
    (_, from: string, to: string) => `${from}\n\n${table}\n\n${to}`,
  );
  return format(text, { parser: 'markdown', printWidth: 120, singleQuote: true });
}

if (import.meta.main) writeFileSync(file, await readmeWithTable(readFileSync(file, 'utf8')));
