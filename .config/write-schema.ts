/** Writes the JSON Schemas from the types: `npm run schema`. A test tells when they are out of date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator, type SchemaGenerator } from 'ts-json-schema-generator';
import { entrySchema, type Schema } from './entry-schema.ts';

const root = join(import.meta.dirname, '..');

/** The published files and the types they come from. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  entry: 'Entry',
  evidence: 'Evidence',
  index: 'IndexFile',
  record: 'ResolvedService',
  service: 'ServiceFile',
  filled: 'FilledServiceFile',
  controller: 'ControllerFile',
  labels: 'LabelsFile',
  sources: 'SourcesFile',
  notes: 'NotesFile',
  rights: 'RightsFile',
  'none-found': 'NoneFoundFile',
  authorities: 'WrittenAuthorities',
  complaints: 'WrittenComplaints',
  'not-established': 'NotEstablishedFile',
  languages: 'LanguagesFile',
  vocabulary: 'VocabularyFile',
  'signed-off': 'SignedOffFile',
};

let generator: SchemaGenerator | undefined;
/** The types are read once for all schemas. */
function made(type: string): Schema {
  generator ??= createGenerator({
    path: join(root, 'src/catalogue/{types,entry,resolve,authority,languages,not-established}.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    skipTypeCheck: true,
    topRef: false,
  });
  return generator.createSchema(type) as Schema;
}

/** One schema as text. */
export function schemaText(type: string): string {
  const schema =
    type === 'Entry' ? entrySchema(made('FilledServiceFile'), made('Shown')) : made(type);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main)
  for (const [name, type] of Object.entries(SCHEMAS))
    writeFileSync(join(root, `src/catalogue/schema/${name}.schema.json`), schemaText(type));
