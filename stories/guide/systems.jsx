import rows from '../../src/editions/snippet/systems.json';

const cells = (row) => `| ${row.join(' | ')} |\n`;

/** The table, as Markdown. */
export const systems =
  cells(['System', 'What it does', 'Paste', 'We']) +
  cells(['---', '---', '---', '---']) +
  rows.map(({ name, does, paste, we }) => cells([name.en, does.en, paste, we])).join('');
