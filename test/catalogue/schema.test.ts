import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { isId } from '../../src/catalogue/id.ts';
import labels from '../../src/catalogue/schema/labels.schema.json' with { type: 'json' };
import { services } from '../support/catalogue.ts';
import { SCHEMAS, schemaText } from '../../.config/write-schema.ts';

test.each(Object.entries(SCHEMAS))(
  'the %s schema is what the types say (else: npm run schema)',
  (name, type) => {
    const published = readFileSync(`src/catalogue/schema/${name}.schema.json`, 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(schemaText(type)));
  },
);

test('an id has the form that its schema says', () => {
  const { Id } = labels.definitions;
  for (const text of [
    'x',
    'photo-pond',
    'v0',
    'a1-2b',
    '',
    'X',
    '3d',
    'a.b',
    'a--b',
    'a-',
    '-a',
    'ä',
  ])
    expect(isId(text), text).toBe(new RegExp(Id.pattern).test(text));
});

const written = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv({ strict: false, validateFormats: false });
const schema = written('src/catalogue/schema/service.schema.json') as object;

test.each(services.map((s) => s.id))(
  'an editor finds nothing wrong in %s as it is written',
  (id) => {
    const valid = ajv.validate(schema, written(`src/catalogue/services/${id}/service.json`));
    expect(valid, ajv.errorsText()).toBe(true);
  },
);
