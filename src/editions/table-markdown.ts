import type { Cell, Row } from './table-rows.ts';

const places = ({ regions }: Cell, alone: boolean): string => {
  if (regions.includes('001')) return alone ? '' : 'elsewhere';
  return regions.join(' ');
};

/** `switch: EU GB; elsewhere none` */
const mechanisms = ({ cells }: Row): string =>
  cells
    .map((cell) => {
      const where = places(cell, cells.length === 1);
      return where === 'elsewhere'
        ? `elsewhere ${cell.mechanism}`
        : `${cell.mechanism}${where ? `: ${where}` : ''}`;
    })
    .join('; ');

const line = (row: Row): string[] => [
  row.name,
  mechanisms(row),
  row.confidence,
  row.seen ?? 'undated',
  row.languages.join(' ') || '–',
];

const HEAD = ['service', 'what exists, by country', 'at least', 'newest evidence', 'labels in'];

/** The table as Markdown, one for each group. */
export function tableMarkdown(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map((r) => r.group))];
  return groups
    .map((group) => {
      const lines = [
        HEAD,
        HEAD.map(() => '---'),
        ...rows.filter((r) => r.group === group).map(line),
      ];
      return `**${group}**\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
    })
    .join('\n\n');
}

/** A line a group: how many services, and their names. */
export function summaryMarkdown(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map((r) => r.group))];
  const lines = groups.map((group) => {
    const names = rows.filter((r) => r.group === group).map((r) => r.name);
    return `- **${group}** (${names.length}): ${names.join(', ')}`;
  });
  return [`${rows.length} services, for every country, in English and German:`, ...lines].join(
    '\n',
  );
}
