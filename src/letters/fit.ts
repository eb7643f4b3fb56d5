import type { Part } from './types.ts';

/** How much is left out: nothing, words of the grounds, or also parts up to a number. */
interface Size {
  brief: boolean;
  spared: number;
}
const SIZES: readonly Size[] = [
  { brief: false, spared: 0 },
  ...[0, 1, 2, 3, 4, 5, 6].map((spared) => ({ brief: true, spared })),
];

const kept = (parts: readonly Part[], { spared }: Size): Part[] =>
  parts.filter((part) => (part.spare ?? Infinity) > spared);

/**
 * The fullest version within a limit; the shortest where none is. What the law demands and what the writer typed is
 * never left out.
 *
 * @param write makes the text of some parts, with the grounds in full or in brief
 */
export function fitted<T extends { text: string }>(
  parts: readonly Part[],
  limit: number | null,
  write: (parts: readonly Part[], brief: boolean) => T,
): { written: T; kept: readonly Part[] } {
  let last = { written: write(parts, false), kept: parts };
  if (limit === null) return last;
  for (const size of SIZES) {
    const some = kept(parts, size);
    last = { written: write(some, size.brief), kept: some };
    if (last.written.text.length <= limit) break;
  }
  return last;
}
