/** In which order the matrix stands, and what of it is left. */
import { byDay } from '../../../src/catalogue/partial-date.ts';
import type { Confidence } from '../../../src/catalogue/types.ts';
import type { MatrixCell, MatrixRow } from './matrix.ts';
import { SURE } from './titles.ts';

/** What rows can be sorted by. */
export type By = 'kind' | 'name' | 'seen' | 'confidence';

/** What is asked for; an empty text asks for nothing. */
export interface Filters {
  age: string;
  confidence: string;
  mechanism: string;
}

const CONFIDENCES = Object.keys(SURE) as Confidence[];

const byName = (a: MatrixRow, b: MatrixRow): number => a.name.localeCompare(b.name, 'en');

const ORDER: Readonly<Record<By, (a: MatrixRow, b: MatrixRow) => number>> = {
  kind: (a, b) => a.kind.localeCompare(b.kind, 'en'),
  name: byName,
  seen: (a, b) => byDay(a.seen, b.seen),
  confidence: (a, b) => CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence),
};

/** Rows in order, those that are alike by name: undated ones first, and our own conclusions. */
export function sortedBy(rows: readonly MatrixRow[], by: By, down: boolean): MatrixRow[] {
  const sign = down ? -1 : 1;
  return rows.toSorted((a, b) => sign * ORDER[by](a, b) || byName(a, b));
}

/** Whether a cell is what is asked for. */
export const isWanted = (
  { age, answer, mechanism }: MatrixCell,
  { age: ofAge, confidence, mechanism: kind }: Filters,
): boolean =>
  (ofAge === '' || ofAge === age) &&
  (confidence === '' || confidence === answer.confidence) &&
  (kind === '' || kind === mechanism);

/** Rows with only what is asked for. */
export const narrowed = (rows: readonly MatrixRow[], filters: Filters): MatrixRow[] =>
  rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => isWanted(cell, filters)) }));
