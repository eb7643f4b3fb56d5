import type { Part } from './types.ts';

const BETWEEN: Record<Part['join'], string> = { paragraph: '\n\n', line: '\n', same: ' ' };
const STRENGTH: Record<Part['join'], number> = { same: 0, line: 1, paragraph: 2 };

/**
 * The parts as one text. Where parts are not there, the widest gap among them is kept, so that a paragraph does not run
 * into the one before it.
 *
 * @param all every part of the template, in order
 * @param textOf the part's text, `null` where it is not there
 */
export function joinParts(all: readonly Part[], textOf: (part: Part) => string | null): string {
  let text = '';
  let gap: Part['join'] = 'same';
  for (const part of all) {
    if (STRENGTH[part.join] > STRENGTH[gap]) gap = part.join;
    const own = textOf(part);
    if (own === null) continue;
    text += text && BETWEEN[gap] + own;
    if (text === '') text = own;
    gap = 'same';
  }
  return text;
}
