import { readFileSync, readdirSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../.config/catalogue-plugin.ts';

const folder = join('dist/cdn', version);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const chunks = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'wizard.js');

const clause = (text: string, before: RegExp): string[] =>
  before
    .exec(text)?.[1]
    ?.split(',')
    .map((one) => one.trim()) ?? [];
const exported = clause(read('wizard.js'), /export\{([^}]*)\};?\s*(?:\/\/.*\s*)?$/);

test('what the wizard shares keeps the name it has there', () => {
  expect(exported.length).toBeGreaterThan(20);
  expect(exported.filter((one) => one.includes(' as '))).toEqual([
    expect.stringMatching(/ as openWizard$/),
  ]);
});

test.each(chunks)('%s asks it for nothing else', (file) => {
  const names = exported.map((one) => one.split(' as ').at(-1));
  const asked = clause(read(file), /import\{([^}]*)\}from"\.\/wizard\.js"/);
  expect(asked.filter((one) => !names.includes(one.split(' as ')[0]))).toEqual([]);
});

test('source maps lead where they led', () => {
  const code = read('list.js');
  const map = new SourceMap(JSON.parse(read('list.js.map')) as SourceMapPayload);
  const column = code.indexOf('"opt-out-checklist-box"');
  expect(column).toBeGreaterThan(0);
  const found = map.findEntry(0, column) as { originalSource: string; generatedColumn: number };
  expect(found.originalSource).toMatch(/nested-box\.ts$/);
  expect(found.generatedColumn).toBe(column);
});
