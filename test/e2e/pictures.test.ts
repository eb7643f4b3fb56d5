/** The picture in the README is what the wizard shows; else: npm run pictures. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { heightsFile, shownFile, shownOn, widths } from '../../.tools/pictures.mjs';

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

test('the picture shows the screens as they are', async () => {
  const { day, shown } = read<{ day: string; shown: string[] }>(shownFile);
  expect(await shownOn(day)).toEqual(shown);
});

test('the guide’s heights are of every width and every kind of embed', () => {
  const { rows } = read<{ rows: { kind: string; heights: [number, number][] }[] }>(heightsFile);
  expect(rows).toHaveLength(4);
  for (const { kind, heights } of rows) {
    expect(heights, kind).toHaveLength(widths.length);
    for (const [least, most] of heights) expect(least).toBeLessThanOrEqual(most);
  }
});
