import { owesNotes } from '../catalogue/languages.ts';
import type { Folders } from '../catalogue/read.ts';
import { NOTE_KEYS, mentioned, type ResolvedService } from '../catalogue/resolve.ts';
import { place, type Check, type Problem } from './check.ts';
import { markProblems } from './marks.ts';

type Noted = Pick<Folders['law'], 'dir' | 'notes'>;

const without = ({ dir, notes }: Noted, languages: readonly string[]): Omit<Problem, 'check'>[] =>
  languages
    .filter((l) => notes[l] === undefined)
    .map((l) => ({
      file: `${place(dir)}/notes.${l}.json`,
      pointer: '',
      message: 'there is no such file',
      fix: 'write it, with the same ids as notes.en.json',
    }));

/** Whether a whole file is missing in which the note could be; that file is a problem of its own. */
const fileMissing = (s: ResolvedService, language: string, folders: Folders): boolean =>
  [
    folders.services.find(({ service }) => service.id === s.id),
    folders.controllers[s.controller ?? ''],
  ].some((f) => f && f.notes[language] === undefined);

/** Whether a language owes a folder's notes: those of law, of a service, of a company with such a service. */
const owes = (id: string, language: string, { languages, services, law }: Folders): boolean =>
  id === law.id ||
  services.some(
    ({ service }) =>
      (service.id === id || service.controller === id) &&
      owesNotes(languages, language, service.id),
  );

const idsOf = (s: ResolvedService): Set<string> =>
  mentioned(
    [s.about, s.accounts, s.answers, s.formerly, s.labels, s.ways, s.note ? { note: s.note } : {}],
    NOTE_KEYS,
  );

const marksIn = ({ dir, notes }: Noted): Omit<Problem, 'check'>[] =>
  Object.entries(notes).flatMap(([l, own]) =>
    markProblems(own, l, `${place(dir)}/notes.${l}.json`),
  );

/** Notes in every language. */
export const notesCheck: Check = {
  id: 'notes',
  what: 'every note exists in every language that promises it, and words of others are marked soundly',
  why: 'no reader may meet a half-translated screen, or a mark; a screen reader speaks each language its way',
  run: ({ folders, services, languages }) => [
    ...[...folders.services, ...Object.values(folders.controllers), folders.law].flatMap((f) => [
      ...without(
        f,
        languages.filter((l) => owes(f.id, l, folders)),
      ),
      ...marksIn(f),
    ]),
    ...services.flatMap((s) =>
      [...idsOf(s)].flatMap((id) =>
        languages
          .filter((l) => owesNotes(folders.languages, l, s.id))
          .filter((l) => !s.notes[l]?.[id] && !fileMissing(s, l, folders))
          .map((l) => ({
            file: `services/${s.id}/notes.${l}.json`,
            pointer: `/${id}`,
            message: `the note "${id}" is missing in "${l}"`,
            fix: `write it in this file, or in the controller's notes.${l}.json`,
          })),
      ),
    ),
  ],
};
