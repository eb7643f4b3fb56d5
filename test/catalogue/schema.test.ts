import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { services } from '../support/catalogue.ts';
import { SCHEMAS, schemaText } from '../../.config/write-schema.ts';

test.each(Object.entries(SCHEMAS))(
  'the %s schema is what the types say (else: npm run schema)',
  (name, type) => {
    const published = readFileSync(`src/catalogue/schema/${name}.schema.json`, 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(schemaText(type)));
  },
);

const written = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

test.each(services.map((s) => s.id))(
  'an editor finds nothing wrong in %s as it is written',
  (id) => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const schema = written('src/catalogue/schema/service.schema.json') as object;
    const valid = ajv.validate(schema, written(`src/catalogue/services/${id}/service.json`));
    expect(valid, ajv.errorsText()).toBe(true);
  },
);
