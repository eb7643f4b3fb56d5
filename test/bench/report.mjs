import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../.tools/run.mjs';
import { baselines } from './rows.mjs';

const file = join(root, 'stories/guide/speed.json');

const start = {
  'kB, first screen': ({ kBFirst }) => show(kBFirst, 1),
  'kB, link': ({ kBLink }) => show(kBLink, 1),
  'kB, settled': ({ kB }) => show(kB, 1),
  'kB, journey': ({ kBAll }) => show(kBAll, 1),
  requests: ({ requests }) => show(requests),
  'round trips': ({ trips }) => show(trips),
  'visible ms': ({ visible }) => show(visible),
  'main thread ms': ({ main }) =>
    main && `${show(main)} (${main[0].toFixed()}–${main[2].toFixed()})`,
  ...Object.fromEntries(
    baselines.map((id) => [`× ${id}`, (_, { ratios }) => ratios[id]?.toFixed(2)]),
  ),
};
const use = {
  'opens ms': ({ opening }) => show(opening),
  'press ms': ({ press }) => show(press),
  'longest ms': ({ longest }) => show(longest),
  'blocking ms': ({ blocking }) => show(blocking),
  'shift, start': ({ shift }) => show(shift, 3),
  'shift, journey': ({ shiftAll }) => show(shiftAll, 3),
  'heap kB': ({ heap }) => show(heap),
  'heap kB each': ({ heapEach }) => show(heapEach, 1),
  'main ms each': ({ mainEach }) => show(mainEach, 1),
};

const show = (figure, digits = 0) => figure?.[1].toFixed(digits);

/** Prints the rows and the goals. */
export function print({ rows, goals }) {
  for (const columns of [start, use]) printRows(rows, columns);
  const label = Object.fromEntries(rows.map((row) => [row.id, row.label]));
  printTable([
    ['', 'value', 'goal', ''],
    ...goals.map(({ what, row, value, most, met }) => [
      `${met ? '✓' : '✗'} ${what}`,
      String(value),
      `≤ ${most}`,
      label[row],
    ]),
  ]);
  const met = goals.filter((goal) => goal.met).length;
  console.log(`${met} of ${goals.length} goals met.`);
}

function printRows(rows, columns) {
  const cells = (row) => Object.values(columns).map((cell) => cell(row.figures, row) ?? '–');
  printTable([['', ...Object.keys(columns)], ...rows.map((row) => [row.label, ...cells(row)])]);
}

function printTable(lines) {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  const pad = (cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  for (const line of lines) console.log(line.map(pad).join('  '));
  console.log('');
}

/** Writes what the guide shows. */
export async function write(result) {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(result), { ...options, filepath: file }));
  console.log('Written to stories/guide/speed.json.');
}
