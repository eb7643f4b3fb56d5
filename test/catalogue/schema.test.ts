import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMAS, schemaText } from '../../.config/write-schema.ts';

test.each(Object.entries(SCHEMAS))(
  'the %s schema is what the types say (else: npm run schema)',
  (name, type) => {
    const published = readFileSync(`src/catalogue/schema/${name}.schema.json`, 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(schemaText(type)));
  },
);
