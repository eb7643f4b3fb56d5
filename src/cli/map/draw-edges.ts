import type { Edge } from '@viz-js/viz';
import type { DrawnScreen, DrawnSection } from '../../flow/drawn.ts';
import { label, plain } from './draw-label.ts';
import { sayPressed } from './say-heading.ts';
import type { Voice } from './voice.ts';
import { wrap } from './wrap.ts';

const ANSWER_WIDTH = 28;

/** All answers that lead to each other screen, by its anchor. */
function answersOf(voice: Voice, { step, edges }: DrawnScreen): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  for (const { event, targets } of edges)
    for (const { anchor, devices } of targets) {
      const on = targets.length > 1 && devices.length > 0 ? ` (${devices.join(', ')})` : '';
      const said = `“${sayPressed(voice, step, event)}”${on}`;
      answers.set(anchor, [...(answers.get(anchor) ?? []), said]);
    }
  return answers;
}

/** One arrow to each screen that follows, with the answers that lead there; dashed for “I don’t see this”. */
export function drawEdges(voice: Voice, from: DrawnScreen): Edge[] {
  const stuck = from.edges.find(({ event }) => event === 'stuck')?.targets ?? [];
  return [...answersOf(voice, from)].map(([head, answers]) => {
    const lines = answers.flatMap((answer) => wrap(answer, ANSWER_WIDTH));
    return {
      tail: from.anchor,
      head,
      attributes: {
        // The blank keeps the words off the line.
        label: label(lines.map((line) => `&#160;${plain(line)}`)),
        ...(stuck.some(({ anchor }) => anchor === head) && { style: 'dashed' }),
      },
    };
  });
}

/** The screens of a way that none of its own leads to. */
const firstOf = ({ steps }: DrawnSection): DrawnScreen[] => {
  const inner = new Set(
    steps.flatMap((s) => s.edges.flatMap((e) => e.targets)).map((t) => t.anchor),
  );
  return steps.filter(({ anchor }) => !inner.has(anchor));
};

/** Unseen edges that put ways below each other, so that the picture is read by scrolling down. */
export const stackWays = (ways: readonly DrawnSection[]): Edge[] =>
  ways.slice(1).flatMap((section, i) => {
    const last = ways[i]?.steps.at(-1)?.anchor ?? '';
    return firstOf(section).map(({ anchor }) => ({
      tail: last,
      head: anchor,
      attributes: { style: 'invis' },
    }));
  });
