import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import { edition, readWords } from '../../.config/catalogue-plugin.ts';
import { idsOf } from '../../src/catalogue/resolve.ts';
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

const python = spawnSync('python3', ['--version']).status === 0;
// Where there is no Python, there is nothing to show.
if (python)
  test('the example in Python says what the catalogue says', () => {
    const { stdout, status } = spawnSync('python3', [join(root, 'examples/ways_out.py'), 'DE'], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(services.length);
    expect(stdout).toContain('Instagram\tyes\thttps://help.instagram.com/contact/233964459562201');
  });
