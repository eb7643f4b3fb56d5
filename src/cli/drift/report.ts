import { colors } from '../colors.ts';
import { oneLine } from '../print.ts';
import type { WordFinding, WordStatus } from './compare.ts';
import type { PageFinding } from './drift.ts';

const day = (time: string): string => time.slice(0, 10);

function wordLines(word: WordFinding, { unreachable, recorded }: PageFinding): string[] {
  const { says, services, file, pointer, status, change } = word;
  if (status === 'present' || unreachable) return [];
  const since = status === 'missing' && recorded ? `, was there on ${day(recorded)}` : '';
  return [
    `  ${status === 'missing' ? colors.red('missing') : status}${oneLine(`: "${says}"${since}`)}`,
    oneLine(`    ${services.join(', ')}: ${file} ${pointer}`),
    ...(change ? [oneLine(`    ${change}`)] : []),
  ];
}

function pageLines(page: PageFinding): string[] {
  const lines = page.words.flatMap((word) => wordLines(word, page));
  if (page.unreachable) lines.push(oneLine(`  unreachable: ${page.unreachable}`));
  else if (page.changed) lines.push('  the text changed');
  if (lines.length === 0) return [];
  const whose = page.licence ? [oneLine(`  text: ${page.licence}`)] : [];
  return [[colors.bold(oneLine(page.url)), ...whose, ...lines].join('\n')];
}

const STATUSES: readonly WordStatus[] = ['present', 'missing', 'never-seen', 'unreachable'];

function summary(pages: readonly PageFinding[]): string {
  const words = pages.flatMap((page) => page.words);
  const counts = STATUSES.map((s) => `${words.filter(({ status }) => status === s).length} ${s}`);
  return `${pages.length} pages, ${words.length} words: ${counts.join(', ')}`;
}

/** Whether a word is gone from its page. */
export const hasDrifted = (pages: readonly PageFinding[]): boolean =>
  pages.some(({ words }) => words.some(({ status }) => status === 'missing'));

/** The pages on which something is to be told, as text, and what to do. */
export const report = (pages: readonly PageFinding[]): string =>
  [
    ...pages.flatMap(pageLines),
    ...(hasDrifted(pages)
      ? ['→ open the pages; correct the words in the files, or take them as they are with --accept']
      : []),
    summary(pages),
  ].join('\n\n');
