import type { Check } from './check.ts';

/** Labels that could not be shown. */
export const labelsCheck: Check = {
  id: 'labels',
  what: 'a label has an English wording, or a note that describes it',
  why: 'English is what other languages fall back to; without it the step would be blank',
  run: ({ services }) =>
    services.flatMap((s) =>
      Object.entries(s.labels)
        .filter(([, label]) => !label.in['en'] && !label.means)
        .map(([id]) => ({
          file: `services/${s.id}/labels.json`,
          pointer: `/${id}`,
          message: `the label "${id}" has no English wording and no "means"`,
          fix: 'add "means": the id of a note that describes the control',
        })),
    ),
};
