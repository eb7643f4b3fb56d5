import { describe, expect, test } from 'vitest';
import { lastDay } from '../../src/catalogue/partial-date.ts';
import { WORLD } from '../../src/catalogue/regions.ts';
import {
  isWanted,
  narrowed,
  sortedBy,
  type By,
  type Filters,
} from '../../stories/support/facts/matrix-filters.ts';
import { csvOf, matrixOf, type MatrixRow } from '../../stories/support/facts/matrix.ts';
import { SURE } from '../../stories/support/facts/titles.ts';
import { services } from '../support/catalogue.ts';

const { groups, rows } = matrixOf(services, '2026-11-27');
const NONE: Filters = { age: '', confidence: '', mechanism: '' };
const cells = rows.flatMap((row) => row.cells);

test('every country is in one group, and every service answers each', () => {
  expect(groups.flatMap((g) => g.countries).sort()).toEqual([...WORLD].sort());
  expect(rows.length).toBe(services.length);
  for (const { cells: of } of rows) expect(of.every((c, i) => c.group === groups[i])).toBe(true);
});

test('the EU comes first, then its neighbours, then others', () => {
  const names = groups.map(({ name }) => name);
  expect(names[0]).toMatch(/^EU/);
  for (const near of ['Norway', 'Switzerland', 'United Kingdom'])
    expect(names.indexOf(near), near).toBeLessThan(names.indexOf('Argentina'));
});

describe('sorted', () => {
  const sure = Object.keys(SURE);
  const keys: Readonly<Record<By, (row: MatrixRow) => string | number>> = {
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    // Of two that end on one day, the more exact one comes last.
    seen: ({ seen }) => (seen === null ? 0 : lastDay(seen) + seen.length),
    confidence: ({ confidence }) => -sure.indexOf(confidence),
  };
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' ? a - Number(b) : a.localeCompare(String(b), 'en');

  test.each(Object.keys(keys) as By[])('by %s, up and down; alike ones by name', (by) => {
    for (const sign of [1, -1]) {
      const sorted = sortedBy(rows, by, sign < 0);
      expect(sorted.length).toBe(rows.length);
      for (const [i, row] of sorted.slice(1).entries()) {
        const before = sorted[i] as MatrixRow;
        const order = sign * compare(keys[by](before), keys[by](row));
        expect(order).toBeLessThanOrEqual(0);
        if (order === 0 && by !== 'name') expect(compare(before.name, row.name)).toBeLessThan(0);
      }
    }
  });
});

describe('filtered', () => {
  test('each filter leaves what it asks for; together they leave what all ask for', () => {
    const kinds = new Map(cells.map((c) => [`${c.age} ${c.mechanism} ${c.answer.confidence}`, c]));
    for (const { age, mechanism, answer } of kinds.values()) {
      const all: Filters = { age, mechanism, confidence: answer.confidence };
      const left = cells.filter((cell) => isWanted(cell, all));
      expect(left.length).toBeGreaterThan(0);
      for (const key of ['age', 'mechanism', 'confidence'] as const) {
        const one = cells.filter((cell) => isWanted(cell, { ...NONE, [key]: all[key] }));
        expect(left.every((cell) => one.includes(cell))).toBe(true);
      }
      expect(left.every((c) => c.age === age && c.mechanism === mechanism)).toBe(true);
      expect(left.every((c) => c.answer.confidence === answer.confidence)).toBe(true);
    }
  });
  test('nothing asked leaves all', () => {
    for (const [i, row] of narrowed(rows, NONE).entries())
      expect(row.cells).toHaveLength(rows[i]?.cells.length ?? 0);
  });
});

/** Commas within quotes part nothing. */
const fieldsIn = (line: string): number => line.replaceAll(/"[^"]*"/g, '').split(',').length;

describe('as CSV', () => {
  test('a line for each cell that is left, with as many fields as the head', () => {
    const left = narrowed(rows, { ...NONE, age: 'stale' });
    const [head = '', ...lines] = csvOf(left).trimEnd().split('\r\n');
    expect(lines.length).toBe(left.flatMap((r) => r.cells).length);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(fieldsIn(line)).toBe(fieldsIn(head));
      expect(line).toMatch(/,stale$/);
    }
  });
  test('a field with a comma, a quote or a line is quoted (RFC 4180)', () => {
    const [row] = rows as [MatrixRow];
    const odd = { ...row, kind: 'a, "b"\nc', cells: row.cells.slice(0, 1) };
    expect(csvOf([odd])).toContain(',"a, ""b""\nc",');
  });
});
