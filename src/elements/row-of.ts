import type { IndexRow } from '../catalogue/entry.ts';

/** All the names a service has had. */
export const namesOf = ({ id, formerly = [], aliases = [] }: IndexRow): string[] => [
  id,
  ...formerly,
  ...aliases,
];

/** The row of a service as it is named: a former id stays, so that its screen can say why. */
export function rowOf(rows: readonly IndexRow[], named: string): IndexRow | undefined {
  const row = rows.find((r) => namesOf(r).includes(named));
  return row && { ...row, id: named };
}
