import { expect, test } from 'vitest';
import { withTables } from '../../.config/write-table.ts';
import { tableRows } from '../../src/editions/table-rows.ts';
import { services } from '../support/catalogue.ts';

test('the table and its summary are what the catalogue says (else: npm run table)', async () => {
  for (const { file, is, wanted } of await withTables()) expect(is, file).toBe(wanted);
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
