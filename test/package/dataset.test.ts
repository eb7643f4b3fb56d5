import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import { edition, readWords } from '../../.config/catalogue-plugin.ts';
import { idsOf } from '../../src/catalogue/resolve.ts';
import { WAYS_OUT, waysOutRows } from '../../src/editions/ways-out.ts';
import { services } from '../support/catalogue.ts';

const root = 'dist/catalogue';
const read = (path: string): { catalogue: unknown; is: unknown } =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as { catalogue: unknown; is: unknown };
const ids = services.flatMap(({ id, formerly }) => idsOf({ id, ...(formerly && { formerly }) }));
const languages = Object.keys(readWords());

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).map((name) => join(folder, name));

describe('the catalogue as a dataset of its own', () => {
  test('has its version, its licence and no code to depend on', () => {
    const file = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
      dependencies?: object;
    };
    expect(file.version).toBe(edition.version);
    expect(file.license).toBe('CC0-1.0');
    expect(file.dependencies).toBeUndefined();
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain('CC0 1.0 Universal');
  });
  test('has a file for every id and every other name, in every language', () => {
    expect(filesIn('entries')).toHaveLength(ids.length * languages.length);
    expect(filesIn('services')).toHaveLength(services.length);
    for (const id of ids) expect(existsSync(join(root, `evidence/${id}.json`)), id).toBe(true);
  });
  test.each([
    ['services', 'record'],
    ['entries', 'entry'],
    ['evidence', 'evidence'],
  ])('every file in %s has the shape its schema says', (folder, schema) => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const check = ajv.compile(
      JSON.parse(readFileSync(join(root, `schema/${schema}.schema.json`), 'utf8')) as AnySchema,
    );
    for (const path of filesIn(folder)) {
      const { catalogue, is } = read(path);
      expect(catalogue, path).toEqual(edition);
      expect(check(is), `${path}: ${ajv.errorsText(check.errors)}`).toBe(true);
    }
  });
});

test.each(languages)('the index in %s has the shape its schema says', (language) => {
  const schema = JSON.parse(
    readFileSync(join(root, 'schema/index.schema.json'), 'utf8'),
  ) as AnySchema;
  const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(check(read(`index.${language}.json`).is)).toBe(true);
});

test('the changes of the shape end with this version', () => {
  const versions = readFileSync(join(root, 'CHANGES.md'), 'utf8').match(/^## .+$/gm);
  expect(versions?.[0]).toBe(`## ${edition.version}`);
});

/** What an example prints for a country; nothing where its language is not on this machine. */
const printed = (program: string, file: string, country: string): string | undefined => {
  const args = [join(root, 'examples', file), country];
  const { stdout, stderr, status, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) return undefined;
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
};

describe.each([
  ['Python', 'python3', 'ways_out.py'],
  ['R', 'Rscript', 'ways_out.R'],
])('the example in %s', (name, program, file) => {
  const text = readFileSync(join(root, 'examples', file), 'utf8');
  test.each(['DE', 'NA', 'CL'])('says what the catalogue says for %s', (country) => {
    const stdout = printed(program, file, country);
    if (stdout === undefined) {
      // What can be seen without running it: that the columns it reads are there.
      console.log(`${program} is not on this machine: only the columns were looked at`);
      const columns = [...text.matchAll(/\$([a-z_]+)/g)].map(([, column]) => column);
      expect(columns.every((column) => WAYS_OUT.some((known) => known === column))).toBe(true);
      return;
    }
    const rows = waysOutRows(services).filter((row) => row.country === country);
    const lines = rows.map((row) => [row.service_name, row.verdict, row.link].join('\t'));
    expect(stdout.replace(/\n+$/, '').split('\n').sort(), name).toEqual(lines.sort());
  });
});
