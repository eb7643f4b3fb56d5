import { uncleanIn } from '../catalogue/clean-text.ts';
import { SIGNED_OFF } from '../catalogue/read.ts';
import { authoritiesFile, place, visit, type Check, type Problem } from './check.ts';

/** The texts of a file that hold what is not seen. */
const uncleanTexts = (file: string, content: unknown): Omit<Problem, 'check'>[] => {
  const problems: Omit<Problem, 'check'>[] = [];
  visit(content, (value, pointer) => {
    const found = typeof value === 'string' ? uncleanIn(value) : undefined;
    if (found === undefined) return;
    const message = `holds a character that nobody sees, ${found}`;
    problems.push({ file, pointer, message, fix: 'type the text anew instead of pasting it' });
  });
  return problems;
};

/** Characters that make a text read other than it is written. */
export const cleanCheck: Check = {
  id: 'clean',
  what: 'no text holds controls, marks of direction, invisible characters or piles of accents',
  why: 'pasted from a page, they turn words round on the screen and break feeds and mail',
  run: ({ folders }) => [
    ...[...folders.services, ...Object.values(folders.controllers), folders.law].flatMap((f) => [
      ...uncleanTexts(`${place(f.dir)}/labels.json`, f.labels),
      ...uncleanTexts(`${place(f.dir)}/sources.json`, f.sources),
      ...Object.entries(f.notes).flatMap(([l, notes]) =>
        uncleanTexts(`${place(f.dir)}/notes.${l}.json`, notes),
      ),
    ]),
    ...folders.services.flatMap((f) => uncleanTexts(`${place(f.dir)}/service.json`, f.service)),
    ...Object.entries(folders.vocabulary).flatMap(([l, says]) =>
      uncleanTexts(`vocabulary/${l}.json`, says),
    ),
    ...Object.values(folders.controllers).flatMap((f) =>
      uncleanTexts(`${place(f.dir)}/controller.json`, f.controller),
    ),
    ...Object.entries(folders.authorityNotes).flatMap(([l, notes]) =>
      uncleanTexts(`authorities/notes.${l}.json`, notes),
    ),
    ...uncleanTexts('complaints.json', folders.complaints),
    ...uncleanTexts('not-established.json', folders.notEstablished),
    ...uncleanTexts(SIGNED_OFF, folders.signedOff),
    ...folders.authorities.flatMap((file) => uncleanTexts(authoritiesFile(file), file)),
  ],
};
