import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readmeWithTable } from '../../.config/write-table.ts';
import { tableRows } from '../../src/editions/table-rows.ts';
import { services } from '../support/catalogue.ts';

test('the table in the README is what the catalogue says (else: npm run table)', async () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(await readmeWithTable(readme)).toBe(readme);
});

test('a row says what exists, where, and no more than we know', () => {
  const row = (id: string) => tableRows(services).find((r) => r.id === id);
  expect(row('spotify')?.cells.map((c) => c.mechanism)).toEqual(['law: mail', 'none']);
  expect(row('instagram')?.cells.find((c) => c.mechanism === 'form')?.regions).toContain('EU');
  expect(row('signal')?.cells).toEqual([{ mechanism: 'nothing to do', regions: ['001'] }]);
  expect(row('website')?.cells[0]?.mechanism).toBe('lines');
  expect(row('instagram')?.languages).toContain('de');
});

test('every service has a row, and every country a cell', () => {
  const rows = tableRows(services);
  expect(rows).toHaveLength(services.length);
  for (const { id, cells } of rows)
    expect(
      cells.some((c) => c.regions.includes('001')),
      id,
    ).toBe(true);
});
