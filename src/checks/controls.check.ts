import type { Control } from '../catalogue/types.ts';
import { visit, type Check, type Problem } from './check.ts';

const TAPPED: readonly Control[] = ['row', 'tab', 'text-link', 'button', 'option'];

/** What each move is done to. A label stands on such a control, or it is the wrong label. */
const CONTROLS: Readonly<Record<string, readonly Control[]>> = {
  'tap.label': TAPPED,
  'tap.or': TAPPED,
  'find-in-page.label': ['heading', 'text-link'],
  'switch.label': ['switch'],
  'choose.label': ['option'],
  'choose.of': ['heading', 'row', 'field'],
  'fill.label': ['field'],
  'submit.label': ['button'],
};

/** Labels swapped for others. */
export const controlsCheck: Check = {
  id: 'controls',
  what: 'each move is done to a control that it can be done to',
  why: 'a swapped label sends a reader to flip a heading; the picture would show it too',
  run: ({ services }) =>
    services.flatMap((s) => {
      const problems: Omit<Problem, 'check'>[] = [];
      visit({ about: s.about, ways: s.ways }, (value, pointer) => {
        const move = value as { do?: string } | null;
        if (typeof move !== 'object' || typeof move?.do !== 'string') return;
        for (const [key, id] of Object.entries(move)) {
          const control = s.labels[String(id)]?.control;
          const allowed = CONTROLS[`${move.do}.${key}`];
          if (!allowed || !control || allowed.includes(control)) continue;
          problems.push({
            file: `services/${s.id}/service.json`,
            pointer: `${pointer}/${key}`,
            message: `"${move.do}" is done to "${String(id)}", which is a ${control}`,
            fix: `name a label whose control is one of: ${allowed.join(', ')}`,
          });
        }
      });
      return problems;
    }),
};
