import { NOTE_KEYS, mentioned } from '../resolve.ts';
import type { Check } from './check.ts';

/** Notes in every language. */
export const notesCheck: Check = {
  id: 'notes',
  what: 'every note exists in every language of the wizard',
  why: 'no reader may meet a half-translated screen',
  run: ({ services, languages }) =>
    services.flatMap((s) =>
      [
        ...mentioned(
          [s.accounts, s.answers, s.formerly, s.labels, s.ways, s.note ? { note: s.note } : {}],
          NOTE_KEYS,
        ),
      ].flatMap((id) =>
        languages
          .filter((l) => !s.notes[l]?.[id])
          .map((l) => ({
            file: `services/${s.id}/notes.${l}.json`,
            pointer: `/${id}`,
            message: `the note "${id}" is missing in "${l}"`,
            fix: `write it in this file, or in the controller's notes.${l}.json`,
          })),
      ),
    ),
};
