import type { LanguagesFile, NotesPromise } from '../catalogue/languages.ts';
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
  `\`${row.id}\``,
  mechanisms(row),
  row.confidence,
  row.seen ?? 'undated',
  row.languages.join(' ') || '–',
];

const HEAD = [
  'service',
  'id',
  'what exists, by country',
  'at least',
  'newest evidence',
  'labels in',
];

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

/** Which languages have the notes of all services, and which those of the most embedded. */
function languagesMarkdown({ spoken, mostEmbedded }: LanguagesFile): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const listed = (promise: NotesPromise): string =>
    new Intl.ListFormat('en').format(
      Object.keys(spoken)
        .filter((language) => spoken[language] === promise)
        .map((language) => names.of(language) ?? language)
        .sort(),
    );
  const some = listed('most-embedded');
  return [
    `${Object.keys(spoken).length} languages. Everything is said in ${listed('all')}.`,
    ...(some
      ? [
          `What is said of the ${mostEmbedded.length} most embedded services is said in ${some}, too; of others, single notes are in English there, and marked so.`,
        ]
      : []),
  ].join(' ');
}

/** Languages, then a line a group: how many services, and their names. */
export function summaryMarkdown(rows: readonly Row[], languages: LanguagesFile): string {
  const groups = [...new Set(rows.map((r) => r.group))];
  const lines = groups.map((group) => {
    const names = rows.filter((r) => r.group === group).map((r) => r.name);
    return `- **${group}** (${names.length}): ${names.join(', ')}`;
  });
  return [
    languagesMarkdown(languages),
    '',
    `${rows.length} services, for every country:`,
    '',
    ...lines,
  ].join('\n');
}
